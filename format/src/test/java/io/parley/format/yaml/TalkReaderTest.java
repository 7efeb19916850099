package io.parley.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.CaseFile;
import io.parley.format.problem.Problem;
import io.parley.format.reading.Reading;
import io.parley.model.Case;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Statement;
import io.parley.model.talk.Demand;
import io.parley.model.talk.Stake;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalkReaderTest {

  private static final String TALKS =
      """
      parley: 1
      title: Talks
      parties:
        us:
          options: {strike: , sign: }
          factions: {force: {prefers: [strike if listed]}, deal: {prefers: [sign]}}
          control: force
        mx: {options: {crackdown: }, prefers: [not strike]}
      done:
        listed: {by: State Department, reversible: false, date: Monday}
      demands:
        d1:
          by: us
          of: mx
          asks: --Y
          readings: {some: {asks: {}}, more: {asks: {crackdown: Y, strike: N}}}
      threats:
        t1: {by: us/force, against: mx, unless: d1, then: {strike: Y}}
        t2: {by: us, against: mx, when: not crackdown, then: Y--}
      deadlines: {meeting: {date: Thursday, steps: 2}}
      linkedIssues: {immigration: {options: [sign], label: Immigration}}
      stakes: {us/deal: [{gain: calm}], mx: [{lose: trade, basis: inferred}]}
      seenBy: {mx: {us: {prefers: [sign]}, unaware: [strike], because: it was not told}}
      """;

  private static Case read(String text) {
    var reading = CaseFile.read("case.yaml", text);
    assertThat(reading).as("%s", reading.problems()).isInstanceOf(Reading.Accepted.class);
    assertThat(reading.problems()).isEmpty();
    return ((Reading.Accepted) reading).situation();
  }

  private static String only(String standing, String instead) {
    assertThat(TALKS).contains(standing);
    var problems = CaseFile.read("case.yaml", TALKS.replace(standing, instead)).problems();
    assertThat(problems).as("%s", problems).hasSize(1);
    Problem problem = problems.getFirst();
    return problem.id() + (problem.hint().isEmpty() ? "" : ": " + problem.hint());
  }

  @Test
  void whatIsDoneCanStandInStatements() {
    var situation = read(TALKS);
    var act = situation.talk().acts().getFirst();
    assertThat(act.by()).isEqualTo("State Department");
    assertThat(act.reversible()).isFalse();
    assertThat(act.label()).isEqualTo("listed");
    var force = (Preferences.Prefers) situation.party("us").faction("force").preferences();
    assertThat(force.judgements().getFirst().anyOf().getFirst().statement())
        .isEqualTo(new Statement.If(new Statement.Taken("strike"), new Statement.Done("listed")));
  }

  @Test
  void demandsLeaveOpenWhatTheyDoNotName() {
    var demand = read(TALKS).talk().demands().getFirst();
    assertThat(demand.asked().wanted()).isEqualTo(Map.of("crackdown", true));
    assertThat(demand.readings()).extracting(Demand.Reading::id).containsExactly("some", "more");
    assertThat(demand.readings().getLast().asked().wanted())
        .isEqualTo(Map.of("crackdown", true, "strike", false));
  }

  @Test
  void threatsAreAvertedByADemandOrCarriedOutInSomeOutcomes() {
    var threats = read(TALKS).talk().threats();
    assertThat(threats.getFirst().by()).isEqualTo("us/force");
    assertThat(threats.getFirst().unless()).isEqualTo("d1");
    assertThat(threats.getFirst().when()).isEqualTo(new Statement.Constant(true));
    assertThat(threats.getLast().unless()).isEmpty();
    assertThat(threats.getLast().when().text()).isEqualTo("not crackdown");
    assertThat(threats.getLast().then()).isEqualTo(threats.getFirst().then());
  }

  @Test
  void timesIssuesStakesAndViewsAreCarriedAlong() {
    var talk = read(TALKS).talk();
    assertThat(talk.deadlines().getFirst().date()).isEqualTo("Thursday");
    assertThat(talk.deadlines().getFirst().steps()).hasValue(2);
    assertThat(talk.linkedIssues().getFirst().options()).containsExactly("sign");
    assertThat(talk.stakes()).extracting(Stake::party).containsExactly("us/deal", "mx");
    assertThat(talk.stakes()).extracting(Stake::gain).containsExactly(true, false);
    var view = talk.perceptions().getFirst();
    assertThat(view.preferences()).containsOnlyKeys("us");
    assertThat(view.unaware()).containsExactly("strike");
    assertThat(view.grounds().because()).isEqualTo("it was not told");
  }

  @Test
  void whoeverIsNamedTakesPart() {
    assertThat(only("by: us\n", "by: su\n")).isEqualTo("unknown-party: Maybe you meant \"us\"?");
    assertThat(only("us/force", "us/farce"))
        .isEqualTo("unknown-party: Maybe you meant \"us/force\"?");
    assertThat(only("us/deal", "eu")).startsWith("unknown-party");
    assertThat(only("seenBy: {mx", "seenBy: {eu")).startsWith("unknown-party");
    assertThat(only("us: {prefers: [sign]}, un", "mx: {prefers: [sign]}, un"))
        .isEqualTo("unknown-value");
  }

  @Test
  void patternsSpeakOfOptionsOfTheCase() {
    assertThat(only("asks: --Y", "asks: --YY")).startsWith("option-pattern");
    assertThat(only("strike: N", "strike: maybe")).startsWith("option-pattern");
    assertThat(only("{strike: Y}", "{strik: Y}")).startsWith("unknown-option");
    assertThat(only("{strike: Y}", "{crackdown: Y}"))
        .isEqualTo("foreign-option: The options there are strike, sign.");
    assertThat(only("unaware: [strike]", "unaware: [crackdown]")).startsWith("foreign-option");
    assertThat(only("options: [sign]", "options: [sing]"))
        .isEqualTo("unknown-option: Maybe you meant \"sign\" (us)?");
  }

  @Test
  void threatNeedsACondition() {
    assertThat(only("unless: d1, ", "")).isEqualTo("missing-key");
    assertThat(only("unless: d1", "unless: d2"))
        .isEqualTo("unknown-demand: Maybe you meant \"d1\"?");
  }

  @Test
  void actsShareTheirIdsWithOptions() {
    var shared = TALKS.replace("listed: {by", "sign: {by").replace("if listed", "if sign");
    assertThat(CaseFile.read("case.yaml", shared).problems())
        .extracting(Problem::message)
        .containsExactly("The option \"sign\" stands on line 5 already.");
  }

  @Test
  void stepsAreNotNegative() {
    assertThat(only("steps: 2", "steps: -2")).isEqualTo("number");
  }
}
