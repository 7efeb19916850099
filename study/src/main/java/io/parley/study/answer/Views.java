package io.parley.study.answer;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.view.Sighting;
import io.parley.conflict.view.View;
import io.parley.model.Case;
import java.util.List;

/// How each side sees a case, and what holds in whose view.
///
/// @param situation the case
/// @param graph its graph model
/// @param concept how the sides reason
/// @param views in party order
/// @param sightings every outcome of the case, by number
public record Views(
    Case situation,
    GraphModel graph,
    StabilityConcept concept,
    List<View> views,
    List<Sighting> sightings) {

  public Views {
    views = List.copyOf(views);
    sightings = List.copyOf(sightings);
  }

  /// The outcomes that hold in some view, or rest though they hold in none.
  public List<Sighting> notable() {
    return sightings.stream().filter(seen -> seen.sort() != Sighting.Sort.NONE).toList();
  }
}
