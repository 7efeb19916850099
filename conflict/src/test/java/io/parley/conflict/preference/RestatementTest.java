package io.parley.conflict.preference;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.state.StateSpace;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RestatementTest {

  private static final RandomCase SHAPE = new RandomCase(2, 5, 1, 0, 0, true);

  @Test
  void ranksAsIfTheListHadBeenStatedSo() {
    for (long seed = 0; seed < 200; seed++) {
      var situation = SHAPE.draw(seed);
      var space = StateSpace.of(situation);
      for (var stated : situation.parties().stream().map(Party::preferences).toList()) {
        var other = shuffled(stated, new Random(seed));
        Restatement.of(PreferenceOrder.of(stated, space), space)
            .ifPresent(restatement ->
                assertThat(ranks(restatement.order(other).orElseThrow(), space))
                    .isEqualTo(ranks(PreferenceOrder.of(other, space), space)));
      }
    }
  }

  @Test
  void whatIsNotMadeOfTheListIsNotRanked() {
    var situation = SHAPE.draw(3);
    var space = StateSpace.of(situation);
    var order = PreferenceOrder.of(situation.parties().getFirst().preferences(), space);
    Restatement.of(order, space)
        .ifPresent(
            restatement -> assertThat(restatement.order(new Preferences.Indifferent())).isEmpty());
  }

  private static Preferences shuffled(Preferences stated, Random random) {
    return switch (stated) {
      case Preferences.Prefers(var judgements) -> {
        var others = new ArrayList<>(judgements);
        Collections.shuffle(others, random);
        yield new Preferences.Prefers(others.subList(0, 1 + random.nextInt(others.size())));
      }
      case Preferences.Ranking(var classes) -> {
        var others = new ArrayList<>(classes);
        Collections.shuffle(others, random);
        yield new Preferences.Ranking(others);
      }
      case Preferences.Weights _, Preferences.Indifferent _ -> stated;
    };
  }

  private static List<Integer> ranks(PreferenceOrder order, StateSpace space) {
    return space.feasible().codes().mapToObj(order::rank).toList();
  }
}
