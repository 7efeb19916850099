package io.parley.conflict.coalition;

import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.StateSet;
import io.parley.language.Say;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which states hold for some coalitions of a conflict, under one concept.
public final class CoalitionStability {

  /// How many states are judged between two reports of progress.
  private static final int REPORT_EVERY = 64;

  private final Map<Coalition, StateSet> stable;

  private CoalitionStability(Map<Coalition, StateSet> stable) {
    this.stable = stable;
  }

  /// Judges every state for every coalition of the conflict.
  public static CoalitionStability ofAll(
      CoalitionConcept concept, CoalitionMoves moves, Progress progress) {
    return of(concept, Coalition.all(moves.graph()), moves, progress);
  }

  /// Judges every state for the coalitions of a structure: everyone is in exactly one of them.
  ///
  /// @throws IllegalArgumentException when someone is in none of them, or in several
  public static CoalitionStability ofStructure(
      CoalitionConcept concept,
      List<Coalition> structure,
      CoalitionMoves moves,
      Progress progress) {
    for (var i : moves.graph().decisionMakers()) {
      long memberships = structure.stream().filter(h -> h.members().contains(i)).count();
      if (memberships != 1) {
        throw new IllegalArgumentException(
            "In a coalition structure everyone is in one coalition; (%s) is in %d of %s"
                .formatted(i.id(), memberships, structure.stream().map(Coalition::id).toList()));
      }
    }
    return of(concept, structure, moves, progress);
  }

  private static CoalitionStability of(
      CoalitionConcept concept,
      List<Coalition> coalitions,
      CoalitionMoves moves,
      Progress progress) {
    var space = moves.graph().space();
    var stable = new LinkedHashMap<Coalition, StateSet>();
    long total = (long) coalitions.size() * space.size();
    long done = 0;
    for (var h : coalitions) {
      var holding = new StateSet.Builder(space.options().size());
      for (var s : space.feasible().stream().toList()) {
        if (done++ % REPORT_EVERY == 0) {
          progress.report(Say.of("judging coalitions"), done - 1, total);
        }
        if (concept.holds(h, s, moves)) {
          holding.add(s.code());
        }
      }
      stable.put(h, holding.build());
    }
    progress.report(Say.of("judging coalitions"), total, total);
    return new CoalitionStability(stable);
  }

  /// The coalitions that were asked about, in the order they were.
  public List<Coalition> coalitions() {
    return List.copyOf(stable.keySet());
  }

  /// The states that hold for the coalition.
  ///
  /// @throws IllegalArgumentException when it was not asked about
  public StateSet stable(Coalition h) {
    var states = stable.get(h);
    if (states == null) {
      throw new IllegalArgumentException("The coalition (%s) was not judged".formatted(h.id()));
    }
    return states;
  }

  /// The states that hold for all of the coalitions: of a structure its *coalition equilibria*, of
  /// every coalition the *universally stable* states.
  public StateSet equilibria() {
    return stable.values().stream().reduce(StateSet::and).orElseThrow();
  }
}
