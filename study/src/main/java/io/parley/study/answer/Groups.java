package io.parley.study.answer;

import io.parley.conflict.coalition.Coalition;
import io.parley.conflict.coalition.CoalitionStability;
import io.parley.conflict.coalition.Upset;
import io.parley.conflict.graph.GraphModel;
import io.parley.model.Case;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What holds for every group of decision makers, and which groups could together leave an outcome
/// that holds for each of them alone.
///
/// @param situation the case
/// @param graph its graph model
/// @param stability by the short name of each coalition concept, in the order they are shown
/// @param concept the concept under which the outcomes hold that groups may upset
/// @param upsets the improvements of groups of more than one
public record Groups(
    Case situation,
    GraphModel graph,
    Map<String, CoalitionStability> stability,
    String concept,
    List<Upset> upsets) {

  public Groups {
    stability = Collections.unmodifiableMap(new LinkedHashMap<>(stability));
    upsets = List.copyOf(upsets);
  }

  /// Every group, by size.
  public List<Coalition> coalitions() {
    return Coalition.all(graph);
  }
}
