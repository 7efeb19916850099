package io.parley.conflict.view;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import java.util.ArrayList;
import java.util.List;

/// One state as every side sees it. Its owner in a view is the viewer.
///
/// - *In everybody's view*: the state is an equilibrium in every view.
/// - *In some views*: in one or more, and not in all.
/// - *Steady*: in none, though it holds for every owner in the owner's own view: each would stay,
///   and each believes somebody else would not.
///
/// Whether a state *rests*, because every owner would stay by its own view, is a further question:
/// steady states do, an equilibrium in some views may or may not.
///
/// - Cost: one sweep for each view.
/// - Source: equilibria by awareness in hypergames, Aljefri, Bashar, Fang and Hipel; the names are
///   ours.
///
/// @param state the state
/// @param standings how it stands in each view, in party order
public record Sighting(State state, List<Standing> standings) {

  /// How a state stands in one view.
  ///
  /// @param known whether it can be, in that view
  /// @param stays whether it holds for the viewer there
  /// @param equilibrium whether it holds for everyone there
  public record Standing(boolean known, boolean stays, boolean equilibrium) {}

  /// What sort of equilibrium it is, across views.
  public enum Sort {
    EVERYBODYS,
    SOME,
    STEADY,
    NONE
  }

  public Sighting {
    standings = List.copyOf(standings);
  }

  /// Every state of the case in every view.
  ///
  /// @param views in party order
  /// @param space the states of the case itself
  public static List<Sighting> all(
      List<View> views, StabilityConcept concept, StateSpace space, Progress progress) {
    var seen = views.stream().map(view -> Seen.in(view, concept, progress)).toList();
    var sightings = new ArrayList<Sighting>();
    space.feasible().stream()
        .forEach(state ->
            sightings.add(
                new Sighting(state, seen.stream().map(view -> view.standing(state)).toList())));
    return sightings;
  }

  /// The sort of equilibrium.
  public Sort sort() {
    if (standings.stream().allMatch(Standing::equilibrium)) {
      return Sort.EVERYBODYS;
    }
    if (standings.stream().anyMatch(Standing::equilibrium)) {
      return Sort.SOME;
    }
    return rests() ? Sort.STEADY : Sort.NONE;
  }

  /// Whether every owner would stay, by its own view.
  public boolean rests() {
    return standings.stream().allMatch(Standing::stays);
  }

  /// Whether somebody does not know that the state can be.
  public boolean unknownToSomebody() {
    return !standings.stream().allMatch(Standing::known);
  }

  /// The states that hold in one view.
  private record Seen(StateSet known, StateSet stays, StateSet equilibria) {

    static Seen in(View view, StabilityConcept concept, Progress progress) {
      StabilityTable table = Sweep.of(view.graph(), progress);
      var known = view.graph().space().feasible();
      var stays =
          view.owners().stream()
              .map(owner -> table.stable(concept.id(), owner))
              .reduce(known, StateSet::and);
      return new Seen(known, stays, table.equilibria(concept.id()));
    }

    Standing standing(State state) {
      return new Standing(known.contains(state), stays.contains(state), equilibria.contains(state));
    }
  }
}
