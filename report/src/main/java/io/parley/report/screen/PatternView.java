package io.parley.report.screen;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.state.StateSet;
import io.parley.explain.words.Phrases;
import io.parley.model.Case;
import java.util.List;
import java.util.stream.IntStream;

/// What an impossible pattern removes.
///
/// @param removes how many combinations it is true of
/// @param alone how many of them no other pattern removes
/// @param example one of them in words; empty when it removes none
public record PatternView(int removes, int alone, String example) {

  /// One for each impossible pattern of a case, in order.
  public static List<PatternView> of(Case situation, GraphModel graph) {
    var phrases = new Phrases(situation, graph);
    var removed =
        situation.impossible().stream()
            .map(pattern -> graph.space().where(pattern.when()))
            .toList();
    return IntStream.range(0, removed.size())
        .mapToObj(place -> of(place, removed, phrases))
        .toList();
  }

  private static PatternView of(int place, List<StateSet> removed, Phrases phrases) {
    var states = removed.get(place);
    var alone = states;
    for (int other = 0; other < removed.size(); other++) {
      alone = other == place ? alone : alone.minus(removed.get(other));
    }
    return new PatternView(
        states.size(), alone.size(), states.stream().findFirst().map(phrases::words).orElse(""));
  }
}
