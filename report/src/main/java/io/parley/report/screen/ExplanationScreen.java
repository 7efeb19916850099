package io.parley.report.screen;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.Step;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.explain.reason.Departure;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.PartyReasons;
import io.parley.explain.reason.StateReasons;
import io.parley.explain.words.Ways;
import io.parley.explain.words.Why;
import io.parley.language.Say;
import io.parley.model.Case;
import java.util.List;

/// Puts the explanation of one outcome together, in words and as paths to draw.
public final class ExplanationScreen {

  private final Cast cast;
  private final Ways ways;

  private ExplanationScreen(Case situation, GraphModel graph) {
    this.cast = new Cast(situation, graph);
    this.ways = new Ways(cast.say(), graph);
  }

  /// The explanation of an outcome under a concept.
  public static ExplanationView of(
      State state, StabilityConcept concept, Case situation, GraphModel graph) {
    var reasons = StateReasons.of(state, concept, graph.decisionMakers(), graph);
    return new ExplanationScreen(situation, graph).view(reasons);
  }

  private ExplanationView view(StateReasons reasons) {
    var footing = new Footing();
    footing.add(reasons);
    return new ExplanationView(
        cast.outcome(reasons.state()),
        reasons.concept().id(),
        new Why(cast.say()).paragraphs(reasons),
        reach(reasons.state()),
        FootingView.of(footing),
        reasons.parties().stream().map(this::standing).toList());
  }

  private String reach(State state) {
    int steps = Evolution.byImprovements(cast.graph(), Progress.UNWATCHED).steps(state).orElse(-1);
    return switch (steps) {
      case -1 -> Say.of("It cannot be reached from today by steps in their mover's own interest.");
      case 0 -> Say.of("It is how things stand today.");
      default ->
          Say.of(
              "It can be reached from today by %s in their mover's own interest.",
              Say.counted(steps, "step"));
    };
  }

  private ExplanationView.Standing standing(PartyReasons reasons) {
    return new ExplanationView.Standing(
        reasons.who().id(),
        reasons.holds(),
        reasons.departures().stream()
            .map(departure -> departing(departure, reasons.holds()))
            .toList());
  }

  private ExplanationView.Departing departing(Departure departure, boolean deterred) {
    return new ExplanationView.Departing(
        cast.outcome(departure.step().to()),
        ways.sentence(departure.step()),
        deterred,
        replies(departure.reply()).stream()
            .map(step -> new ExplanationView.Replying(step.mover().id(), cast.outcome(step.to())))
            .toList());
  }

  private static List<Step> replies(Departure.Reply reply) {
    return switch (reply) {
      case Departure.Sequence sequence ->
          sequence.steps().stream().map(Departure.ReplyStep::step).toList();
      case Departure.AtOnce atOnce ->
          atOnce.steps().stream().map(Departure.ReplyStep::step).toList();
      case Departure.Foreseen foreseen -> foreseen.steps();
      case Departure.NotConsidered _, Departure.None _, Departure.NoneAtOnce _ -> List.of();
    };
  }
}
