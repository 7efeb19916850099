package io.parley.certificate.verification;

import static java.util.stream.Collectors.toSet;

import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Who can lead where in one step. Players are numbered in their order.
final class Moves {

  private record Barred(BitSet from, BitSet to) {}

  private final Outcomes outcomes;
  private final int[] held;
  private final List<Barred> barred = new ArrayList<>();

  Moves(Case situation, List<Player> players, Outcomes outcomes) {
    this.outcomes = outcomes;
    this.held =
        players.stream()
            .mapToInt(player ->
                outcomes.of(
                    new Outcome(player.options().stream().map(Option::id).collect(toSet()))))
            .toArray();
    for (var rule : situation.oneWay()) {
      barred.add(
          new Barred(
              outcomes.where(outcome -> outcomes.holds(rule.from(), outcome)),
              outcomes.where(outcome -> outcomes.holds(rule.to(), outcome))));
    }
  }

  /// Every outcome the party can move to in one step: any settings of its own options, as far as
  /// nothing stands in the way.
  IntStream from(int party, int from) {
    int own = held[party];
    return IntStream.iterate(own, change -> change != 0, change -> (change - 1) & own)
        .map(change -> from ^ change)
        .filter(to -> obstacle(party, from, to).isEmpty());
  }

  /// What stands in the way of the party moving from one outcome to the other, if anything does.
  Optional<Obstacle> obstacle(int party, int from, int to) {
    return obstacleTo(held[party], from, to);
  }

  /// What stands in the way of these moving together from one outcome to the other, if anything does.
  Optional<Obstacle> obstacle(Set<Integer> together, int from, int to) {
    return obstacleTo(together.stream().mapToInt(this::held).reduce(0, (a, b) -> a | b), from, to);
  }

  /// The options the party holds, as the outcome that takes exactly these.
  int held(int party) {
    return held[party];
  }

  private Optional<Obstacle> obstacleTo(int own, int from, int to) {
    if (from == to) {
      return Optional.of(Obstacle.NO_CHANGE);
    }
    for (int place = 0; place < outcomes.options().size(); place++) {
      boolean before = Outcomes.takes(from, place);
      boolean after = Outcomes.takes(to, place);
      if (before != after) {
        if (!Outcomes.takes(own, place)) {
          return Optional.of(Obstacle.NOT_ITS_OPTION);
        }
        var inTheWay = direction(outcomes.options().get(place), after);
        if (inTheWay.isPresent()) {
          return inTheWay;
        }
      }
    }
    if (!outcomes.canBe(to)) {
      return Optional.of(Obstacle.CANNOT_BE);
    }
    return barred.stream().anyMatch(rule -> rule.from.get(from) && rule.to.get(to))
        ? Optional.of(Obstacle.ONE_WAY)
        : Optional.empty();
  }

  private static Optional<Obstacle> direction(Option option, boolean taking) {
    return switch (option.direction()) {
      case BOTH -> Optional.empty();
      case FORWARD -> taking ? Optional.empty() : Optional.of(Obstacle.CANNOT_TAKE_BACK);
      case BACK -> taking ? Optional.of(Obstacle.CANNOT_TAKE_AGAIN) : Optional.empty();
    };
  }
}
