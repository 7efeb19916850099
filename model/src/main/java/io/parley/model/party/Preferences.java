package io.parley.model.party;

import io.parley.model.option.Outcome;
import io.parley.model.statement.Judgement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a party wants, as stated.
public sealed interface Preferences {

  /// Judgements, most important first. One outcome is preferred to another when, at the first
  /// judgement on which they differ, it is the one that satisfies it (option prioritisation).
  ///
  /// @param judgements most important first; never empty
  record Prefers(List<Judgement> judgements) implements Preferences {
    public Prefers {
      judgements = List.copyOf(judgements);
    }
  }

  /// Outcomes ranked one by one.
  ///
  /// @param classes best first; the members of a class are held equal
  record Ranking(List<List<Outcome>> classes) implements Preferences {
    public Ranking {
      classes = classes.stream().map(List::copyOf).toList();
    }
  }

  /// Outcomes ranked by the sum of the weights of the options taken.
  ///
  /// @param byOption weight by option id, of any party; options not named weigh nothing
  record Weights(Map<String, Integer> byOption) implements Preferences {
    public Weights {
      byOption = Collections.unmodifiableMap(new LinkedHashMap<>(byOption));
    }
  }

  /// Nothing stated: every outcome is as good as any other.
  record Indifferent() implements Preferences {}
}
