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
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.stability.Verdict;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why a state holds for one decision maker, or why that decision maker would leave it.
///
/// @param who the decision maker
/// @param verdict whether the state holds for it
/// @param certain whether the verdict is the same however what is not known of preferences is settled
/// @param departures when it holds, every step in its own interest and the reply that deters it;
///     when it does not, the step nothing deters
/// @param otherImprovements the further steps in its own interest that are not explained
/// @param beside on what else the verdict rests, each comparison once: when the state holds, why no
///     other step is better for the decision maker, at once or after a reply; when it does not, why
///     it recovers from a reply
public record PartyReasons(
    DecisionMaker who,
    Verdict verdict,
    boolean certain,
    List<Departure> departures,
    List<State> otherImprovements,
    List<Comparison> beside) {

  public PartyReasons {
    departures = List.copyOf(departures);
    otherImprovements = List.copyOf(otherImprovements);
    beside = List.copyOf(beside);
  }

  /// Asks the concept, and the graph for what the reasons are made of.
  static PartyReasons of(DecisionMaker who, State s, StabilityConcept concept, GraphModel graph) {
    var verdict = concept.judge(who, s, graph);
    boolean certain = certain(verdict, who, s, concept, graph);
    return switch (verdict) {
      case Verdict.Stable(var sanctions) -> {
        var departures =
            sanctions.stream().map(sanction -> deterred(who, s, sanction, concept, graph)).toList();
        var beside = new LinkedHashSet<Comparison>();
        addLosses(who, s, s, graph, beside);
        for (var departure : departures) {
          switch (departure.reply()) {
            case Departure.Sequence reply when looksFurther(concept) ->
                addLosses(who, reply.end(), s, graph, beside);
            case Departure.Foreseen reply ->
                beside.add(graph.will(who).compare(reply.steps().getLast().to(), s));
            case Departure.Sequence _,
                Departure.AtOnce _,
                Departure.NotConsidered _,
                Departure.NoneAtOnce _,
                Departure.None _ -> {}
          }
        }
        yield new PartyReasons(who, verdict, certain, departures, List.of(), List.copyOf(beside));
      }
      case Verdict.Unstable(var escape) -> {
        var others = new ArrayList<>(graph.improvements(who, s));
        others.remove(escape);
        var departure = undeterred(who, s, escape, concept, graph);
        var beside =
            departure.reply() instanceof Departure.Sequence reply
                ? reply.counterMove().map(s3 -> graph.will(who).compare(s3, s)).stream().toList()
                : List.<Comparison>of();
        yield new PartyReasons(who, verdict, certain, List.of(departure), others, beside);
      }
    };
  }

  /// Adds why the steps from here that are not better for the decision maker than the state are not.
  private static void addLosses(
      DecisionMaker who, State here, State than, GraphModel graph, Set<Comparison> into) {
    for (var to : graph.moves(who, here)) {
      if (!graph.prefers(who, to, than)) {
        into.add(graph.will(who).compare(to, than));
      }
    }
  }

  private static boolean looksFurther(StabilityConcept concept) {
    return concept.threshold().map(Threshold::fear).orElse(Threshold.Fear.END)
        == Threshold.Fear.BEST_COUNTERMOVE;
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
              new Departure.AtOnce(
                  replySteps(joint.reply(), graph), joint.end(), will.compare(joint.end(), s)));
      case Sanction.Anticipated(_, var reply) ->
          new Departure(step, will.compare(step.to(), s), new Departure.Foreseen(reply));
    };
  }

  private static Departure undeterred(
      DecisionMaker who, State s, State escape, StabilityConcept concept, GraphModel graph) {
    var step = new Step(who, s, escape);
    var gain = graph.will(who).compare(escape, s);
    if (StabilityConcepts.atOnce(concept)) {
      return new Departure(step, gain, new Departure.NoneAtOnce());
    }
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
    Optional<State> counterMove =
        looksFurther(concept)
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
        new Departure.Sequence(replySteps(reply, graph), deters, outcome, counterMove, reversal));
  }

  private static List<Departure.ReplyStep> replySteps(List<Step> reply, GraphModel graph) {
    return reply.stream()
        .map(step ->
            new Departure.ReplyStep(step, graph.will(step.mover()).compare(step.to(), step.from())))
        .toList();
  }

  /// Whether the state holds for the decision maker.
  public boolean holds() {
    return verdict.stable();
  }
}
