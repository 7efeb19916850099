package io.parley.study.answer;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.model.Case;
import io.parley.model.doubt.Doubt;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What holds whatever is not known, what may hold, and which doubt matters most.
///
/// @param situation the case
/// @param graph its graph model, what is not known read as {@link Extension#NECESSARY}
/// @param doubts what is not known
/// @param completions how many ways there are to settle the doubts about judgements and about who
///     decides, all together
/// @param leftOut how many doubts are read coarsely because there are too many
/// @param readings which states hold for whom, for each way of reading what is not known
/// @param settled what would hold for certain were one doubt settled; those of one doubt together
public record Certainty(
    Case situation,
    GraphModel graph,
    List<Doubt> doubts,
    BigInteger completions,
    int leftOut,
    Map<Extension, StabilityTable> readings,
    List<SettledDoubt> settled) {

  public Certainty {
    doubts = List.copyOf(doubts);
    readings = Collections.unmodifiableMap(new EnumMap<>(readings));
    settled = List.copyOf(settled);
  }

  /// The short names of the concepts, the strictest first.
  public List<String> concepts() {
    return reading(Extension.NECESSARY).concepts();
  }

  /// The states that hold for everyone under the concept, read this way.
  public StateSet equilibria(String concept, Extension extension) {
    return reading(extension).equilibria(concept);
  }

  /// The states that hold for the decision maker under the concept, read this way.
  public StateSet stable(String concept, DecisionMaker i, Extension extension) {
    return reading(extension).stable(concept, i);
  }

  /// The states that hold for all of these decision makers under the concept, read this way.
  public StateSet stable(String concept, List<DecisionMaker> whose, Extension extension) {
    return whose.stream()
        .map(i -> stable(concept, i, extension))
        .reduce(StateSet::and)
        .orElseThrow();
  }

  private StabilityTable reading(Extension extension) {
    var table = readings.get(extension);
    if (table == null) {
      throw new IllegalArgumentException("The answer has no reading " + extension);
    }
    return table;
  }

  /// The states to tell of.
  ///
  /// @param whose for whom they are to hold
  /// @param all whether those are among them that cannot hold
  public List<State> lines(List<DecisionMaker> whose, boolean all) {
    if (!all && whose.equals(graph.decisionMakers())) {
      return mayHold();
    }
    return graph.space().feasible().stream().filter(state -> all || mayHold(whose, state)).toList();
  }

  private boolean mayHold(List<DecisionMaker> whose, State state) {
    return concepts().stream()
        .anyMatch(concept -> stable(concept, whose, Extension.POSSIBLE).contains(state));
  }

  /// The states that may hold for everyone under some concept: those certain under most concepts
  /// first, then by number.
  public List<State> mayHold() {
    return concepts().stream()
        .map(concept -> equilibria(concept, Extension.POSSIBLE))
        .reduce(StateSet::or)
        .orElseThrow()
        .stream()
        .sorted(
            Comparator.comparingLong(this::certainUnder)
                .reversed()
                .thenComparing(Function.identity()))
        .toList();
  }

  private long certainUnder(State state) {
    return concepts().stream()
        .filter(concept -> equilibria(concept, Extension.NECESSARY).contains(state))
        .count();
  }

  /// What settling each doubt would change for these decision makers under a concept: the doubt that
  /// changes most first.
  public List<SettledDoubt> settledByEffect(String concept, List<DecisionMaker> whose) {
    var now = stable(concept, whose, Extension.NECESSARY);
    return settled.stream()
        .sorted(
            Comparator.comparingInt((SettledDoubt doubt) -> doubt.changes(concept, whose, now))
                .reversed())
        .toList();
  }
}
