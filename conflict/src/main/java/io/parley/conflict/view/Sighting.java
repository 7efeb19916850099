package io.parley.conflict.view;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import java.util.ArrayList;
import java.util.List;

/// One state as every side sees it. Its owner in a view is the viewer.
///
/// - *In everybody's view*: the state is certainly an equilibrium in every view.
/// - *In some views*: certainly in one or more, and certainly not in one or more.
/// - *Open*: neither, and possibly an equilibrium in some view: what is not known decides.
/// - *Steady*: in none, though it holds for every owner in the owner's own view: each would stay,
///   and each believes somebody else would not.
///
/// Whether a state *rests*, because every owner would stay by its own view, is a further question:
/// steady states certainly do, an equilibrium in some views may or may not.
///
/// - Cost: one sweep for each view; two where preferences are in doubt.
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
  public record Standing(boolean known, Modality stays, Modality equilibrium) {}

  /// What sort of equilibrium it is, across views.
  public enum Sort {
    EVERYBODYS,
    SOME,
    OPEN,
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
    if (allHold(Modality.CERTAIN)) {
      return Sort.EVERYBODYS;
    }
    if (someHold(Modality.CERTAIN) && someHold(Modality.NOT)) {
      return Sort.SOME;
    }
    if (!allHold(Modality.NOT)) {
      return Sort.OPEN;
    }
    return rests() == Modality.CERTAIN ? Sort.STEADY : Sort.NONE;
  }

  private boolean allHold(Modality how) {
    return standings.stream().allMatch(standing -> standing.equilibrium() == how);
  }

  private boolean someHold(Modality how) {
    return standings.stream().anyMatch(standing -> standing.equilibrium() == how);
  }

  /// Whether every owner would stay, by its own view.
  public Modality rests() {
    return standings.stream().map(Standing::stays).reduce(Modality.CERTAIN, Modality::and);
  }

  /// Whether somebody does not know that the state can be.
  public boolean unknownToSomebody() {
    return !standings.stream().allMatch(Standing::known);
  }

  /// The states that hold in one view: with what is not known settled in any way, and in some way.
  private record Seen(StateSet known, Sets certain, Sets possible) {

    private record Sets(StateSet stays, StateSet equilibria) {

      static Sets in(View view, StabilityConcept concept, Extension extension, Progress progress) {
        StabilityTable table = Sweep.of(view.graph().read(extension), progress);
        return new Sets(
            view.owners().stream()
                .map(owner -> table.stable(concept.id(), owner))
                .reduce(view.graph().space().feasible(), StateSet::and),
            table.equilibria(concept.id()));
      }
    }

    static Seen in(View view, StabilityConcept concept, Progress progress) {
      var certain = Sets.in(view, concept, Extension.NECESSARY, progress);
      var possible =
          view.graph().crisp() ? certain : Sets.in(view, concept, Extension.POSSIBLE, progress);
      return new Seen(view.graph().space().feasible(), certain, possible);
    }

    Standing standing(State state) {
      return new Standing(
          known.contains(state),
          modality(certain.stays.contains(state), possible.stays.contains(state)),
          modality(certain.equilibria.contains(state), possible.equilibria.contains(state)));
    }

    private static Modality modality(boolean certain, boolean possible) {
      if (certain) {
        return Modality.CERTAIN;
      }
      return possible ? Modality.POSSIBLE : Modality.NOT;
    }
  }
}
