package io.parley.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.CaseFile;
import io.parley.format.problem.Problem;
import io.parley.format.reading.Reading;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.List;
import org.junit.jupiter.api.Test;

class DividedPartiesTest {

  private static final String TALKS =
      """
      parley: 1
      title: Talks
      parties:
        us:
          options: {strike: , sign: }
          factions:
            force: {name: Strike camp, weight: 0.25, prefers: [strike, not sign]}
            deal: {weight: 0.75, prefers: [{say: sign, strong: true}, [strike, crackdown]]}
          control: force
          holds: {force: [strike], deal: [sign]}
        mx: {options: {crackdown: }, prefers: [not strike, sign, crackdown]}
      """;

  private static Case read(String text) {
    var reading = CaseFile.read("case.yaml", text);
    assertThat(reading).as("%s", reading.problems()).isInstanceOf(Reading.Accepted.class);
    assertThat(reading.problems()).isEmpty();
    return ((Reading.Accepted) reading).situation();
  }

  private static Problem only(String text) {
    var problems = CaseFile.read("case.yaml", text).problems();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  private static Control control(String written) {
    return read(TALKS.replace("control: force", written)).party("us").control();
  }

  @Test
  void factionsHaveNamesWeightsAndPreferencesOfTheirOwn() {
    var us = read(TALKS).party("us");
    assertThat(us.preferences()).isEqualTo(new Preferences.Indifferent());
    assertThat(us.factions()).extracting(Faction::name).containsExactly("Strike camp", "deal");
    assertThat(us.factions()).extracting(Faction::weight).containsExactly(0.25, 0.75);
    var deal = (Preferences.Prefers) us.faction("deal").preferences();
    assertThat(deal.judgements()).extracting(Judgement::strong).containsExactly(true, false);
    assertThat(us.holds())
        .containsEntry("force", List.of("strike"))
        .containsEntry("deal", List.of("sign"));
  }

  @Test
  void controlIsAFactionOrAWordOrAQuorumAndOtherwiseUnknown() {
    assertThat(control("control: deal")).isEqualTo(new Control.ByFaction("deal"));
    assertThat(control("control: split")).isEqualTo(new Control.Split());
    assertThat(control("control: unknown")).isEqualTo(new Control.Unknown());
    assertThat(control("control: {quorum: {act: 0.5, deter: 1}}"))
        .isEqualTo(new Control.Quorum(0.5, 1));
    assertThat(control("because: nothing is said")).isEqualTo(new Control.Unknown());
  }

  @Test
  void factionsOfNoStatedWeightWeighTheSame() {
    var equal = read(TALKS.replace("weight: 0.25, ", "").replace("weight: 0.75, ", ""));
    assertThat(equal.party("us").factions()).extracting(Faction::weight).containsExactly(1.0, 1.0);
    assertThat(only(TALKS.replace("weight: 0.25, ", "")).message())
        .isEqualTo("Some of the factions have a weight and some have none.");
    assertThat(only(TALKS.replace("0.25", "0").replace("0.75", "0")).id()).isEqualTo("number");
    assertThat(only(TALKS.replace("0.25", "-1")).id()).isEqualTo("number");
  }

  @Test
  void whoeverDecidesIsAFactionOfTheParty() {
    var problem = only(TALKS.replace("control: force", "control: forse"));
    assertThat(problem.id()).isEqualTo("unknown-faction");
    assertThat(problem.hint()).isEqualTo("Maybe you meant \"force\"?");
    assertThat(only(TALKS.replace("control: force", "control: {quorum: {act: 2, deter: 1}}")).id())
        .isEqualTo("number");
    assertThat(only(TALKS.replace("[not strike, sign, crackdown]", "[sign], control: x")).message())
        .isEqualTo("The key \"control\" speaks of factions, but \"mx\" has none.");
  }

  @Test
  void underSplitControlEveryOptionIsHeldOnce() {
    var split = TALKS.replace("control: force", "control: split");
    assertThat(read(TALKS.replace("deal: [sign]", "deal: []")).party("us").holds()).hasSize(2);
    assertThat(only(split.replace("deal: [sign]", "deal: []")).message())
        .isEqualTo("Each faction decides for the options it holds, but none holds sign.");
    assertThat(only(TALKS.replace("deal: [sign]", "deal: [crackdown]")).id())
        .isEqualTo("foreign-option");
    assertThat(only(TALKS.replace("deal: [sign]", "deal: [sign, strike]")).id())
        .isEqualTo("duplicate-id");
    assertThat(only(TALKS.replace("deal: [sign]}", "deel: [sign]}")).id())
        .isEqualTo("unknown-faction");
  }

  @Test
  void dividedPartyHasNoPreferencesOfItsOwn() {
    assertThat(only(TALKS.replace("control: force", "prefers: [sign]")).id())
        .isEqualTo("exclusive-keys");
    assertThat(only(TALKS.replace("prefers: [strike, not sign]", "because: x")).id())
        .isEqualTo("indifferent");
    assertThat(only(TALKS.replace("force", "split")).id()).isEqualTo("reserved-id");
  }

  private static Doubts doubts(String unknown) {
    var doubted = "prefers: [not strike, sign, crackdown], unknown: " + unknown;
    return read(TALKS.replace("prefers: [not strike, sign, crackdown]", doubted))
        .party("mx")
        .doubts();
  }

  @Test
  void doubtsNameJudgementsByTheirWordsOrTheirPlace() {
    assertThat(doubts("[[crackdown, (not strike)], {maybe: [sign, 3]}]"))
        .isEqualTo(new Doubts(List.of(1, 2), List.of(new Doubts.Pair(0, 2)), List.of()));
    assertThat(doubts("{maybe: [sign], order: [[sign, crackdown], [YNN, NYN]]}"))
        .satisfies(doubts -> {
          assertThat(doubts.maybe()).containsExactly(1);
          assertThat(doubts.unordered()).containsExactly(new Doubts.Pair(1, 2));
          assertThat(doubts.unranked()).hasSize(1);
        });
  }

  @Test
  void whatIsInDoubtMustStandInThePreferences() {
    var mexico = "prefers: [not strike, sign, crackdown]";
    assertThat(only(TALKS.replace(mexico, mexico + ", unknown: [[strike, sign]]")).id())
        .isEqualTo("unknown-judgement");
    assertThat(only(TALKS.replace(mexico, mexico + ", unknown: [[sign, sign]]")).id())
        .isEqualTo("duplicate-id");
    assertThat(only(TALKS.replace(mexico, mexico + ", unknown: [[sign]]")).message())
        .isEqualTo("What is not known is a pair, or {maybe: [...]}.");
    assertThat(only(TALKS.replace(mexico, "weights: {sign: 1}, unknown: [[sign, YNN]]")).id())
        .isEqualTo("outcome");
  }
}
