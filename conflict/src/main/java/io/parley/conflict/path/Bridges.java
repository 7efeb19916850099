package io.parley.conflict.path;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.Will;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The search for what closes the gap in a chain: a joint move, a guarantee, a step settled first,
/// another camp in control. Where preferences are in doubt, who gains by a bridge does so however
/// they are settled.
///
/// Worked example: s1, s6, s24 breaks at its first step, by which the US loses. The US and Mexico
/// both gain by going from s1 straight to s24: a joint move. The US alone also gains by s24, so it
/// would step if it could count on Mexico to follow: a guarantee, which has to secure Mexico's step
/// against a halfway one that Mexico likes better than none.
///
/// - Cost: joint moves O(n k²) for a chain of k steps; the two last kinds one search by
///   improvements for each option of the chain, and one for each faction.
public final class Bridges {

  private final Chain chain;
  private final Case situation;
  private final WhoDecides control;
  private final GraphModel graph;
  private final Progress progress;
  private final List<State> states;
  private final List<Step> breaks;

  private Bridges(
      Chain chain, Case situation, WhoDecides control, GraphModel graph, Progress progress) {
    this.chain = chain;
    this.situation = situation;
    this.control = control;
    this.graph = graph;
    this.progress = progress;
    this.states = new ArrayList<>(List.of(graph.now()));
    chain.steps().forEach(step -> states.add(step.to()));
    this.breaks = chain.against(graph);
  }

  /// What closes the gap in a chain; nothing when it has none.
  ///
  /// @param chain from today's state
  /// @param situation the case
  /// @param control who decides in the graph
  /// @param graph the graph model of the case under that control
  public static List<Bridge> over(
      Chain chain, Case situation, WhoDecides control, GraphModel graph, Progress progress) {
    var search = new Bridges(chain, situation, control, graph, progress);
    return search.breaks.isEmpty() ? List.of() : search.all();
  }

  private List<Bridge> all() {
    var found = new ArrayList<Bridge>();
    jointMove().ifPresent(found::add);
    guarantee().ifPresent(found::add);
    found.addAll(priorSteps());
    found.addAll(otherControls());
    return found;
  }

