package io.parley.report.screen;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.state.State;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Phrases;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import io.parley.study.answer.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The answer about a case in one sentence.
final class Headline {

  /// More outcomes than these are counted, not named: the sentence is to be taken in at a glance.
  private static final int NAMED = 2;

  private final Analysis analysis;
  private final Phrases say;

  Headline(Analysis analysis, Phrases say) {
    this.analysis = analysis;
    this.say = say;
  }

  /// What holds and is reached, under the condition of who decides.
  ///
  /// @param reached the outcomes that hold and that self-interested steps lead to, nearest first
  String sentence(List<State> reached) {
    var situation = analysis.situation();
    String condition = condition(situation);
    String finding = finding(reached, race(situation));
    return condition.isEmpty() ? capitalized(finding) : condition + ", " + finding;
  }

  private static String condition(Case situation) {
    String deciding =
        situation.parties().stream()
            .filter(party -> !party.factions().isEmpty())
            .map(Headline::deciding)
            .collect(joining(Say.of(" and ")));
    return deciding.isEmpty() ? "" : Say.of("With %s", deciding);
  }

  /// Who decides, to follow "with"; what each camp holds is told below.
  private static String deciding(Party party) {
    return party.control() instanceof Control.Split
        ? Say.of("each camp of %s deciding for its own", party.name())
        : Deciders.deciding(party, party.control());
  }

  /// Whether camps of one party move each on its own, so that it matters who moves first.
  static boolean race(Case situation) {
    return situation.parties().stream().anyMatch(party -> party.control() instanceof Control.Split);
  }

  private String finding(List<State> reached, boolean race) {
    if (reached.isEmpty()) {
      return Say.of(
          "no outcome that holds can be reached from today by steps in anyone's own interest.");
    }
    if (reached.size() == 1) {
      return one(reached.getFirst());
    }
    var several = new ArrayList<String>();
    reached.stream()
        .limit(NAMED)
        .map(state -> Say.of("“%s” (%s)", say.words(state), away(state)))
        .forEach(several::add);
    if (reached.size() > NAMED) {
      several.add(Say.of("%d more", reached.size() - NAMED));
    }
    return Say.of(
        reached.stream().allMatch(this::certainly)
            ? (race
                ? "%s hold and can be reached: which depends on who moves first."
                : "%s hold and can be reached.")
            : (race
                ? "%s hold and may be reached: which depends on who moves first."
                : "%s hold and may be reached."),
        Say.listed(several));
  }

  /// Whether it is certain that the steps told of are each in their mover's own interest.
  private boolean certainly(State state) {
    return analysis.byImprovements().shortestPath(state).stream()
        .allMatch(step -> analysis.graph().certainlyPrefers(step.mover(), step.to(), step.from()));
  }

  private String one(State state) {
    return state.equals(analysis.graph().now())
        ? Say.of(
            "today's outcome, “%s”, holds, and nothing else that holds can be reached.",
            say.words(state))
        : Say.of(
            certainly(state) ? "“%s” holds and is %s away." : "“%s” holds and may be %s away.",
            say.words(state),
            away(state));
  }

  private String away(State state) {
    int steps = analysis.byImprovements().steps(state).orElseThrow();
    return steps == 0 ? Say.of("today") : Say.counted(steps, "step");
  }

  static String capitalized(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
