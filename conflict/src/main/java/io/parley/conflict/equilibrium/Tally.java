package io.parley.conflict.equilibrium;

import io.parley.conflict.progress.Progress;
import io.parley.language.Say;
import java.util.concurrent.atomic.AtomicLong;

/// Counts the parts judged, and tells now and then. Workers count together; what they are said to
/// do is in the language of whoever began the count.
record Tally(Progress progress, String task, long total, AtomicLong judged) {

  private static final long REPORTS = 200;

  static Tally of(Progress progress, long total) {
    return new Tally(progress, Say.of("judging outcomes"), total, new AtomicLong());
  }

  /// One part more is judged.
  void done() {
    long now = judged.incrementAndGet();
    if (now * REPORTS / total != (now - 1) * REPORTS / total) {
      progress.report(task, now, total);
    }
  }
}
