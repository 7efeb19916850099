package io.parley.certificate.verification;

import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The conflict that a case describes: outcomes, moves and preferences, as their definitions give
/// them. Parties are numbered in party order.
final class Conflict {

  private final Outcomes outcomes;
  private final Moves moves;
  private final List<Ranks> ranks;
  private final List<String> parties;
  private final int now;

  /// @throws IllegalArgumentException when the case has too many options, when a ranking omits or
  ///     repeats an outcome, or when today's outcome cannot be
  Conflict(Case situation) {
    this.outcomes = new Outcomes(situation);
    this.moves = new Moves(situation, outcomes);
    this.ranks =
        situation.parties().stream().map(party -> new Ranks(wanted(party), outcomes)).toList();
    this.parties = situation.parties().stream().map(Party::id).toList();
    this.now = outcomes.of(situation.now());
    if (!outcomes.canBe(now)) {
      throw new IllegalArgumentException(
          "Today's outcome (%s) cannot be".formatted(outcomes.name(now)));
    }
  }

  /// What moves a party: its own preferences, or those of the faction that decides.
  private static Preferences wanted(Party party) {
    return switch (party.control()) {
      case Control.OneMind _ -> party.preferences();
      case Control.ByFaction(var faction) -> party.faction(faction).preferences();
      case Control.Split _, Control.Quorum _, Control.Unknown _ ->
          throw new IllegalArgumentException(
              "No single order of preference decides for (%s)".formatted(party.id()));
    };
  }

  Outcomes outcomes() {
    return outcomes;
  }

  /// The ids of the parties.
  List<String> parties() {
    return parties;
  }

  /// How things stand.
  int now() {
    return now;
  }

  /// The party with this id.
  int party(String id) throws Refutation {
    int party = parties.indexOf(id);
    if (party < 0) {
      throw new Refutation("The case has no party (%s)".formatted(id));
    }
    return party;
  }

  /// The outcome with this name.
  int state(String name) throws Refutation {
    return outcomes.named(name);
  }

  /// The name of an outcome.
  String name(int state) {
    return outcomes.name(state);
  }

  /// What stands in the way of the party moving from one outcome to the other, if anything does.
  Optional<Obstacle> obstacle(int party, int from, int to) {
    return moves.obstacle(party, from, to);
  }

  /// Where the party can go in one step.
  IntStream moves(int party, int from) {
    return moves.from(party, from);
  }

  /// Where the party can go in one step and gain.
  IntStream improvements(int party, int from) {
    return moves(party, from).filter(to -> prefers(party, to, from));
  }

  /// How good an outcome is for the party: higher is better.
  int rank(int party, int state) {
    return ranks.get(party).of(state);
  }

  /// Whether the party strictly prefers the first outcome to the second.
  boolean prefers(int party, int first, int second) {
    return rank(party, first) > rank(party, second);
  }
}
