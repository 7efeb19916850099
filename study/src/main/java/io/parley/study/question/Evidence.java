package io.parley.study.question;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Reading;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.hinge.Claim.Holds;
import io.parley.conflict.hinge.Claim.HoldsFor;
import io.parley.conflict.hinge.Claim.Reached;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcepts;
import java.util.List;

/// What shows that something said about a conflict is so, or is not, in the words of a certificate.
final class Evidence {

  private final GraphModel graph;
  private final VerdictClaims words;
  private final Evolution byImprovements;

  Evidence(GraphModel graph) {
    this.graph = graph;
    this.words = new VerdictClaims(graph, Reading.GENERAL);
    this.byImprovements = Evolution.byImprovements(graph, Progress.UNWATCHED);
  }

  /// One claim that it is not so, or all that it takes to show that it is.
  List<Claim> about(io.parley.conflict.hinge.Claim claim) {
    return switch (claim) {
      case Holds(var concept, var state) -> {
        var verdicts =
            graph.decisionMakers().stream()
                .map(i -> words.verdict(StabilityConcepts.classical(concept), i, state))
                .toList();
        yield verdicts.stream()
            .filter(Claim.Unstable.class::isInstance)
            .findFirst()
            .map(List::of)
            .orElse(verdicts);
      }
      case HoldsFor(var concept, var who, var state) ->
          List.of(words.verdict(StabilityConcepts.classical(concept), who, state));
      case Reached(var state) -> List.of(words.reach(Means.IMPROVEMENTS, byImprovements, state));
    };
  }
}
