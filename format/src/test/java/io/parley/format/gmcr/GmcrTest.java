package io.parley.format.gmcr;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.CaseFile;
import io.parley.format.problem.Problem;
import io.parley.format.reading.Reading;
import io.parley.format.yaml.CaseWriter;
import io.parley.model.Case;
import io.parley.model.option.Direction;
import io.parley.model.option.Impossible;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Statement;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GmcrTest {

  /// Two neighbours and a river. The first option belongs to the second decision maker.
  private static final String RIVER =
      """
      {"program": "gmcr-py", "version": "0.3.5",
       "options": [
         {"name": "Open the dam!", "permittedDirection": "fwd"},
         {"name": "Pay", "permittedDirection": "both"},
         {"name": "Übereinkunft verlassen", "permittedDirection": "back"}],
       "decisionMakers": [
         {"name": "Lower River", "options": [1, 2],
          "preferences": [[[0, "Y"]], {"compound": true, "members": [[[1, "N"], [2, "Y"]], [[2, "N"]]]}]},
         {"name": "Upper River", "options": [0], "preferences": [[[1, "Y"], [0, "N"]]]}],
       "infeasibles": [[[1, "Y"], [0, "Y"]]],
       "useManualPreferenceRanking": false,
       "coalitions": [0, 1], "coalitionsFull": [{"name": "Lower River"}],}
      """;

  private static final Statement PAY = new Statement.Taken("pay");
  private static final Statement LEAVE = new Statement.Taken("ubereinkunft-verlassen");
  private static final Statement OPEN = new Statement.Taken("open-the-dam");

  private static Reading.Accepted accepted(String text) {
    var reading = CaseFile.read("cases/river.gmcr", text);
    assertThat(reading).as("%s", reading.problems()).isInstanceOf(Reading.Accepted.class);
    return (Reading.Accepted) reading;
  }

  @Test
  void aLongNameMakesAnIdOfWholeWords() {
    var slugs = new Slugs("option");
    assertThat(slugs.of("Dismantle cartels to an accepted standard"))
        .isEqualTo("dismantle-cartels-to-an-accepted");
    assertThat(slugs.of("a".repeat(50))).isEqualTo("a".repeat(40));
    assertThat(slugs.of("Dismantle cartels to an accepted extent"))
        .isEqualTo("dismantle-cartels-to-an-accepted-extent");
  }

  @Test
  void optionsAreGroupedByDecisionMakerAndNamedAfterTheirNames() {
    var situation = accepted(RIVER).situation();
    assertThat(situation.title()).isEqualTo("river");
    assertThat(situation.parties())
        .extracting(Party::id)
        .containsExactly("lower-river", "upper-river");
    assertThat(situation.options())
        .extracting(Option::id)
        .containsExactly("pay", "ubereinkunft-verlassen", "open-the-dam");
    assertThat(situation.options())
        .extracting(Option::direction)
        .containsExactly(Direction.BOTH, Direction.BACK, Direction.FORWARD);
  }

  @Test
  void patternsSpeakOfOptionsByTheNumbersOfTheFile() {
    var situation = accepted(RIVER).situation();
    assertThat(situation.impossible())
        .extracting(Impossible::when)
        .containsExactly(new Statement.And(List.of(PAY, OPEN)));
    var lower = (Preferences.Prefers) situation.parties().getFirst().preferences();
    assertThat(lower.judgements())
        .extracting(Judgement::text)
        .containsExactly(
            "open-the-dam", "not pay and ubereinkunft-verlassen | not ubereinkunft-verlassen");
    var upper = (Preferences.Prefers) situation.parties().getLast().preferences();
    assertThat(upper.judgements().getFirst().anyOf().getFirst().statement())
        .isEqualTo(new Statement.And(List.of(PAY, new Statement.Not(OPEN))));
    assertThat(LEAVE.text()).isEqualTo(situation.options().get(1).id());
  }

  @Test
  void todayIsAssumedWithAWarning() {
    var reading = accepted(RIVER);
    assertThat(reading.situation().now()).isEqualTo(new Outcome(Set.of()));
    assertThat(reading.problems()).extracting(Problem::id).containsExactly("gmcr-now");
  }

  @Test
  void rankingsCountFeasibleOutcomesFromOneInTheNewOrderOfOptions() {
    // Feasible, first option (pay) least significant: 1 NNN, 2 YNN, 3 NYN, 4 YYN, 5 NNY, 6 NYY.
    var ranked =
        RIVER
            .replace(
                "\"useManualPreferenceRanking\": false", "\"useManualPreferenceVectors\": true")
            .replace(
                "\"options\": [0], ",
                "\"options\": [0], \"preferenceVector\": [6, [2, 4], 1, 3, 5], ");
    var situation = accepted(ranked).situation();
    var upper = (Preferences.Ranking) situation.parties().getLast().preferences();
    assertThat(upper.classes().stream().map(held -> held.stream().map(situation::nameOf).toList()))
        .containsExactly(
            List.of("NYY"), List.of("YNN", "YYN"), List.of("NNN"), List.of("NYN"), List.of("NNY"));
  }

  @Test
  void rankingsThatMissRepeatOrInventOutcomesAreRefused() {
    var ranked = RIVER.replace("Ranking\": false", "Ranking\": true");
    for (var bad :
        List.of(
            "[1, 2, 3, 4, 5]",
            "[1, 2, 3, 4, 5, 5, 6]",
            "[1, 2, 3, 4, 5, 6, 7]",
            "[0]",
            "[\"x\"]")) {
      var text =
          ranked.replace(
              "\"options\": [0], ", "\"options\": [0], \"preferenceRanking\": " + bad + ", ");
      assertThat(CaseFile.read("river.gmcr", text)).as(bad).isInstanceOf(Reading.Rejected.class);
    }
  }

  @Test
  void numbersAndLettersThatMeanNothingAreReportedTogether() {
    var text =
        RIVER
            .replace("[[[0, \"Y\"]], {", "[[[9, \"Y\"]], [[0, \"M\"]], [], {")
            .replace("\"options\": [0]", "\"options\": [0, 1]")
            .replace("\"fwd\"", "\"forth\"");
    assertThat(CaseFile.read("river.gmcr", text).problems())
        .extracting(Problem::id)
        .contains("gmcr-index", "unknown-value", "empty-list", "gmcr-owner");
  }

  @Test
  void whatHasNoPlaceInACaseIsLeftOutWithAWarning() {
    var text =
        RIVER
            .replace("\"coalitions\": [0, 1]", "\"coalitions\": [[0, 1]]")
            .replace(
                "\"back\"}]",
                "\"back\"}, {\"name\": \"Orphan\", \"permittedDirection\": \"both\"}]");
    assertThat(accepted(text).problems())
        .extracting(Problem::id)
        .containsExactlyInAnyOrder("gmcr-now", "gmcr-dropped", "gmcr-dropped");
  }

  @Test
  void writingWhatWasReadKeepsTheConflict() {
    var before = accepted(RIVER);
    var written = (Writing.Written) GmcrWriter.write(before);
    assertThat(written.problems()).isEmpty();
    assertThat(accepted(written.text()).situation()).isEqualTo(before.situation());
  }

  @Test
  void conflictSurvivesBeingWrittenForGmcr() {
    for (long seed = 0; seed < 300; seed++) {
      var situation = new RandomCase(2, 4, 1, 0.3, 0, true).draw(seed);
      var reading = (Reading.Accepted) CaseFile.read("a.yaml", CaseWriter.write(situation));
      var written = (Writing.Written) GmcrWriter.write(reading);
      var back = accepted(written.text()).situation();
      assertThat(feasible(back)).as("seed %d", seed).isEqualTo(feasible(situation));
      var outcomes = outcomesOf(situation);
      for (int party = 0; party < situation.parties().size(); party++) {
        assertThat(names(back, Ranks.of(back.parties().get(party).preferences(), outcomesOf(back))))
            .as("seed %d", seed)
            .isEqualTo(
                names(situation, Ranks.of(situation.parties().get(party).preferences(), outcomes)));
      }
    }
  }

  private static List<Outcome> outcomesOf(Case situation) {
    return feasible(situation).stream().map(situation::outcomeNamed).toList();
  }

  private static List<Set<String>> names(Case situation, List<List<Outcome>> classes) {
    return classes.stream()
        .map(held -> Set.copyOf(held.stream().map(situation::nameOf).toList()))
        .toList();
  }

  private static List<String> feasible(Case situation) {
    var names = new ArrayList<String>();
    int options = situation.options().size();
    for (int code = 0; code < 1 << options; code++) {
      var name = new StringBuilder();
      for (int option = 0; option < options; option++) {
        name.append((code >>> option & 1) == 1 ? 'Y' : 'N');
      }
      var outcome = situation.outcomeNamed(name.toString());
      if (situation.impossible().stream()
          .noneMatch(pattern -> pattern.when().holds(outcome.taken()::contains))) {
        names.add(name.toString());
      }
    }
    return names;
  }

  @Test
  void whatAGmcrFileCannotHoldIsSaid() {
    var text =
        """
        parley: 1
        title: T
        summary: S
        parties:
          p: {options: {a: {because: so}}, weights: {a: 1}}
          q: {options: {b: }, prefers: [{say: a if b, label: L}]}
        oneWay:
          - {from: a, to: b}
        now: [a]
        """;
    var reading = (Reading.Accepted) CaseFile.read("case.yaml", text);
    var written = GmcrWriter.write(reading);
    assertThat(written.problems())
        .extracting(problem -> problem.place().line() + " " + problem.id())
        .containsExactly("1 lost", "1 lost", "1 lost", "5 lost", "6 lost", "8 lost", "9 lost");
  }

  private static final String DIVIDED =
      """
      parley: 1
      title: T
      parties:
        p:
          options: {a: }
          factions: {f: {prefers: [a, b]}, g: {prefers: [{say: not a, strong: true}]}}
          control: g
        q: {options: {b: }, prefers: [a, b], unknown: [[a, b]]}
      stakes: {p: [{gain: G}]}
      """;

  @Test
  void factionThatDecidesStandsForItsPartyInAGmcrFile() {
    var written = (Writing.Written) GmcrWriter.write((Reading.Accepted) read(DIVIDED));
    assertThat(written.problems())
        .extracting(problem -> problem.place().line() + " " + problem.message())
        .containsExactly(
            "6 The factions of \"p\" are lost; \"g\", which decides, stands for all.",
            "6 Which judgements of \"p\" are strong is lost.",
            "8 What is not known of the wants of \"q\" is lost.",
            "9 What stands under \"stakes\" is lost.");
    var back = accepted(written.text()).situation();
    assertThat(((Preferences.Prefers) back.parties().getFirst().preferences()).judgements())
        .extracting(Judgement::text)
        .containsExactly("not a");
  }

  @Test
  void partyThatNoOneFactionDecidesForIsRefused() {
    for (var control : List.of("unknown", "{quorum: {act: 1, deter: 1}}")) {
      var reading = (Reading.Accepted) read(DIVIDED.replace("control: g", "control: " + control));
      assertThat(GmcrWriter.write(reading)).isInstanceOf(Writing.Refused.class);
    }
  }

  private static Reading read(String text) {
    return CaseFile.read("case.yaml", text);
  }

  @Test
  void statementWithTooManyAlternativesIsRefused() {
    var parity = new StringBuilder("o0");
    var options = new StringBuilder("o0: ");
    for (int option = 1; option < 14; option++) {
      parity.insert(0, "(").append(" iff o" + option + ")");
      options.append(", o" + option + ": ");
    }
    var text =
        "parley: 1\ntitle: T\nparties: {p: {options: {%s}, prefers: [%s]}}\n"
            .formatted(options, parity);
    var reading = (Reading.Accepted) CaseFile.read("case.yaml", text);
    assertThat(GmcrWriter.write(reading)).isInstanceOf(Writing.Refused.class);
  }
}
