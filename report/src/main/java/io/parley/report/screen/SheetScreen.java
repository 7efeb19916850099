package io.parley.report.screen;

import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.study.answer.Analysis;
import java.util.List;
import java.util.stream.Collectors;

/// Puts the table of all outcomes together.
public final class SheetScreen {

  /// A table of more rows than this is not sent.
  private static final int MOST_ROWS = 1 << 16;

  private SheetScreen() {}

  /// The table of an analysis.
  public static SheetView of(Analysis analysis) {
    var graph = analysis.graph();
    var cast = new Cast(analysis.situation(), graph);
    boolean listed = graph.space().size() <= MOST_ROWS;
    return new SheetView(
        cast.players(),
        cast.options(),
        analysis.table().concepts().stream()
            .map(id -> new SheetView.Concept(id, StabilityConcepts.named(id).name()))
            .toList(),
        graph.wills().stream()
            .map(will -> will instanceof PreferenceOrder order ? order.classes() : 0)
            .toList(),
        listed,
        graph.space().size(),
        listed
            ? graph.space().feasible().stream().map(state -> row(state, analysis)).toList()
            : List.of());
  }

  private static SheetView.Row row(State state, Analysis analysis) {
    var graph = analysis.graph();
    var concepts = analysis.table().concepts();
    return new SheetView.Row(
        graph.space().number(state),
        graph.space().name(state),
        graph.wills().stream()
            .map(will -> will instanceof PreferenceOrder order ? order.place(state) : 0)
            .toList(),
        concepts.stream().map(concept -> marks(concept, state, analysis)).toList(),
        concepts.stream().map(concept -> analysis.holds(concept, state)).toList(),
        analysis.byImprovements().steps(state).orElse(-1));
  }

  private static String marks(String concept, State state, Analysis analysis) {
    return analysis.graph().decisionMakers().stream()
        .map(i -> String.valueOf(analysis.mark(concept, i, state).letter()))
        .collect(Collectors.joining());
  }
}
