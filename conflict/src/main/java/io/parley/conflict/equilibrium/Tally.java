package io.parley.conflict.equilibrium;

import io.parley.conflict.progress.Progress;
import java.util.concurrent.atomic.AtomicLong;

/// Counts the parts judged, and tells now and then.
record Tally(Progress progress, long total, AtomicLong judged) {

  private static final long REPORTS = 200;

  static Tally of(Progress progress, long total) {
    return new Tally(progress, total, new AtomicLong());
  }

  /// One part more is judged.
  void done() {
    long now = judged.incrementAndGet();
    if (now * REPORTS / total != (now - 1) * REPORTS / total) {
      progress.report("judging outcomes", now, total);
    }
  }
}
