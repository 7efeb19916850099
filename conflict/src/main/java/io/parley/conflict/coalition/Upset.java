package io.parley.conflict.coalition;

import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.StateSet;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.List;

/// A coalition improvement that upsets an equilibrium: the members can together lead away from it
/// and all gain.
///
/// @param move who leaves, and how; it starts at the equilibrium
/// @param toEquilibrium whether it leads to another equilibrium, where the coalition may hope to
///     rest (an *equilibrium jump*)
public record Upset(CoalitionMove move, boolean toEquilibrium) {

  /// Every upset of every equilibrium: by equilibrium, then by coalition, then by where it leads.
  ///
  /// - Source: Kilgour, Hipel, Fang and Peng (2001), who count a coalition improvement as a threat
  ///   to an equilibrium when it leads to another.
  ///
  /// @param equilibria the states that hold for everyone under the concept in question
  public static List<Upset> of(StateSet equilibria, CoalitionMoves moves, Progress progress) {
    var coalitions = Coalition.all(moves.graph());
    var upsets = new ArrayList<Upset>();
    int done = 0;
    for (var s : equilibria.stream().toList()) {
      progress.report(Say.of("looking for coalition improvements"), done++, equilibria.size());
      for (var h : coalitions) {
        moves.improvements(h, s).stream()
            .map(q -> new Upset(moves.move(h, s, q), equilibria.contains(q)))
            .forEach(upsets::add);
      }
    }
    progress.report(Say.of("looking for coalition improvements"), done, equilibria.size());
    return upsets;
  }
}
