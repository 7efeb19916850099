package io.parley.conflict.view;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Impossible;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Statement;
import io.parley.model.talk.Perception;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The conflict as one party sees it, G^k: what it believes the others prefer, and without the
/// outcomes that take an option it does not know of. A party whose preferences it has its own idea
/// of is of one mind in its view. Of itself it is never wrong.
///
/// States keep their codes, so that one state can be looked up in every view.
///
/// Worked example: Mexico does not know that the US could sign alone. In its view every outcome in
/// which the US has signed is impossible; the others are as they are.
///
/// - Source: first-level hypergames in graph form, Wang, Hipel and Fraser (1988); Aljefri, Bashar,
///   Fang and Hipel.
///
/// @param viewer who sees it so
/// @param situation the case as it sees it
/// @param graph its graph model
public record View(Party viewer, Case situation, GraphModel graph) {

  /// The views of all parties, in party order.
  ///
  /// @throws IllegalArgumentException when today's outcome takes an option somebody does not know of
  public static List<View> all(Case situation, WhoDecides control) {
    return situation.parties().stream().map(party -> of(party, situation, control)).toList();
  }

  private static View of(Party viewer, Case situation, WhoDecides control) {
    var perceptions = perceptions(viewer, situation);
    var unaware = unaware(perceptions);
    unaware.stream()
        .filter(situation.now().taken()::contains)
        .findFirst()
        .ifPresent(option -> {
          throw new IllegalArgumentException(
              Say.of(
                  "(%s) is said not to know of the option (%s), which is taken today",
                  viewer.id(), option));
        });
    var parties = new ArrayList<Party>();
    var deciding = control;
    for (var party : situation.parties()) {
      var believed = believed(party, perceptions);
      if (believed.isPresent()) {
        parties.add(ofOneMind(party, known(believed.get(), unaware)));
        deciding = deciding.with(party.id(), new Control.OneMind());
      } else {
        parties.add(asItIs(party, unaware));
      }
    }
    var seen =
        new Case(
            situation.title(),
            situation.summary(),
            situation.kind(),
            situation.sources(),
            parties,
            without(unaware, situation.impossible()),
            situation.oneWay(),
            situation.now(),
            situation.talk());
    return new View(viewer, seen, deciding.graph(seen));
  }

  private static Optional<Preferences> believed(Party party, List<Perception> perceptions) {
    return perceptions.stream()
        .filter(perception -> perception.preferences().containsKey(party.id()))
        .map(perception -> perception.preferences().get(party.id()))
        .findFirst();
  }

  private static Party ofOneMind(Party party, Preferences preferences) {
    return new Party(party.id(), party.name(), party.options(), preferences, party.grounds());
  }

  private static Party asItIs(Party party, List<String> unaware) {
    return new Party(
        party.id(),
        party.name(),
        party.options(),
        known(party.preferences(), unaware),
        known(party.doubts(), unaware),
        party.factions().stream()
            .map(faction ->
                new Faction(
                    faction.id(),
                    faction.name(),
                    faction.weight(),
                    known(faction.preferences(), unaware),
                    known(faction.doubts(), unaware),
                    faction.grounds()))
            .toList(),
        party.control(),
        party.holds(),
        party.grounds());
  }

  /// Preferences over the outcomes that are known of: a ranking loses the others.
  private static Preferences known(Preferences preferences, List<String> unaware) {
    return preferences instanceof Preferences.Ranking(var classes)
        ? new Preferences.Ranking(
            classes.stream()
                .map(
                    equals -> equals.stream().filter(outcome -> knownOf(outcome, unaware)).toList())
                .filter(equals -> !equals.isEmpty())
                .toList())
        : preferences;
  }

  /// Doubts about outcomes that are known of.
  private static Doubts known(Doubts doubts, List<String> unaware) {
    return new Doubts(
        doubts.maybe(),
        doubts.unordered(),
        doubts.unranked().stream()
            .filter(pair -> knownOf(pair.first(), unaware) && knownOf(pair.second(), unaware))
            .toList());
  }

  private static boolean knownOf(Outcome outcome, List<String> unaware) {
    return unaware.stream().noneMatch(outcome.taken()::contains);
  }

  private static List<Impossible> without(List<String> unaware, List<Impossible> impossible) {
    var all = new ArrayList<>(impossible);
    unaware.forEach(
        option -> all.add(new Impossible(new Statement.Taken(option), "", Grounds.NONE)));
    return all;
  }

  /// Those who decide for the viewer.
  public List<DecisionMaker> owners() {
    return graph.deciders(viewer.id());
  }

  /// The parties of whose preferences the viewer has its own idea.
  ///
  /// @param from the case
  public List<Party> ownIdeaOf(Case from) {
    return perceptions(viewer, from).stream()
        .flatMap(
            seen -> from.parties().stream().filter(p -> seen.preferences().containsKey(p.id())))
        .toList();
  }

  /// The options the viewer does not know of.
  ///
  /// @param from the case
  public List<String> unaware(Case from) {
    return unaware(perceptions(viewer, from));
  }

  private static List<Perception> perceptions(Party viewer, Case situation) {
    return situation.talk().perceptions().stream()
        .filter(perception -> perception.viewer().equals(viewer.id()))
        .toList();
  }

  private static List<String> unaware(List<Perception> perceptions) {
    return perceptions.stream().flatMap(seen -> seen.unaware().stream()).toList();
  }
}
