package io.parley.model.answer;

import io.parley.model.option.Outcome;
import java.util.List;

/// A question whose answer is a set of outcomes.
public sealed interface Question {

  /// Which outcomes hold for everyone under a concept?
  ///
  /// @param concept short name of the concept, such as `seq` or `seq-or-sim`
  record Equilibria(String concept) implements Question {}

  /// Which outcomes hold for one party under a concept?
  record Stable(String concept, String party) implements Question {}

  /// Which outcomes hold for a coalition under a coalition concept, such as `cnash`?
  record CoalitionStable(String concept, List<String> coalition) implements Question {
    public CoalitionStable {
      coalition = List.copyOf(coalition);
    }
  }

  /// Which outcomes hold for every non-empty coalition under a coalition concept?
  record UniversallyStable(String concept) implements Question {}

  /// To which outcomes would a coalition leave one, all its members gaining?
  record CoalitionImprovements(Outcome from, List<String> coalition) implements Question {
    public CoalitionImprovements {
      coalition = List.copyOf(coalition);
    }
  }

  /// To which outcomes would one party leave one in a single step, gaining?
  record Improvements(Outcome from, String party) implements Question {}

  /// Which outcomes can be reached from today by legal moves, counting today's?
  record ReachableByMoves() implements Question {}

  /// Which outcomes can be reached from today by self-interested steps only, counting today's?
  record ReachableByImprovements() implements Question {}
}
