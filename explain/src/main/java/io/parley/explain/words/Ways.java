package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.Step;
import io.parley.conflict.path.Chain;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.state.State;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.StepTree;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Says how one gets from today to an outcome, or where the way breaks.
public final class Ways {

  private final Phrases say;
  private final GraphModel graph;

  /// Speaks in these phrases about this conflict.
  public Ways(Phrases phrases, GraphModel graph) {
    this.say = phrases;
    this.graph = graph;
  }

  /// How a state is reached from today, in a few words.
  ///
  /// @param byImprovements how things evolve by self-interested steps
  /// @param byMoves how things evolve by any moves
  public String reach(State state, Evolution byImprovements, Evolution byMoves) {
    if (state.equals(graph.now())) {
      return Say.of("today");
    }
    if (byImprovements.reaches(state)) {
      var path = byImprovements.shortestPath(state);
      return Say.counted(path.size(), "step") + ": " + movers(path);
    }
    return byMoves.reaches(state)
        ? Say.of("no such path; by moves only")
        : Say.of("not by any moves");
  }

  private static String movers(List<Step> path) {
    return path.stream().map(step -> step.mover().name()).collect(joining(", "));
  }

  /// The tree of self-interested steps, one line a state.
  ///
  /// @param note what to add after a state, such as whether it holds; may be empty
  public List<String> tree(StepTree tree, Function<State, String> note) {
    var lines = new ArrayList<String>();
    lines.add(Say.of("%s today%s", say.numberAndWords(tree.state()), noted(tree.state(), note)));
    if (tree.next().isEmpty()) {
      lines.add(Say.of("Nobody has a step in their own interest from here."));
    }
    branches(tree, "", note, lines);
    return lines;
  }

  private void branches(
      StepTree tree, String indent, Function<State, String> note, List<String> lines) {
    for (int branch = 0; branch < tree.next().size(); branch++) {
      boolean last = branch == tree.next().size() - 1;
      var next = tree.next().get(branch);
      lines.add(indent + (last ? "└─ " : "├─ ") + line(next, note));
      branches(next, indent + (last ? "   " : "│  "), note, lines);
    }
    if (tree.cut()) {
      lines.add(indent + "└─ … " + Say.of("more steps follow; ask for one outcome with --to"));
    }
  }

  private String line(StepTree node, Function<State, String> note) {
    var gain = node.by().orElseThrow();
    var step = gain.step();
    return Say.of(
        "%s to %s: %s. %s (%s): %s%s%s",
        step.mover().name(),
        say.names().number(step.to()),
        say.change(step),
        say.gains(step, Say.of("It gains"), Say.of("It may gain"), Say.of("It does not gain")),
        say.ranks().change(step.mover(), step.from(), step.to()),
        say.reason(step.mover(), step.to(), step.from(), gain.gain()),
        noted(step.to(), note),
        node.shownAbove() ? Say.of(" (what follows is shown above)") : "");
  }

  private static String noted(State state, Function<State, String> note) {
    var text = note.apply(state);
    return text.isEmpty() ? "" : " [" + text + "]";
  }

  /// How to get to one outcome: the steps, who gains and by what; or where the chain breaks.
  ///
  /// @param standing whether the outcome holds, as a clause: `holds for everyone under SEQ`
  public List<String> to(
      State state, String standing, Evolution byImprovements, Optional<Chain> chain) {
    var paragraphs = new ArrayList<String>();
    String outcome = "%s, %s: %s".formatted(say.names().number(state), say.words(state), standing);
    if (state.equals(graph.now())) {
      return List.of(Say.of("%s. It is today's outcome.", outcome));
    }
    if (byImprovements.reaches(state)) {
      var path = byImprovements.shortestPath(state);
      paragraphs.add(
          Say.of(
              "%s. From today it is %s away, each %s:",
              outcome,
              Say.counted(path.size(), "step"),
              path.stream().allMatch(say::certainlyGains)
                  ? Say.of("in somebody's own interest")
                  : Say.of("in somebody's own interest, or not known not to be")));
      var footing = new Footing();
      for (int place = 0; place < path.size(); place++) {
        paragraphs.add("%d. %s".formatted(place + 1, step(path.get(place), footing)));
      }
      addFooting(paragraphs, footing);
    } else if (chain.isPresent()) {
      paragraphs.add(
          Say.of(
              "%s. No chain of steps in one's own interest leads there from today. The chain that asks least of anybody:",
              outcome));
      broken(chain.get(), paragraphs);
    } else {
      paragraphs.add(Say.of("%s. No legal moves at all lead there from today.", outcome));
    }
    return paragraphs;
  }

  private void broken(Chain chain, List<String> paragraphs) {
    var footing = new Footing();
    for (int place = 0; place < chain.steps().size(); place++) {
      paragraphs.add("%d. %s".formatted(place + 1, step(chain.steps().get(place), footing)));
    }
    var breaks = chain.against(graph);
    int first = chain.steps().indexOf(breaks.getFirst()) + 1;
    paragraphs.add(
        breaks.size() == 1
            ? Say.of(
                "It breaks at the %s step: %s would not take it of its own accord.",
                Say.ordinal(first), breaks.getFirst().mover().name())
            : Say.of(
                "It breaks first at the %s step: %s would not take it of its own accord. %s in all are against their mover's interest.",
                Say.ordinal(first),
                breaks.getFirst().mover().name(),
                Say.counted(breaks.size(), "step")));
    addFooting(paragraphs, footing);
  }

  private void addFooting(List<String> paragraphs, Footing footing) {
    if (footing.size() > 0) {
      paragraphs.add(say.footing(footing));
    }
  }

  /// A step in words: who goes from where to where, by which options, and what that is worth to it.
  public String sentence(Step step) {
    return step(step, new Footing());
  }

  private String step(Step step, Footing footing) {
    var comparison = graph.will(step.mover()).compare(step.to(), step.from());
    footing.add(comparison);
    var back = new Step(step.mover(), step.to(), step.from());
    String effect =
        say.gains(
            step,
            Say.of("It gains"),
            Say.of("It may gain"),
            say.gains(back, Say.of("It loses"), Say.of("It may lose"), Say.of("It gains nothing")));
    return Say.of(
        "%s goes from %s to %s: %s. %s (%s): %s.",
        step.mover().name(),
        say.names().number(step.from()),
        say.names().number(step.to()),
        say.change(step),
        effect,
        say.ranks().change(step.mover(), step.from(), step.to()),
        say.reason(step.mover(), step.to(), step.from(), comparison));
  }
}
