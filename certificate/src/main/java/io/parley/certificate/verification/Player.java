package io.parley.certificate.verification;

import static java.util.stream.Collectors.toSet;

import io.parley.certificate.claim.Reading;
import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody who moves: a party, or, where a party is split, one of its factions.
///
/// @param id its name in claims: `us`, or `us/force` for a faction of a split party
/// @param options what it holds
/// @param will what it wants
record Player(String id, List<Option> options, Will will) {

  /// The most lists that one list of judgements in doubt may be.
  private static final int MAX_LISTS = 4096;

  /// The most ranks that are kept for one list in doubt: 64 megabytes.
  private static final int MAX_RANKS = 1 << 24;

  Player {
    options = List.copyOf(options);
  }

  /// The players of a case, in party order. A faction that holds nothing does not play.
  ///
  /// @throws IllegalArgumentException when the case does not tell what a player holds or wants
  static List<Player> of(Case situation, Outcomes outcomes) {
    return situation.parties().stream()
        .flatMap(party ->
            party.control() instanceof Control.Split
                ? apart(party, outcomes)
                : Stream.of(new Player(party.id(), party.options(), will(party, outcomes))))
        .toList();
  }

  private static Stream<Player> apart(Party party, Outcomes outcomes) {
    if (!party.allHeld()) {
      throw new IllegalArgumentException(
          "The party (%s) is split, and it is not said which faction holds which option"
              .formatted(party.id()));
    }
    return party.factions().stream()
        .filter(faction -> !party.heldBy(faction).isEmpty())
        .map(faction ->
            new Player(
                party.id() + "/" + faction.id(), party.heldBy(faction), will(faction, outcomes)));
  }

  private static Will will(Party party, Outcomes outcomes) {
    return switch (party.control()) {
      case Control.OneMind _ -> will(party.preferences(), party.doubts(), party.id(), outcomes);
      case Control.ByFaction(var faction) -> will(party.faction(faction), outcomes);
      case Control.Quorum(double act, double deter) -> quorum(party, act, deter, outcomes);
      case Control.Unknown _ ->
          oneOf(party.factions().stream().map(faction -> will(faction, outcomes)).toList());
      case Control.Split _ -> throw new IllegalStateException("A split party does not play");
    };
  }

  private static Quorum quorum(Party party, double act, double deter, Outcomes outcomes) {
    if (party.factions().stream().allMatch(faction -> faction.weight() == 0)) {
      throw new IllegalArgumentException(
          "No faction of the party (%s) has any weight".formatted(party.id()));
    }
    return new Quorum(
        party.factions().stream()
            .map(faction -> new Quorum.Member(faction.weight(), will(faction, outcomes)))
            .toList(),
        act,
        deter);
  }

  private static Will will(Faction faction, Outcomes outcomes) {
    return will(faction.preferences(), faction.doubts(), faction.id(), outcomes);
  }

  private static Will will(Preferences stated, Doubts doubts, String whose, Outcomes outcomes) {
    if (doubts.none()) {
      return new Ranks(stated, outcomes);
    }
    var rankings = new ArrayList<Ranks>();
    if (stated instanceof Preferences.Prefers(var judgements)) {
      for (var places : lists(judgements.size(), doubts, whose, outcomes)) {
        var settled = places.stream().map(judgements::get).toList();
        rankings.add(new Ranks(new Preferences.Prefers(settled), outcomes));
      }
    } else {
      rankings.add(new Ranks(stated, outcomes));
    }
    var open =
        doubts.unranked().stream()
            .map(pair -> Set.of(outcomes.of(pair.first()), outcomes.of(pair.second())))
            .collect(toSet());
    return new Uncertain(rankings, open, Reading.NECESSARY);
  }

  private static Collection<List<Integer>> lists(
      int judgements, Doubts doubts, String whose, Outcomes outcomes) {
    try {
      return Settlements.of(
          judgements, doubts, Math.min(MAX_LISTS, MAX_RANKS / outcomes.combinations()));
    } catch (IllegalArgumentException tooMany) {
      throw new IllegalArgumentException(
          "The doubts about the judgements of (%s) are too many to be gone through one by one: %s"
              .formatted(whose, tooMany.getMessage()),
          tooMany);
    }
  }

  private static Uncertain oneOf(List<Will> candidates) {
    var rankings = new ArrayList<Ranks>();
    var open = new HashSet<Set<Integer>>();
    for (var candidate : candidates) {
      switch (candidate) {
        case Ranks ranks -> rankings.add(ranks);
        case Uncertain uncertain -> {
          rankings.addAll(uncertain.rankings());
          open.addAll(uncertain.open());
        }
        case Quorum _, Degrees _ ->
            throw new IllegalStateException("A faction is of one mind, or in doubt");
      }
    }
    return new Uncertain(rankings, open, Reading.NECESSARY);
  }
}
