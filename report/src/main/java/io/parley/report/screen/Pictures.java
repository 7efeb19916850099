package io.parley.report.screen;

import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import io.parley.explain.reason.StepTree;
import io.parley.explain.words.Ways;
import io.parley.language.Say;
import io.parley.study.answer.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Pictures of how outcomes hang together.
public final class Pictures {

  /// More outcomes than this cannot be told apart in a picture.
  public static final int MOST_OUTCOMES = 400;

  /// Of more moves than this between them, only those are drawn that somebody would take.
  private static final int MOST_MOVES = 10_000;

  private final Analysis analysis;
  private final String concept;
  private final Cast cast;
  private final Ways ways;

  /// Pictures of an analysis.
  ///
  /// @param concept the short name of the reasoning under which outcomes are said to hold
  public Pictures(Analysis analysis, String concept) {
    this(analysis, concept, new Cast(analysis.situation(), analysis.graph()));
  }

  Pictures(Analysis analysis, String concept, Cast cast) {
    this.analysis = analysis;
    this.concept = concept;
    this.cast = cast;
    this.ways = new Ways(cast.say(), analysis.graph());
  }

  /// Every move between all outcomes; of many outcomes, those nearest to today by moves.
  public PictureView integrated() {
    var graph = analysis.graph();
    var states =
        graph.space().feasible().stream()
            .sorted(
                Comparator.comparingInt(
                        (State state) -> analysis.byMoves().steps(state).orElse(Integer.MAX_VALUE))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_OUTCOMES)
            .sorted()
            .toList();
    Set<State> shown = new LinkedHashSet<>(states);
    var moves =
        states.stream()
            .flatMap(from -> moves(from).filter(step -> shown.contains(step.to())))
            .toList();
    var drawn = moves.size() > MOST_MOVES ? taken(moves) : moves;
    var sentences =
        leftOut(states.size(), graph.space().size(), Say.of("those most moves away from today"));
    if (drawn.size() < moves.size()) {
      sentences.add(
          Say.of(
              "%,d of %,d moves are drawn, all of them in their movers' own interest.",
              drawn.size(), moves.size()));
    }
    return view(
        "integrated", states, drawn.stream().map(step -> edge(step, false)).toList(), sentences);
  }

  private Stream<Step> moves(State from) {
    return analysis.graph().decisionMakers().stream()
        .flatMap(mover ->
            analysis.graph().moves(mover, from).stream().map(to -> new Step(mover, from, to)));
  }

  private List<Step> taken(List<Step> moves) {
    return moves.stream()
        .filter(step -> analysis.graph().prefers(step.mover(), step.to(), step.from()))
        .limit(MOST_MOVES)
        .toList();
  }

  /// What self-interested steps lead to from today, in layers.
  public PictureView evolution() {
    var graph = analysis.graph();
    var states =
        analysis.byImprovements().reached().stream()
            .sorted(
                Comparator.comparingInt(
                        (State state) -> analysis.byImprovements().steps(state).orElseThrow())
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_OUTCOMES)
            .toList();
    Set<State> shown = new LinkedHashSet<>(states);
    var edges = new ArrayList<PictureView.Edge>();
    for (var to : states) {
      analysis.byImprovements().stepsInto(to).stream()
          .filter(step -> shown.contains(step.from()) && shown.contains(step.to()))
          .filter(step -> graph.prefers(step.mover(), step.to(), step.from()))
          .forEach(step -> edges.add(edge(step, false)));
    }
    int reached = analysis.byImprovements().reached().size();
    return view(
        "evolution",
        states,
        edges,
        leftOut(states.size(), reached, Say.of("those most steps away from today")));
  }

  /// The same as a tree of chains, where an outcome stands as often as chains lead to it.
  public PictureView tree() {
    var grown = new Grown();
    grown.grow(StepTree.from(analysis.graph(), MOST_OUTCOMES, OptionalInt.empty()), "", 0);
    int drawn = (int) grown.nodes.stream().map(node -> node.outcome().number()).distinct().count();
    return new PictureView(
        "tree",
        grown.nodes,
        grown.edges,
        analysis.graph().space().size() - drawn,
        grown.edges.stream().map(PictureView.Edge::sentence).toList());
  }

  private final class Grown {

    private final List<PictureView.Node> nodes = new ArrayList<>();
    private final List<PictureView.Edge> edges = new ArrayList<>();

    String grow(StepTree tree, String parent, int depth) {
      String id = "n" + nodes.size();
      var plain = node(tree.state());
      String note = tree.cut() ? "…" : tree.shownAbove() ? "↑" : "";
      nodes.add(
          new PictureView.Node(
              id, plain.outcome(), plain.holds(), plain.concepts(), true, depth, note));
      tree.by()
          .ifPresent(gain -> {
            var edge = edge(gain.step(), false);
            edges.add(
                new PictureView.Edge(
                    parent, id, edge.mover(), true, edge.oneWay(), false, edge.sentence()));
          });
      tree.next().forEach(next -> grow(next, id, depth + 1));
      return id;
    }
  }

  private PictureView view(
      String view, List<State> states, List<PictureView.Edge> edges, List<String> sentences) {
    return new PictureView(
        view,
        states.stream().map(this::node).toList(),
        edges,
        analysis.graph().space().size() - states.size(),
        sentences);
  }

  private static List<String> leftOut(int drawn, int all, String which) {
    var sentences = new ArrayList<String>();
    if (drawn < all) {
      sentences.add(Say.of("%,d of %,d outcomes are not drawn: %s.", all - drawn, all, which));
    }
    return sentences;
  }

  PictureView.Node node(State state) {
    var evolution = analysis.byImprovements();
    return new PictureView.Node(
        cast.say().names().number(state),
        cast.outcome(state),
        analysis.holds(concept, state),
        analysis.holdsUnder(state),
        evolution.reaches(state),
        evolution.steps(state).orElse(-1),
        "");
  }

  PictureView.Edge edge(Step step, boolean onTheWay) {
    return new PictureView.Edge(
        cast.say().names().number(step.from()),
        cast.say().names().number(step.to()),
        step.mover().id(),
        analysis.graph().prefers(step.mover(), step.to(), step.from()),
        Cast.oneWay(step),
        onTheWay,
        sentence(step));
  }

  /// A step in words: who goes where, and why that is better for it or not.
  String sentence(Step step) {
    return ways.sentence(step);
  }
}
