package io.parley.study.answer;

import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.conflict.state.StateSpace;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import java.util.List;
import java.util.function.Predicate;

/// What holds and can be reached depending on who decides inside the parties.
///
/// The *share of weight* of an outcome counts the weights of the factions as shares of the times
/// that each decides for its party, independently of other parties. It weighs the combinations in
/// which one faction decides for every party; it forecasts nothing.
///
/// @param situation the case, with who decides as stated
/// @param space what can be
/// @param concept the reasoning under which outcomes hold
/// @param rules what comes of every combination that was gone through, the stated one first
/// @param leftOut how many combinations were not gone through
/// @param changes for every faction, how many outcomes its deciding would change
/// @param preferences for every faction, what its deciding leads to and what every faction of its
///     party ranks above that
public record Contest(
    Case situation,
    StateSpace space,
    StabilityConcept concept,
    List<Rule> rules,
    long leftOut,
    List<Change> changes,
    List<Above> preferences) {

  public Contest {
    rules = List.copyOf(rules);
    changes = List.copyOf(changes);
    preferences = List.copyOf(preferences);
  }

  /// How far one faction's deciding would change what holds, and what holds and can be reached, all
  /// else as stated.
  ///
  /// @param outcomes how many outcomes would begin or cease to hold, plus how many would begin or
  ///     cease to hold and be within reach
  public record Change(Party party, Faction faction, int outcomes) {}

  /// What every faction of a party ranks above everything that one of them leads to when it decides.
  ///
  /// @param plan the outcomes that hold and can be reached when that faction decides, all else as
  ///     stated
  /// @param above outcomes that hold under some combination and that all factions of the party
  ///     prefer to every outcome of the plan
  public record Above(Party party, Faction faction, StateSet plan, StateSet above) {}

  /// Every outcome that holds under some combination.
  public StateSet everHolding() {
    return rules.stream().map(Rule::holding).reduce(StateSet::or).orElseThrow();
  }

  /// The outcomes that hold under every combination that was gone through.
  public StateSet robust() {
    return rules.stream().map(Rule::holding).reduce(StateSet::and).orElseThrow();
  }

  /// The combinations under which the outcome holds.
  public List<Rule> holding(State state) {
    return rules.stream().filter(rule -> rule.holding().contains(state)).toList();
  }

  /// The combinations under which the outcome can be reached from today by self-interested steps.
  public List<Rule> reaching(State state) {
    return rules.stream().filter(rule -> rule.reached().contains(state)).toList();
  }

  /// The share of weight under which the outcome holds.
  public double shareHolding(State state) {
    return share(rule -> rule.holding().contains(state));
  }

  /// The share of weight under which the outcome can be reached from today.
  public double shareReached(State state) {
    return share(rule -> rule.reached().contains(state));
  }

  /// The share of weight under which the outcome both holds and can be reached.
  public double shareBoth(State state) {
    return share(rule -> rule.holding().contains(state) && rule.reached().contains(state));
  }

  private double share(Predicate<Rule> counts) {
    return rules.stream().filter(counts).mapToDouble(Rule::share).sum();
  }

  /// The factions without whose deciding the outcome does not hold: under every combination under
  /// which it does, that faction decides for its party.
  public List<Faction> onlyWith(State state) {
    var holding = holding(state);
    return situation.parties().stream()
        .flatMap(party ->
            party.factions().stream()
                .filter(faction ->
                    holding.stream()
                        .allMatch(rule ->
                            rule.deciders().of(party).equals(new Control.ByFaction(faction.id())))))
        .toList();
  }

  /// The combinations in which factions decide each for their own and more than one outcome that
  /// holds is within reach, so that it depends on who moves first which of them comes about.
  public List<Rule> races() {
    return rules.stream()
        .filter(rule ->
            rule.deciders().byParty().values().stream().anyMatch(Control.Split.class::isInstance))
        .filter(rule -> rule.within().size() > 1)
        .toList();
  }
}
