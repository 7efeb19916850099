package io.parley.study.question;

import io.parley.conflict.coalition.CoalitionConcepts;
import io.parley.conflict.coalition.CoalitionMoves;
import io.parley.conflict.coalition.CoalitionStability;
import io.parley.conflict.coalition.Upset;
import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.model.Case;
import io.parley.study.answer.Groups;
import java.util.LinkedHashMap;

/// Which outcomes hold for every group, and which groups could together leave one that holds for
/// each of them alone?
public final class WhatGroupsCanDo {

  private WhatGroupsCanDo() {}

  /// Asks under every coalition concept.
  ///
  /// @param upset the classical concept whose equilibria groups may upset
  /// @throws IllegalArgumentException when there are too many decision makers to list their groups
  public static Groups ask(
      Case situation, GraphModel graph, StabilityConcept upset, Progress progress) {
    var moves = CoalitionMoves.of(graph);
    var stability = new LinkedHashMap<String, CoalitionStability>();
    for (var concept : CoalitionConcepts.ALL) {
      stability.put(concept.id(), CoalitionStability.ofAll(concept, moves, progress));
    }
    var equilibria = Sweep.of(graph, progress).equilibria(upset.id());
    var upsets =
        Upset.of(equilibria, moves, progress).stream()
            .filter(found -> found.move().coalition().members().size() > 1)
            .toList();
    return new Groups(situation, graph, stability, upset.id(), upsets);
  }
}
