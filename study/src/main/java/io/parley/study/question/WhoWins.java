package io.parley.study.question;

import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.UncertainPreference;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.study.answer.Contest;
import io.parley.study.answer.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What holds, and what can be reached, depending on who decides inside the parties?
///
/// For every party with factions: each of them; its factions each for their own, where the case says
/// what each holds; and whoever the case says. Every combination over the parties is one conflict.
///
/// - Cost: one analysis a combination; their number is a product over the parties, and bounded.
public final class WhoWins {

  private final Case situation;
  private final StateSpace space;
  private final StabilityConcept concept;
  private final Progress progress;
  private final List<Rule> rules = new ArrayList<>();

  private WhoWins(Case situation, StabilityConcept concept, Progress progress) {
    this.situation = situation;
    this.space = StateSpace.of(situation);
    this.concept = concept;
    this.progress = progress;
  }

  /// Asks about at most so many combinations, the stated one first.
  ///
  /// @throws IllegalArgumentException when no party has factions
  public static Contest ask(Case situation, StabilityConcept concept, int most, Progress progress) {
    if (situation.parties().stream().allMatch(party -> party.factions().isEmpty())) {
      throw new IllegalArgumentException(
          Say.of(
              "No party in this case has factions, so there is nothing that depends on who decides"));
    }
    return new WhoWins(situation, concept, progress).answer(Math.max(1, most));
  }

  private Contest answer(int most) {
    long all = 1;
    for (var party : situation.parties()) {
      all = Math.multiplyExact(all, choices(party).size());
    }
    var combinations = combinations(most);
    for (var deciders : combinations) {
      progress.report(Say.of("trying who decides"), rules.size(), combinations.size());
      rules.add(rule(deciders));
    }
    return new Contest(
        situation, space, concept, rules, all - rules.size(), changes(), preferences());
  }

  /// The first combinations, counting up with the last party fastest, the stated one before all.
  private List<WhoDecides> combinations(int most) {
    var stated = WhoDecides.asStated(situation);
    var combinations = new LinkedHashSet<WhoDecides>();
    combinations.add(stated);
    extend(stated, 0, most, combinations);
    return List.copyOf(combinations);
  }

  private void extend(WhoDecides chosen, int party, int most, Set<WhoDecides> into) {
    if (into.size() >= most) {
      return;
    }
    if (party == situation.parties().size()) {
      into.add(chosen);
      return;
    }
    var next = situation.parties().get(party);
    for (var control : choices(next)) {
      extend(chosen.with(next.id(), control), party + 1, most, into);
    }
  }

  private static List<Control> choices(Party party) {
    var choices = new LinkedHashSet<Control>();
    choices.add(party.control());
    party.factions().forEach(faction -> choices.add(new Control.ByFaction(faction.id())));
    if (!party.factions().isEmpty() && party.allHeld()) {
      choices.add(new Control.Split());
    }
    return List.copyOf(choices);
  }

  private Rule rule(WhoDecides deciders) {
    var graph = deciders.graph(situation);
    return new Rule(
        deciders,
        share(deciders),
        graph,
        Sweep.of(graph, progress).equilibria(concept.id()),
        Evolution.byImprovements(graph, progress));
  }

  private double share(WhoDecides deciders) {
    double share = 1;
    for (var party : situation.parties()) {
      if (!party.factions().isEmpty()) {
        share *=
            deciders.of(party) instanceof Control.ByFaction(var id)
                ? party.faction(id).weight()
                    / party.factions().stream().mapToDouble(Faction::weight).sum()
                : 0;
      }
    }
    return share;
  }

  private List<Contest.Change> changes() {
    var changes = new ArrayList<Contest.Change>();
    var stated = rules.getFirst();
    for (var party : situation.parties()) {
      for (var faction : party.factions()) {
        var rule = decidedBy(party, faction);
        changes.add(
            new Contest.Change(
                party,
                faction,
                difference(rule.holding(), stated.holding())
                    + difference(rule.within(), stated.within())));
      }
    }
    return changes;
  }

  private static int difference(StateSet one, StateSet other) {
    return one.minus(other).size() + other.minus(one).size();
  }

  private StateSet everHolding() {
    return rules.stream().map(Rule::holding).reduce(StateSet::or).orElseThrow();
  }

  private List<Contest.Above> preferences() {
    var holding = everHolding();
    var preferences = new ArrayList<Contest.Above>();
    for (var party : situation.parties()) {
      var orders =
          party.factions().stream()
              .map(
                  faction -> UncertainPreference.of(faction.preferences(), faction.doubts(), space))
              .toList();
      for (var faction : party.factions()) {
        var plan = decidedBy(party, faction).within();
        preferences.add(new Contest.Above(party, faction, plan, above(plan, holding, orders)));
      }
    }
    return preferences;
  }

  /// Those of the states that every camp certainly ranks above all of the plan; none when the plan is empty.
  private static StateSet above(StateSet plan, StateSet states, List<UncertainPreference> orders) {
    var above = new StateSet.Builder(states.options());
    if (!plan.isEmpty()) {
      // A state above the best of the plan in an order is above all of it. Pairs that are unknown
      // besides the orders are asked about only where that leaves a state.
      var best =
          orders.stream()
              .flatMap(order -> order.alternatives().stream())
              .map(order -> new Best(order, best(plan, order)))
              .toList();
      states.stream()
          .filter(state -> best.stream().allMatch(each -> each.isBelow(state)))
          .filter(state ->
              orders.stream()
                  .allMatch(order ->
                      plan.stream().allMatch(end -> order.prefers(state.code(), end.code()))))
          .map(State::code)
          .forEach(above::add);
    }
    return above.build();
  }

  /// The best of a plan in one order.
  private record Best(PreferenceOrder order, State state) {
    boolean isBelow(State other) {
      return order.rank(other.code()) > order.rank(state.code());
    }
  }

  private static State best(StateSet plan, PreferenceOrder order) {
    return plan.stream()
        .max(Comparator.comparingInt(state -> order.rank(state.code())))
        .orElseThrow();
  }

  /// What comes of this faction deciding, all else as stated.
  private Rule decidedBy(Party party, Faction faction) {
    var deciders =
        WhoDecides.asStated(situation).with(party.id(), new Control.ByFaction(faction.id()));
    return rules.stream()
        .filter(rule -> rule.deciders().equals(deciders))
        .findFirst()
        .orElseGet(() -> rule(deciders));
  }
}
