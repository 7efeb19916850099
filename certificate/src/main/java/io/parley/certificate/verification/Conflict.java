package io.parley.certificate.verification;

import io.parley.certificate.claim.Reading;
import io.parley.model.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The conflict that a case describes: outcomes, moves and preferences, as their definitions give
/// them. Who plays is numbered in party order: a party, or where it is split its factions.
final class Conflict {

  private final Outcomes outcomes;
  private final Moves moves;
  private final List<Will> wills;
  private final List<String> parties;
  private final int now;

  /// @throws IllegalArgumentException when the case has too many options, when a ranking omits or
  ///     repeats an outcome, when today's outcome cannot be, or when the case does not tell what
  ///     somebody holds or wants
  Conflict(Case situation) {
    this.outcomes = new Outcomes(situation);
    var players = Player.of(situation, outcomes);
    this.moves = new Moves(situation, players, outcomes);
    this.wills = players.stream().map(Player::will).toList();
    this.parties = players.stream().map(Player::id).toList();
    this.now = outcomes.of(situation.now());
    if (!outcomes.canBe(now)) {
      throw new IllegalArgumentException(
          "Today's outcome (%s) cannot be".formatted(outcomes.name(now)));
    }
  }

  private Conflict(Conflict other, List<Will> wills) {
    this.outcomes = other.outcomes;
    this.moves = other.moves;
    this.wills = wills;
    this.parties = other.parties;
    this.now = other.now;
  }

  /// The same conflict with what everybody wants read so.
  ///
  /// @throws Refutation when it cannot be
  Conflict read(Reading reading) throws Refutation {
    var read = new ArrayList<Will>();
    for (var will : wills) {
      read.add(will.read(reading));
    }
    return new Conflict(this, read);
  }

  Outcomes outcomes() {
    return outcomes;
  }

  /// The ids of those who play.
  List<String> parties() {
    return parties;
  }

  /// Everybody who plays, by number.
  Set<Integer> everybody() {
    return others(Set.of());
  }

  /// Everybody but these.
  Set<Integer> others(Set<Integer> than) {
    var others = new TreeSet<Integer>();
    for (int party = 0; party < parties.size(); party++) {
      if (!than.contains(party)) {
        others.add(party);
      }
    }
    return others;
  }

  /// Their ids, in order.
  List<String> names(Set<Integer> group) {
    return group.stream().sorted().map(parties::get).toList();
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

  /// Whether these can move together from one outcome to the other.
  boolean canMove(Set<Integer> together, int from, int to) {
    return moves.obstacle(together, from, to).isEmpty();
  }

  /// Those of them who change something of their own between two outcomes.
  Set<Integer> movers(Set<Integer> together, int from, int to) {
    var movers = new TreeSet<>(together);
    movers.removeIf(party -> (moves.held(party) & (from ^ to)) == 0);
    return movers;
  }

  /// Who plays for a party: itself, or the factions that take its place.
  Set<Integer> deciders(String party) {
    var deciders = new TreeSet<Integer>();
    for (int player = 0; player < parties.size(); player++) {
      var id = parties.get(player);
      if (id.equals(party) || id.startsWith(party + "/")) {
        deciders.add(player);
      }
    }
    return deciders;
  }

  /// Where the party can go in one step.
  IntStream moves(int party, int from) {
    return moves.from(party, from);
  }

  /// Where the party can go in one step and gain.
  IntStream improvements(int party, int from) {
    return steps(Stride.GAINS, party, from);
  }

  /// Where the party can go in one step of this kind.
  IntStream steps(Stride stride, int party, int from) {
    return moves(party, from).filter(to -> counts(stride, party, from, to));
  }

  /// Whether a move of the party is of this kind.
  boolean counts(Stride stride, int party, int from, int to) {
    var will = wills.get(party);
    return switch (stride) {
      case MOVES -> true;
      case GAINS -> will.gains(from, to);
      case ANSWERS -> will.answers(from, to);
    };
  }

  /// Whether ending at the second outcome would keep the party from leaving the first.
  boolean heldBack(int party, int from, int end) {
    return wills.get(party).heldBack(from, end);
  }

  /// What the party wants.
  Will will(int party) {
    return wills.get(party);
  }
}
