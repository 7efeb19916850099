package io.parley.report.check;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.language.Say;
import io.parley.model.answer.Question;
import io.parley.model.answer.RecordedAnswer;
import io.parley.study.answer.AnswerComparison;
import java.util.ArrayList;
import java.util.List;

/// The recorded answers of a case as lines to read: every one that is not reproduced, every one
/// whose printed form is wrong, and a count.
public final class RecordedAnswersText {

  private final StateSpace space;

  /// About outcomes of this state space.
  public RecordedAnswersText(StateSpace space) {
    this.space = space;
  }

  /// The lines.
  public List<String> lines(List<AnswerComparison> comparisons) {
    var lines = new ArrayList<String>();
    for (var comparison : comparisons) {
      if (!comparison.agrees()) {
        lines.addAll(disagreement(comparison));
      } else if (!comparison.recorded().erratum().isEmpty()) {
        lines.add(
            Say.of(
                "printed wrong  %s (%s): %s",
                question(comparison.recorded()),
                comparison.recorded().where(),
                comparison.recorded().erratum()));
      }
    }
    lines.add(count(comparisons));
    return lines;
  }

  private static String count(List<AnswerComparison> comparisons) {
    int agreeing = (int) comparisons.stream().filter(AnswerComparison::agrees).count();
    int derived =
        (int) comparisons.stream().filter(comparison -> comparison.recorded().derived()).count();
    return Say.of(
        "%d of %s reproduced; %d reported by a source, %d derived from the definitions.",
        agreeing,
        Say.counted(comparisons.size(), "recorded answer"),
        comparisons.size() - derived,
        derived);
  }

  private List<String> disagreement(AnswerComparison comparison) {
    var lines = new ArrayList<String>();
    lines.add(
        Say.of(
            "not reproduced  %s (%s)",
            question(comparison.recorded()), comparison.recorded().where()));
    if (!comparison.missing().isEmpty()) {
      lines.add("  " + Say.of("recorded, not computed: %s", names(comparison.missing())));
    }
    if (!comparison.surplus().isEmpty()) {
      lines.add("  " + Say.of("computed, not recorded: %s", names(comparison.surplus())));
    }
    return lines;
  }

  private String names(List<State> states) {
    return states.stream().map(space::name).collect(joining(", "));
  }

  private String question(RecordedAnswer recorded) {
    var decided =
        recorded.control().entrySet().stream()
            .map(party -> Say.of(", %s decided by %s", party.getKey(), party.getValue().text()))
            .collect(joining());
    return question(recorded.question()) + decided;
  }

  private String question(Question question) {
    return switch (question) {
      case Question.Equilibria(var concept) -> Say.of("equilibria under %s", concept);
      case Question.Stable(var concept, var party) ->
          Say.of("stable for %s under %s", party, concept);
      case Question.CoalitionStable(var concept, var coalition) ->
          Say.of("stable for %s under %s", String.join("+", coalition), concept);
      case Question.UniversallyStable(var concept) ->
          Say.of("stable for every coalition under %s", concept);
      case Question.CoalitionImprovements(var from, var coalition) ->
          Say.of(
              "improvements of %s from %s",
              String.join("+", coalition), space.name(space.state(from)));
      case Question.Improvements(var from, var party) ->
          Say.of("improvements of %s from %s", party, space.name(space.state(from)));
      case Question.ReachableByMoves() -> Say.of("reachable by moves");
      case Question.ReachableByImprovements() -> Say.of("reachable by improvements");
    };
  }
}
