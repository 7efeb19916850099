package io.parley.format.gmcr;

import io.parley.model.option.Outcome;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/// The ranking that preferences amount to, by their definitions, over outcomes listed one by one.
final class Ranks {

  private Ranks() {}

  /// The outcomes in classes held equal, best first; inside a class as they were listed.
  static List<List<Outcome>> of(Preferences preferences, List<Outcome> outcomes) {
    return switch (preferences) {
      case Preferences.Ranking(var classes) -> classes;
      case Preferences.Indifferent _ -> List.of(outcomes);
      case Preferences.Weights weights -> by(outcome -> weight(weights, outcome), outcomes);
      case Preferences.Prefers prefers -> by(outcome -> satisfied(prefers, outcome), outcomes);
    };
  }

  private static <K extends Comparable<K>> List<List<Outcome>> by(
      Function<Outcome, K> merit, List<Outcome> outcomes) {
    var classes = new TreeMap<K, List<Outcome>>(Comparator.reverseOrder());
    for (var outcome : outcomes) {
      classes.computeIfAbsent(merit.apply(outcome), _ -> new ArrayList<>()).add(outcome);
    }
    return List.copyOf(classes.values());
  }

  private static Long weight(Preferences.Weights weights, Outcome outcome) {
    return weights.byOption().entrySet().stream()
        .filter(weight -> outcome.taken().contains(weight.getKey()))
        .mapToLong(weight -> weight.getValue())
        .sum();
  }

  /// One letter for each judgement, so that comparing strings compares the most important first.
  private static String satisfied(Preferences.Prefers prefers, Outcome outcome) {
    var letters = new StringBuilder();
    for (var judgement : prefers.judgements()) {
      letters.append(judgement.holds(outcome.taken()::contains) ? 'Y' : 'N');
    }
    return letters.toString();
  }
}
