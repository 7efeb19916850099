package io.parley.certificate.verification;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The verdicts of one reading under one concept that have been found true, and what follows for
/// everybody. Where a verdict is missing or false nothing follows about its outcome: that is
/// reported by itself.
final class ProvedVerdicts {

  private final Conflict conflict;
  private final Map<List<String>, BitSet> stable = new HashMap<>();
  private final BitSet unstable = new BitSet();

  ProvedVerdicts(Conflict conflict) {
    this.conflict = conflict;
  }

  /// The outcome holds for these, who are one of those who are to be asked.
  void addStable(List<String> whose, String state) throws Refutation {
    stable.computeIfAbsent(whose, _ -> new BitSet()).set(conflict.state(state));
  }

  /// The outcome does not hold for somebody.
  void addUnstable(String state) throws Refutation {
    unstable.set(conflict.state(state));
  }

  /// Checks that those outcomes are listed that hold for everybody, each once.
  ///
  /// @param voices how many are to be asked
  /// @param whom everybody, in words: `everyone under seq`
  void require(List<String> states, int voices, String whom) throws Refutation {
    var listed = new BitSet();
    for (var name : states) {
      int state = conflict.state(name);
      if (listed.get(state)) {
        throw new Refutation("The line lists %s twice".formatted(name));
      }
      if (unstable.get(state)) {
        throw new Refutation("The line lists %s, which does not hold for %s".formatted(name, whom));
      }
      listed.set(state);
    }
    var omitted =
        conflict.outcomes().all().filter(s -> holds(s, voices) && !listed.get(s)).findFirst();
    if (omitted.isPresent()) {
      throw new Refutation(
          "The line omits %s, which holds for %s"
              .formatted(conflict.name(omitted.getAsInt()), whom));
    }
  }

  private boolean holds(int state, int voices) {
    return stable.values().stream().filter(holding -> holding.get(state)).count() == voices;
  }
}
