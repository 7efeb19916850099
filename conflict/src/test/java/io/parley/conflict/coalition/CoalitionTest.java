package io.parley.conflict.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.progress.Progress;
import io.parley.conflict.published.Published;
import io.parley.conflict.published.PublishedConflicts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoalitionTest {

  private final Published elmira = PublishedConflicts.elmira();

  @Test
  void coalitionsAreListedBySizeThenByMembers() {
    assertThat(Coalition.all(elmira.graph()))
        .extracting(Coalition::id)
        .containsExactly(
            "moe",
            "uniroyal",
            "government",
            "moe+uniroyal",
            "moe+government",
            "uniroyal+government",
            "moe+uniroyal+government");
  }

  @Test
  void membersAreASet() {
    var moe = elmira.decisionMaker("moe");
    var government = elmira.decisionMaker("government");
    assertThat(Coalition.of(government, moe, government)).isEqualTo(Coalition.of(moe, government));
    assertThatThrownBy(Coalition::of).hasMessage("A coalition needs at least one member");
  }

  @Test
  void theOthersAreEveryoneElse() {
    var all = Coalition.all(elmira.graph());
    assertThat(all.getFirst().others(elmira.graph())).hasValue(all.get(5));
    assertThat(all.getLast().others(elmira.graph())).isEmpty();
  }

  @Test
  void aStructureHasEveryoneOnce() {
    var moves = CoalitionMoves.of(elmira.graph());
    var moe = Coalition.of(elmira.decisionMaker("moe"));
    assertThatThrownBy(() ->
            CoalitionStability.ofStructure(
                new CoalitionNash(), List.of(moe), moves, Progress.UNWATCHED))
        .hasMessage(
            "In a coalition structure everyone is in one coalition; (uniroyal) is in 0 of [moe]");
  }

  @Test
  void anUnknownConceptIsAnsweredWithTheKnownOnes() {
    assertThat(CoalitionConcepts.named("cgmr").name())
        .isEqualTo("coalition general metarationality");
    assertThatThrownBy(() -> CoalitionConcepts.named("gmr"))
        .hasMessage("There is no coalition concept (gmr). There are: cnash, cseq, csmr, cgmr");
  }

  @Test
  void progressEndsAtAllTheWork() {
    var reports = new ArrayList<String>();
    CoalitionStability.ofAll(
        new CoalitionNash(),
        CoalitionMoves.of(elmira.graph()),
        (_, done, total) -> reports.add(done + "/" + total));
    assertThat(reports).containsExactly("0/84", "64/84", "84/84");
  }
}
