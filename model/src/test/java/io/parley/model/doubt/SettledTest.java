package io.parley.model.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Case;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.random.RandomCase;
import io.parley.random.RandomDoubts;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettledTest {

  private static final RandomCase SHAPE = new RandomCase(2, 4, 1, 0, 1, true);

  private static Stream<Party> doubted() {
    return Stream.iterate(0, seed -> seed < 80, seed -> seed + 1)
        .map(seed -> {
          var random = new Random(seed);
          return RandomDoubts.cast(RandomCase.withFactions(SHAPE.draw(seed), random), random);
        })
        .map(Case::parties)
        .flatMap(parties -> parties.stream());
  }

  /// Every way, one doubt after another.
  private static Set<Party> oneAfterAnother(Party party) {
    var doubts = Doubt.in(party);
    if (doubts.isEmpty()) {
      return Set.of(party);
    }
    var found = new HashSet<Party>();
    for (var settlement : doubts.getFirst().settlements()) {
      found.addAll(oneAfterAnother(settlement.in(party)));
    }
    return found;
  }

  @Test
  void settlingDoubtsOneAfterAnotherIsSettlingThemTogether() {
    doubted()
        .filter(party -> Settled.ways(party).limit(500).count() < 500)
        .forEach(party ->
            assertThat(Settled.ways(party).map(Settled::party))
                .containsOnlyOnceElementsOf(oneAfterAnother(party))
                .hasSameSizeAs(oneAfterAnother(party)));
  }

  @Test
  void nothingIsInDoubtOnceAllIsSettled() {
    assertThat(doubted().flatMap(party -> Settled.ways(party).limit(50)))
        .isNotEmpty()
        .allMatch(way -> Doubt.in(way.party()).isEmpty());
  }

  /// Whether no judgement stands in a list twice, so that facts tell them apart.
  private static boolean saysNothingTwice(Party party) {
    return Stream.concat(
            Stream.of(party.preferences()), party.factions().stream().map(Faction::preferences))
        .allMatch(preferences ->
            !(preferences instanceof Preferences.Prefers(var judgements))
                || judgements.stream().distinct().count() == judgements.size());
  }

  @Test
  void factsOfOneWayDoNotContradictAndThoseOfTwoWaysDo() {
    doubted()
        .filter(SettledTest::saysNothingTwice)
        .forEach(party -> {
          var ways = Settled.ways(party).limit(12).toList();
          for (var one : ways) {
            for (var other : ways) {
              assertThat(
                      one.facts().stream()
                          .anyMatch(fact -> other.facts().stream().anyMatch(fact::contradicts)))
                  .isEqualTo(!one.equals(other));
            }
          }
        });
  }

  @Test
  void whatIsStatedComesFirst() {
    doubted()
        .filter(party -> party.factions().isEmpty())
        .forEach(party ->
            assertThat(Settled.ways(party).findFirst().orElseThrow().party().preferences())
                .isEqualTo(party.preferences()));
  }
}