  /// The joint move over the shortest stretch of the chain that holds every break; of equals, the
  /// earliest.
  private Optional<Bridge> jointMove() {
    int firstBreak = chain.steps().indexOf(breaks.getFirst());
    int lastBreak = chain.steps().lastIndexOf(breaks.getLast());
    for (int length = Math.max(2, lastBreak - firstBreak + 1);
        length <= chain.steps().size();
        length++) {
      int earliest = Math.max(0, lastBreak + 1 - length);
      int latest = Math.min(firstBreak, chain.steps().size() - length);
      for (int start = earliest; start <= latest; start++) {
        var joint = together(states.get(start), states.get(start + length));
        if (joint.isPresent()) {
          return joint;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Bridge> together(State from, State to) {
    int changed = from.code() ^ to.code();
    var movers = graph.decisionMakers().stream().filter(i -> (i.options() & changed) != 0).toList();
    boolean possible =
        movers.size() > 1
            && graph.moves().allows(DecisionMaker.jointly(movers), from.code(), to.code())
            && movers.stream().allMatch(i -> graph.certainlyPrefers(i, to, from));
    return possible ? Optional.of(new Bridge.JointMove(movers, from, to)) : Optional.empty();
  }

  private Optional<Bridge> guarantee() {
    var end = states.getLast();
    if (!breaks.stream().allMatch(step -> graph.certainlyPrefers(step.mover(), end, step.from()))) {
      return Optional.empty();
    }
    int first = chain.steps().indexOf(breaks.getFirst());
    var rest = chain.steps().subList(first + 1, chain.steps().size());
    var secures =
        rest.stream().filter(step -> !step.mover().equals(breaks.getFirst().mover())).toList();
    return Optional.of(new Bridge.Guarantee(breaks, end, secures, temptations(first + 1)));
  }

  private List<Step> temptations(int from) {
    var temptations = new ArrayList<Step>();
    for (int place = from; place < chain.steps().size(); place++) {
      for (var other : graph.decisionMakers()) {
        if (!other.equals(chain.steps().get(place - 1).mover())) {
          temptation(other, place).ifPresent(temptations::add);
        }
      }
    }
    return temptations;
  }

  private Optional<Step> temptation(DecisionMaker other, int place) {
    var here = states.get(place);
    return graph.improvements(other, here).stream()
        .filter(to -> !to.equals(states.get(place + 1)))
        .filter(to -> leavesSomebodyNoBetterOff(to, other, place))
        .reduce((best, to) -> graph.prefers(other, to, best) ? to : best)
        .map(to -> new Step(other, here, to));
  }

  private boolean leavesSomebodyNoBetterOff(State to, DecisionMaker other, int place) {
    return chain.steps().subList(0, place).stream()
        .filter(breaks::contains)
        .filter(step -> !step.mover().equals(other))
        .anyMatch(step -> !graph.certainlyPrefers(step.mover(), to, step.from()));
  }

  private List<Bridge> priorSteps() {
    var from = breaks.getFirst().from();
    int changed = from.code() ^ states.getLast().code();
    var found = new ArrayList<Bridge>();
    for (var mover : graph.decisionMakers()) {
      IntStream.range(0, graph.space().options().size())
          .filter(option -> (mover.options() & changed & 1 << option) != 0)
          .mapToObj(option -> new Step(mover, from, new State(from.code() ^ 1 << option)))
          .filter(step -> !step.to().equals(states.getLast()))
          .filter(step -> graph.moves().allows(mover, step.from().code(), step.to().code()))
          .forEach(step -> priorStep(step).ifPresent(found::add));
    }
    return found;
  }

  private Optional<Bridge> priorStep(Step step) {
    var willing = willing(step);
    if (willing.isEmpty()) {
      return Optional.empty();
    }
    var after = new GraphModel(graph.space(), graph.moves(), graph.wills(), step.to());
    var evolution = Evolution.byImprovements(after.read(Extension.POSSIBLE), progress);
    var end = states.getLast();
    return evolution.reaches(end)
        ? Optional.of(new Bridge.PriorStep(step, willing.get(), evolution.shortestPath(end)))
        : Optional.empty();
  }

  /// The camp that does not lose by the step, or an empty name for whoever decides; nobody when all
  /// would lose.
  private Optional<String> willing(Step step) {
    if (doesNotLose(graph.will(step.mover()), step)) {
      return Optional.of("");
    }
    return situation.parties().stream()
        .filter(party -> party.id().equals(step.mover().id()))
        .flatMap(
            party -> party.factions().stream().filter(faction -> mayMake(faction, party, step)))
        .filter(faction -> doesNotLose(will(faction, party(step)), step))
        .map(Faction::id)
        .findFirst();
  }

  private Party party(Step step) {
    return situation.party(step.mover().id());
  }

  /// What moves a party when the faction decides for it.
  private Will will(Faction faction, Party party) {
    var deciding = control.with(party.id(), new Control.ByFaction(faction.id())).graph(situation);
    return deciding.will(deciding.deciders(party.id()).getFirst());
  }

  private static boolean doesNotLose(Will will, Step step) {
    return !will.gains(step.to().code(), step.from().code());
  }

  private boolean mayMake(Faction faction, Party party, Step step) {
    if (party.holds().isEmpty()) {
      return true;
    }
    var held = party.holds().getOrDefault(faction.id(), List.of());
    int changed = step.from().code() ^ step.to().code();
    return held.contains(graph.space().options().get(Integer.numberOfTrailingZeros(changed)));
  }

  private List<Bridge> otherControls() {
    var found = new ArrayList<Bridge>();
    for (var party : situation.parties()) {
      for (var other : alternatives(party)) {
        otherControl(party, other).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Control> alternatives(Party party) {
    var alternatives = new ArrayList<Control>();
    party.factions().forEach(faction -> alternatives.add(new Control.ByFaction(faction.id())));
    if (!party.holds().isEmpty()) {
      alternatives.add(new Control.Split());
    }
    alternatives.remove(control.of(party));
    return alternatives;
  }

  private Optional<Bridge> otherControl(Party party, Control other) {
    var changed = control.with(party.id(), other).graph(situation);
    var evolution = Evolution.byImprovements(changed.read(Extension.POSSIBLE), progress);
    var end = states.getLast();
    return evolution.reaches(end)
        ? Optional.of(
            new Bridge.OtherControl(
                party.id(), other, evolution.shortestPath(end), holdsUnder(end, changed)))
        : Optional.empty();
  }

  private static List<String> holdsUnder(State state, GraphModel graph) {
    return StabilityConcepts.CLASSICAL.stream()
        .filter(concept ->
            graph.decisionMakers().stream().allMatch(i -> concept.judge(i, state, graph).stable()))
        .map(StabilityConcept::id)
        .toList();
  }
}
