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
/// @param completed what holds in each of these ways, as far as they were gone through
/// @param settled what would hold for certain were one doubt settled; those of one doubt together
public record Certainty(
    Case situation,
    GraphModel graph,
    List<Doubt> doubts,
    BigInteger completions,
    int leftOut,
    Map<Extension, StabilityTable> readings,
    Completed completed,
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

  /// Whether every way to settle the doubts was gone through, as far as the concept asks for it.
  public boolean exact(String concept) {
    return completed.exact(concept);
  }

  /// The states that hold for all of these decision makers however the doubts are settled; where
  /// not every way was gone through, some that do.
  public StateSet always(String concept, List<DecisionMaker> whose) {
    return exact(concept)
        ? completed.always(concept, whose)
        : stable(concept, whose, Extension.NECESSARY);
  }

  /// The states that hold for all of these decision makers if the doubts are settled in some way;
  /// where not every way was gone through, perhaps more.
  public StateSet sometimes(String concept, List<DecisionMaker> whose) {
    return exact(concept)
        ? completed.sometimes(concept, whose)
        : stable(concept, whose, Extension.POSSIBLE);
  }

  private StabilityTable reading(Extension extension) {
    var table = readings.get(extension);
    if (table == null) {
      throw new IllegalArgumentException("The answer has no reading " + extension);
    }
    return table;
  }

  /// The states to tell of: those that may hold for these decision makers under some concept, or all.
  ///
  /// @param whose for whom they are to hold
  /// @param all whether those are among them that cannot hold
  public List<State> lines(List<DecisionMaker> whose, boolean all) {
    return all ? graph.space().feasible().stream().toList() : mayHold(whose);
  }

  /// The states that may hold for these decision makers under some concept: those certain under most
  /// concepts first, then by number.
  public List<State> mayHold(List<DecisionMaker> whose) {
    var certain = concepts().stream().map(concept -> always(concept, whose)).toList();
    return concepts().stream()
        .map(concept -> sometimes(concept, whose))
        .reduce(StateSet::or)
        .orElseThrow()
        .stream()
        .sorted(
            Comparator.comparingLong((State state) -> countHolding(state, certain))
                .reversed()
                .thenComparing(Function.identity()))
        .toList();
  }

  private static long countHolding(State state, List<StateSet> sets) {
    return sets.stream().filter(holding -> holding.contains(state)).count();
  }

  /// What is compared with {@link #settled}: the states that hold for certain for these decision
  /// makers while no doubt is settled, as far as that was found out for every way of settling one.
  public StateSet whileNothingIsSettled(String concept, List<DecisionMaker> whose) {
    return completed.together().isEmpty()
        ? stable(concept, whose, Extension.NECESSARY)
        : completed.always(concept, whose);
  }

  /// What settling each doubt would change for these decision makers under a concept: the doubt that
  /// changes most first.
  public List<SettledDoubt> settledByEffect(String concept, List<DecisionMaker> whose) {
    var now = whileNothingIsSettled(concept, whose);
    return settled.stream()
        .sorted(
            Comparator.comparingInt((SettledDoubt doubt) -> doubt.changes(concept, whose, now))
                .reversed())
        .toList();
  }
}
