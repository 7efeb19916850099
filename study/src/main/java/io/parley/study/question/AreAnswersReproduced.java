package io.parley.study.question;

import io.parley.conflict.coalition.Coalition;
import io.parley.conflict.coalition.CoalitionConcept;
import io.parley.conflict.coalition.CoalitionConcepts;
import io.parley.conflict.coalition.CoalitionMoves;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.answer.Question;
import io.parley.model.answer.RecordedAnswer;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import io.parley.study.answer.AnswerComparison;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Does Parley compute the answers that are recorded for a published case?
public final class AreAnswersReproduced {

  private final GraphModel graph;
  private final CoalitionMoves coalitions;

  private AreAnswersReproduced(GraphModel graph) {
    this.graph = graph;
    this.coalitions = CoalitionMoves.of(graph);
  }

  /// Compares every recorded answer with the computed one. The definitions answer, not the sweep,
  /// so that a record holds whichever engine is in use. An answer that says who is taken to decide
  /// is held against the case under that control.
  ///
  /// @param graph the case, decided by those whom answers take to decide that do not say so
  /// @throws IllegalArgumentException when a record names a concept or party that there is not
  public static List<AnswerComparison> ask(
      Case situation, GraphModel graph, List<RecordedAnswer> recorded) {
    var asked = new HashMap<Map<String, Control>, AreAnswersReproduced>();
    asked.put(Map.of(), new AreAnswersReproduced(graph));
    return recorded.stream()
        .map(answer ->
            asked
                .computeIfAbsent(
                    answer.control(),
                    control -> new AreAnswersReproduced(decided(situation, control)))
                .compare(answer))
        .toList();
  }

  private static GraphModel decided(Case situation, Map<String, Control> control) {
    var whoDecides = WhoDecides.asStated(situation);
    for (var party : control.entrySet()) {
      whoDecides = whoDecides.with(party.getKey(), party.getValue());
    }
    return whoDecides.graph(situation);
  }

  private AnswerComparison compare(RecordedAnswer recorded) {
    Set<State> computed = new TreeSet<>(answer(recorded.question()));
    var include = states(recorded.include());
    var missing = include.stream().filter(state -> !computed.contains(state)).toList();
    Predicate<State> excluded =
        recorded.complete()
            ? state -> !include.contains(state)
            : states(recorded.exclude())::contains;
    return new AnswerComparison(
        recorded, List.copyOf(computed), missing, computed.stream().filter(excluded).toList());
  }

  private List<State> answer(Question question) {
    return switch (question) {
      case Question.Equilibria(var concept) -> {
        var judge = StabilityConcepts.named(concept).in(graph);
        yield where(s -> graph.decisionMakers().stream().allMatch(i -> judge.judge(i, s).stable()));
      }
      case Question.Stable(var concept, var party) -> {
        var judge = StabilityConcepts.named(concept).in(graph);
        var i = decisionMaker(party);
        yield where(s -> judge.judge(i, s).stable());
      }
      case Question.CoalitionStable(var concept, var members) -> {
        var named = CoalitionConcepts.named(concept);
        var h = coalition(members);
        yield where(s -> named.holds(h, s, coalitions));
      }
      case Question.UniversallyStable(var concept) -> universally(CoalitionConcepts.named(concept));
      case Question.CoalitionImprovements(var from, var members) ->
          coalitions.improvements(coalition(members), graph.space().state(from)).stream().toList();
      case Question.Improvements(var from, var party) ->
          graph.improvements(decisionMaker(party), graph.space().state(from));
      case Question.ReachableByMoves() ->
          Evolution.byMoves(graph, Progress.UNWATCHED).reached().stream().toList();
      case Question.ReachableByImprovements() ->
          Evolution.byImprovements(graph, Progress.UNWATCHED).reached().stream().toList();
    };
  }

  private List<State> universally(CoalitionConcept concept) {
    var all = Coalition.all(graph);
    return where(s -> all.stream().allMatch(h -> concept.holds(h, s, coalitions)));
  }

  private List<State> where(Predicate<State> holds) {
    return graph.space().feasible().stream().filter(holds).toList();
  }

  private List<State> states(List<Outcome> outcomes) {
    return outcomes.stream().map(graph.space()::state).toList();
  }

  private Coalition coalition(List<String> members) {
    return new Coalition(members.stream().map(this::decisionMaker).toList());
  }

  private DecisionMaker decisionMaker(String id) {
    return graph.decisionMakers().stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(Say.of("There is no party (%s) in the case", id)));
  }
}
