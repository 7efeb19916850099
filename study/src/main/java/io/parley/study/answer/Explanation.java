package io.parley.study.answer;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.Extension;
import io.parley.explain.reason.StateReasons;
import io.parley.model.Case;
import java.util.List;

/// Why one outcome holds, or who would leave it.
///
/// @param situation the case
/// @param graph its graph model, what is not known read so
/// @param reading how what is not known of preferences is read
/// @param reasons the reasons of those asked about
/// @param holdingUnder the classical concepts under which the outcome holds for everyone
/// @param notUnder the other classical concepts; both lists are empty when not everyone is asked about
public record Explanation(
    Case situation,
    GraphModel graph,
    Extension reading,
    StateReasons reasons,
    List<String> holdingUnder,
    List<String> notUnder) {

  public Explanation {
    holdingUnder = List.copyOf(holdingUnder);
    notUnder = List.copyOf(notUnder);
  }
}
