package io.parley.study.question;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.view.Sighting;
import io.parley.conflict.view.View;
import io.parley.model.Case;
import io.parley.study.answer.Views;

/// What does each side believe to hold, and where do they misunderstand one another?
public final class WhatEachSees {

  private WhatEachSees() {}

  /// Asks under one of the classical concepts.
  ///
  /// @throws IllegalArgumentException when a view cannot be made
  public static Views ask(
      Case situation, WhoDecides control, StabilityConcept concept, Progress progress) {
    var graph = control.graph(situation);
    var views = View.all(situation, control);
    return new Views(
        situation, graph, concept, views, Sighting.all(views, concept, graph.space(), progress));
  }
}
