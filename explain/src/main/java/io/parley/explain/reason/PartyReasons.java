package io.parley.explain.reason;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.LegalSequences;
import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Comparison;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.Reversal;
import io.parley.conflict.stability.Sanction;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.stability.Verdict;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Why a state holds for one decision maker, or why that decision maker would leave it.
///
/// @param who the decision maker
/// @param verdict whether the state holds for it
/// @param certain whether the verdict is the same however what is not known of preferences is settled
/// @param departures when it holds, every step in its own interest and the reply that deters it;
///     when it does not, the step nothing deters
/// @param otherImprovements the further steps in its own interest that are not explained
public record PartyReasons(
    DecisionMaker who,
    Verdict verdict,
    boolean certain,
    List<Departure> departures,
    List<State> otherImprovements) {

  public PartyReasons {
    departures = List.copyOf(departures);
    otherImprovements = List.copyOf(otherImprovements);
  }

  /// Asks the concept, and the graph for what the reasons are made of.
  static PartyReasons of(DecisionMaker who, State s, StabilityConcept concept, GraphModel graph) {
    var verdict = concept.judge(who, s, graph);
    boolean certain = certain(verdict, who, s, concept, graph);
    return switch (verdict) {
      case Verdict.Stable(var sanctions) ->
          new PartyReasons(
              who,
              verdict,
              certain,
              sanctions.stream()
                  .map(sanction -> deterred(who, s, sanction, concept, graph))
                  .toList(),
              List.of());
      case Verdict.Unstable(var escape) -> {
        var others = new ArrayList<>(graph.improvements(who, s));
        others.remove(escape);
        yield new PartyReasons(
            who, verdict, certain, List.of(undeterred(who, s, escape, concept, graph)), others);
      }
    };
  }

  private static boolean certain(
      Verdict verdict, DecisionMaker who, State s, StabilityConcept concept, GraphModel graph) {
    var strictest = verdict.stable() ? Extension.NECESSARY : Extension.POSSIBLE;
    return graph.crisp()
        || concept.judge(who, s, graph.read(strictest)).stable() == verdict.stable();
  }

  private static Departure deterred(
      DecisionMaker who, State s, Sanction sanction, StabilityConcept concept, GraphModel graph) {
    var step = new Step(who, s, sanction.improvement());
    var will = graph.will(who);
    return switch (sanction) {
      case Sanction.Sequence(var improvement, var reply) ->
          departure(who, s, improvement, reply, true, concept, graph);
      case Sanction.Joint joint ->
          new Departure(
              step,
              will.compare(step.to(), s),
              new Departure.AtOnce(joint.reply(), joint.end(), will.compare(joint.end(), s)));
      case Sanction.Anticipated(_, var reply) ->
          new Departure(step, will.compare(step.to(), s), new Departure.Foreseen(reply));
    };
  }

  private static Departure undeterred(
      DecisionMaker who, State s, State escape, StabilityConcept concept, GraphModel graph) {
    var step = new Step(who, s, escape);
    var gain = graph.will(who).compare(escape, s);
    if (concept.threshold().isEmpty()) {
      return new Departure(step, gain, new Departure.Foreseen(List.of()));
    }
    return switch (concept.threshold().get().replies()) {
      case NONE -> new Departure(step, gain, new Departure.NotConsidered());
      case MOVES -> undeterred(step, graph.responses(who, escape), concept, graph);
      case IMPROVEMENTS -> undeterred(step, graph.improvingResponses(who, escape), concept, graph);
    };
  }

  private static Departure undeterred(
      Step step, LegalSequences responses, StabilityConcept concept, GraphModel graph) {
    var who = step.mover();
    var s = step.from();
    var escape = step.to();
    return worstFor(who, responses, graph)
        .map(end -> departure(who, s, escape, responses.sequenceTo(end), false, concept, graph))
        .orElseGet(
            () -> new Departure(step, graph.will(who).compare(escape, s), new Departure.None()));
  }

  private static Optional<State> worstFor(
      DecisionMaker who, LegalSequences responses, GraphModel graph) {
    return responses.reached().stream()
        .min(
            Comparator.comparingInt(end ->
                graph.will(who).orders().stream().mapToInt(order -> order.rank(end.code())).sum()));
  }

  private static Departure departure(
      DecisionMaker who,
      State s,
      State improvement,
      List<Step> reply,
      boolean deters,
      StabilityConcept concept,
      GraphModel graph) {
    var will = graph.will(who);
    var end = reply.getLast().to();
    var steps =
        reply.stream()
            .map(step ->
                new Departure.ReplyStep(
                    step, graph.will(step.mover()).compare(step.to(), step.from())))
            .toList();
    boolean looksFurther =
        concept.threshold().map(Threshold::fear).orElse(Threshold.Fear.END)
            == Threshold.Fear.BEST_COUNTERMOVE;
    Optional<State> counterMove =
        looksFurther
            ? graph.moves(who, end).stream().filter(s3 -> !graph.deters(who, s3, s)).findFirst()
            : Optional.empty();
    Optional<Reversal> reversal =
        !deters && will instanceof PreferenceOrder order
            ? order.reversal(end, s)
            : Optional.empty();
    Comparison outcome = will.compare(end, s);
    return new Departure(
        new Step(who, s, improvement),
        will.compare(improvement, s),
        new Departure.Sequence(steps, deters, outcome, counterMove, reversal));
  }

  /// Whether the state holds for the decision maker.
  public boolean holds() {
    return verdict.stable();
  }
}
