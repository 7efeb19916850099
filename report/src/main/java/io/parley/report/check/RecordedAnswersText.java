package io.parley.report.check;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.explain.words.Phrases;
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
            "printed wrong  %s (%s): %s"
                .formatted(
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
    return "%d of %s reproduced; %d reported by a source, %d derived from the definitions."
        .formatted(
            agreeing,
            Phrases.counted(comparisons.size(), "recorded answer"),
            comparisons.size() - derived,
            derived);
  }

  private List<String> disagreement(AnswerComparison comparison) {
    var lines = new ArrayList<String>();
    lines.add(
        "not reproduced  %s (%s)"
            .formatted(question(comparison.recorded()), comparison.recorded().where()));
    if (!comparison.missing().isEmpty()) {
      lines.add("  recorded, not computed: " + names(comparison.missing()));
    }
    if (!comparison.surplus().isEmpty()) {
      lines.add("  computed, not recorded: " + names(comparison.surplus()));
    }
    return lines;
  }

  private String names(List<State> states) {
    return states.stream().map(space::name).collect(joining(", "));
  }

  private String question(RecordedAnswer recorded) {
    var decided =
        recorded.control().entrySet().stream()
            .map(party -> ", %s decided by %s".formatted(party.getKey(), party.getValue().text()))
            .collect(joining());
    return question(recorded.question()) + decided;
  }

  private String question(Question question) {
    return switch (question) {
      case Question.Equilibria(var concept) -> "equilibria under " + concept;
      case Question.Stable(var concept, var party) -> "stable for " + party + " under " + concept;
      case Question.CoalitionStable(var concept, var coalition) ->
          "stable for " + String.join("+", coalition) + " under " + concept;
      case Question.UniversallyStable(var concept) -> "stable for every coalition under " + concept;
      case Question.CoalitionImprovements(var from, var coalition) ->
          "improvements of %s from %s"
              .formatted(String.join("+", coalition), space.name(space.state(from)));
      case Question.Improvements(var from, var party) ->
          "improvements of %s from %s".formatted(party, space.name(space.state(from)));
      case Question.ReachableByMoves() -> "reachable by moves";
      case Question.ReachableByImprovements() -> "reachable by improvements";
    };
  }
}
