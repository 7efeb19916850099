package io.parley.conflict.stability;

import static io.parley.conflict.published.PublishedConflicts.syriaIraq;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.UncertainPreference;
import io.parley.conflict.preference.UncertainWill;
import io.parley.conflict.preference.Will;
import io.parley.conflict.published.Published;
import io.parley.model.option.Outcome;
import io.parley.model.party.Doubts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Syria and Iraq with invented doubts: Syria's 1-2, 2-3 and 4-6, Iraq's 4-6 and 1-4 are unknown.
/// The answers are derived from the definitions of Li, Hipel, Kilgour and Fang (2004).
class UnknownPreferenceVectorsTest {

  private static final int[][][] UNKNOWN = {{{1, 2}, {2, 3}, {4, 6}}, {{4, 6}, {1, 4}}};

  private static Published syriaIraqInDoubt(Extension extension) {
    var known = syriaIraq();
    var graph = known.graph();
    var wills = new ArrayList<Will>();
    for (var i : graph.decisionMakers()) {
      var unranked = new ArrayList<Doubts.Unranked>();
      for (var pair : UNKNOWN[i.index()]) {
        unranked.add(new Doubts.Unranked(outcome(pair[0], known), outcome(pair[1], known)));
      }
      var doubts = new Doubts(List.of(), List.of(), unranked);
      wills.add(
          new UncertainWill(
              UncertainPreference.of(graph.order(i).stated(), doubts, graph.space()), extension));
    }
    return new Published(
        new GraphModel(graph.space(), graph.moves(), wills, graph.now()), known.numbers());
  }

  private static Outcome outcome(int number, Published published) {
    return published.graph().space().outcome(published.state(number));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          A; nash |  | 2 6 / gmr | 1 3 | 1 2 4 5 6 / smr | 1 3 | 2 6 / seq |  | 2 5 6
          B; nash | 1 2 4 6 | 1 2 4 6 / gmr | 1 2 3 4 6 | 1 2 4 5 6 / smr | 1 2 3 4 6 | 1 2 4 6 / seq | 1 2 3 4 6 | 1 2 4 5 6
          C; nash |  | 2 6 / gmr | 1 3 | 1 2 4 5 6 / smr | 1 3 | 2 4 6 / seq |  | 2 5 6
          D; nash | 1 2 4 6 | 1 2 4 6 / gmr | 1 2 3 4 6 | 1 2 4 5 6 / smr | 1 2 3 4 6 | 1 2 4 6 / seq | 1 2 3 4 6 | 1 2 4 5 6
          """)
  void extensionsGiveTheDerivedAnswers(Extension extension, String expected) {
    assertThat(syriaIraqInDoubt(extension).table("nash", "gmr", "smr", "seq"))
        .isEqualTo(expected.replace(" / ", "\n") + "\n");
  }
}
