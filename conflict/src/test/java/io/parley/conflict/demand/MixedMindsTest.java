package io.parley.conflict.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.Modality;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.random.RandomCase;
import io.parley.random.RandomDoubts;
import io.parley.random.RandomTalk;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Laws of demands and threats between parties that are not of one mind.
class MixedMindsTest {

  private static final RandomCase SHAPE = new RandomCase(2, 4, 1, 0.3, 0, true);

  private static Case divided(long seed) {
    var random = new Random(seed);
    return RandomTalk.around(RandomCase.withFactions(SHAPE.draw(seed), random), random);
  }

  private static Bargain bargain(Case situation) {
    return Bargain.of(
        situation.talk().demands().getFirst(), situation, WhoDecides.asStated(situation));
  }

  private static Offers offers(Bargain bargain, Camp camp) {
    return Offers.on(bargain, bargain.readings(), camp, Progress.UNWATCHED);
  }

  @Test
  void everyControlAndEveryDoubtHasAnAnswer() {
    for (long seed = 0; seed < 300; seed++) {
      var situation = RandomDoubts.cast(divided(seed), new Random(seed));
      var bargain = bargain(situation);
      for (var camp : bargain.camps()) {
        assertThat(offers(bargain, camp).best()).as("seed %d", seed).isNotEmpty();
        JointOffers.on(bargain, camp, Progress.UNWATCHED);
      }
      OpenQuestion.about(bargain, Progress.UNWATCHED);
      var threat = situation.talk().threats().getFirst();
      var credibility =
          Credibility.of(threat, situation.talk().demands(), bargain.camps(), bargain.members());
      assertThat(credibility.camps()).isEqualTo(bargain.camps());
    }
  }

  @Test
  void whereItIsNotKnownWhichCampDecidesAnOfferStandsAsItDoesBeforeAllOfThem() {
    for (long seed = 0; seed < 300; seed++) {
      var situation = divided(seed);
      var by = situation.parties().getFirst();
      if (!(by.control() instanceof Control.Unknown)) {
        continue;
      }
      var bargain = bargain(situation);
      var whole = offers(bargain, bargain.camps().getLast());
      var alone =
          bargain.camps().stream()
              .filter(Camp::faction)
              .map(camp -> offers(bargain, camp))
              .toList();
      for (int place = 0; place < whole.all().size(); place++) {
        int offer = place;
        assertThat(whole.all().get(offer).holds())
            .as("seed %d", seed)
            .isEqualTo(
                Modality.over(
                    alone.stream().map(offers -> offers.all().get(offer).holds()).toList()));
      }
    }
  }

  @Test
  void twoCampsThatWantTheSameAreOneParty() {
    for (long seed = 0; seed < 100; seed++) {
      var plain = RandomTalk.around(SHAPE.draw(seed), new Random(seed));
      var one = bargain(plain);
      var offers = offers(one, one.camps().getFirst());
      for (var control : List.of(new Control.Unknown(), new Control.Quorum(0.5, 0.5))) {
        var twins = bargain(twins(plain, control));
        var twinOffers = offers(twins, twins.camps().getLast());
        assertThat(twinOffers.all()).as("seed %d", seed).isEqualTo(offers.all());
        assertThat(twinOffers.best()).as("seed %d", seed).isEqualTo(offers.best());
      }
    }
  }

  private static Case twins(Case situation, Control control) {
    var first = situation.parties().getFirst();
    var camp = new Faction("one", "One", 1, first.preferences(), Doubts.NONE, Grounds.NONE);
    var other = new Faction("two", "Two", 1, first.preferences(), Doubts.NONE, Grounds.NONE);
    return situation.with(
        List.of(
            new Party(
                first.id(),
                first.name(),
                first.options(),
                first.preferences(),
                Doubts.NONE,
                List.of(camp, other),
                control,
                Map.of(),
                Grounds.NONE),
            situation.parties().getLast()));
  }

  @Test
  void bestOffersAreNotBetteredByAnyAsFirm() {
    for (long seed = 0; seed < 200; seed++) {
      var bargain = bargain(divided(seed));
      var offers = offers(bargain, bargain.camps().getLast());
      for (var best : offers.best()) {
        assertThat(offers.all())
            .filteredOn(other -> other.firm() == best.firm())
            .as("seed %d", seed)
            .noneMatch(other -> betters(other, best));
      }
    }
  }

  private static boolean betters(Offer other, Offer best) {
    boolean strictly = false;
    for (int ranker = 0; ranker < best.worst().size(); ranker++) {
      if (other.worst().get(ranker) > best.worst().get(ranker)) {
        return false;
      }
      strictly |= other.worst().get(ranker) < best.worst().get(ranker);
    }
    return strictly;
  }
}
