package io.parley.study.question;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.GroupMove;
import io.parley.certificate.claim.GroupSanction;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.claim.Sanction;
import io.parley.certificate.claim.Step;
import io.parley.conflict.coalition.Coalition;
import io.parley.conflict.coalition.CoalitionConcept;
import io.parley.conflict.coalition.CoalitionMove;
import io.parley.conflict.coalition.CoalitionMoves;
import io.parley.conflict.coalition.CoalitionVerdict;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.Verdict;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import java.util.List;

/// What the engines find about a conflict in one reading, in the words of a certificate.
///
/// @param graph the conflict, read so
/// @param reading the reading
record VerdictClaims(GraphModel graph, Reading reading) {

  /// Whether the state holds for the decision maker, from the definition.
  Claim verdict(StabilityConcept concept, DecisionMaker i, State s) {
    return switch (concept.judge(i, s, graph)) {
      case Verdict.Stable(var sanctions) ->
          new Claim.Stable(
              reading,
              named(concept),
              i.id(),
              name(s),
              sanctions.stream()
                  .map(sanction ->
                      new Sanction(name(sanction.improvement()), steps(sanction.reply())))
                  .toList());
      case Verdict.Unstable(var escape) ->
          new Claim.Unstable(reading, named(concept), i.id(), name(s), name(escape));
    };
  }

  /// Which states hold for everyone.
  Claim equilibria(StabilityConcept concept, StateSet equilibria) {
    return new Claim.Equilibria(reading, named(concept), names(equilibria));
  }

  /// Whether the state can be reached.
  Claim reach(Means by, Evolution evolution, State s) {
    return evolution.reaches(s)
        ? new Claim.Reachable(reading, by, name(s), steps(evolution.shortestPath(s)))
        : new Claim.Unreachable(reading, by, name(s));
  }

  /// Whether the state holds for the coalition, from the definition.
  Claim verdict(CoalitionConcept concept, Coalition h, State s, CoalitionMoves moves) {
    return switch (concept.judge(h, s, moves)) {
      case CoalitionVerdict.Stable(var sanctions) ->
          new Claim.GroupStable(
              reading,
              ofSingles(concept),
              ids(h),
              name(s),
              sanctions.stream()
                  .map(sanction ->
                      new GroupSanction(
                          name(sanction.improvement()),
                          sanction.reply().stream().map(this::move).toList()))
                  .toList());
      case CoalitionVerdict.Unstable(var escape) ->
          new Claim.GroupUnstable(
              reading, ofSingles(concept), ids(h), name(s), steps(escape.steps()));
    };
  }

  /// Which states hold for every coalition.
  Claim universal(CoalitionConcept concept, StateSet states) {
    return new Claim.Universal(reading, ofSingles(concept), names(states));
  }

  private static Concept named(StabilityConcept concept) {
    return Concept.named(concept.id()).orElseThrow();
  }

  /// The concept of which this is the version for coalitions: `cseq` is that of `seq`.
  static Concept ofSingles(CoalitionConcept concept) {
    return Concept.named(concept.id().substring("c".length())).orElseThrow();
  }

  private GroupMove move(CoalitionMove move) {
    return new GroupMove(ids(move.coalition()), steps(move.steps()));
  }

  private static List<String> ids(Coalition h) {
    return h.members().stream().map(DecisionMaker::id).toList();
  }

  private List<Step> steps(List<io.parley.conflict.move.Step> steps) {
    return steps.stream().map(step -> new Step(step.mover().id(), name(step.to()))).toList();
  }

  private List<String> names(StateSet states) {
    return states.stream().map(this::name).toList();
  }

  private String name(State state) {
    return graph.space().name(state);
  }
}
