package io.parley.format.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.AnswersFile;
import io.parley.format.CaseFile;
import io.parley.format.problem.Problem;
import io.parley.format.reading.Reading;
import io.parley.model.Case;
import io.parley.model.answer.Question;
import io.parley.model.answer.RecordedAnswer;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersReaderTest {

  private static final Case SITUATION =
      ((Reading.Accepted)
              CaseFile.read(
                  "case.yaml",
                  """
                  parley: 1
                  title: T
                  parties:
                    us: {options: {strike: }, prefers: [strike]}
                    mx: {options: {sign: }, prefers: [sign]}
                  impossible: [strike and sign]
                  """))
          .situation();

  private static AnswersReading read(String answers) {
    return AnswersFile.read(
        "answers.yaml", "source: A paper (1991)\nanswers:\n" + answers, SITUATION);
  }

  private static List<RecordedAnswer> answers(String answers) {
    var reading = read(answers);
    assertThat(reading).as("%s", reading.problems()).isInstanceOf(AnswersReading.Accepted.class);
    return ((AnswersReading.Accepted) reading).answers();
  }

  private static Question question(String answer) {
    return answers("  - {" + answer + ", are: []}\n").getFirst().question();
  }

  @Test
  void everyQuestionIsRead() {
    assertThat(question("equilibria: seq or sim")).isEqualTo(new Question.Equilibria("seq or sim"));
    assertThat(question("stable: seq, for: us")).isEqualTo(new Question.Stable("seq", "us"));
    assertThat(question("stable: cnash, for: [us, mx]"))
        .isEqualTo(new Question.CoalitionStable("cnash", List.of("us", "mx")));
    assertThat(question("universally: cnash")).isEqualTo(new Question.UniversallyStable("cnash"));
    assertThat(question("improvements: NY, for: mx"))
        .isEqualTo(new Question.Improvements(new Outcome(Set.of("sign")), "mx"));
    assertThat(question("improvements: NN, for: [mx, us]"))
        .isEqualTo(new Question.CoalitionImprovements(new Outcome(Set.of()), List.of("mx", "us")));
    assertThat(question("reachable: moves")).isEqualTo(new Question.ReachableByMoves());
    assertThat(question("reachable: improvements"))
        .isEqualTo(new Question.ReachableByImprovements());
  }

  @Test
  void answersMaySayWhoIsTakenToDecide() {
    var situation =
        ((Reading.Accepted)
                CaseFile.read(
                    "case.yaml",
                    """
                    parley: 1
                    title: T
                    parties:
                      us:
                        options: {a: }
                        factions: {f: {prefers: [a]}, g: {prefers: [not a]}}
                        holds: {f: [a]}
                      mx: {options: {b: }, prefers: [b]}
                    """))
            .situation();
    var text =
        """
        source: S
        answers:
          - {stable: nash, for: us/f, control: {us: split}, are: []}
          - {equilibria: nash, control: {us: g}, are: []}
        """;
    var reading = (AnswersReading.Accepted) AnswersFile.read("answers.yaml", text, situation);
    assertThat(reading.answers())
        .extracting(RecordedAnswer::control)
        .containsExactly(
            Map.of("us", new Control.Split()), Map.of("us", new Control.ByFaction("g")));
    for (var wrong : List.of("{us: h}", "{mx: split}", "{eu: split}")) {
      var rejected = AnswersFile.read("answers.yaml", text.replace("{us: g}", wrong), situation);
      assertThat(rejected.problems()).as(wrong).hasSize(1);
    }
  }

  @Test
  void wholeAnswersPartsAndErrataAreToldApart() {
    var read =
        answers(
            """
              - {equilibria: nash, are: [YN], where: Table 3}
              - {equilibria: nash, include: [YN], exclude: [NN], where: Fig. 2 (partly hidden)}
              - {equilibria: gmr, are: [YN, NY], printed: [NN], erratum: a slip, derived: true}
            """);
    var strike = new Outcome(Set.of("strike"));
    var sign = new Outcome(Set.of("sign"));
    var nothing = new Outcome(Set.of());
    assertThat(read)
        .containsExactly(
            new RecordedAnswer(
                new Question.Equilibria("nash"),
                List.of(strike),
                List.of(),
                true,
                "Table 3",
                false,
                "",
                List.of()),
            new RecordedAnswer(
                new Question.Equilibria("nash"),
                List.of(strike),
                List.of(nothing),
                false,
                "Fig. 2 (partly hidden)",
                false,
                "",
                List.of()),
            new RecordedAnswer(
                new Question.Equilibria("gmr"),
                List.of(strike, sign),
                List.of(),
                true,
                "",
                true,
                "a slip",
                List.of(nothing)));
  }

  @Test
  void answersSayWhereTheyStand() {
    var reading = (AnswersReading.Accepted) read("  - {equilibria: nash, are: []}\n");
    assertThat(reading.source()).isEqualTo("A paper (1991)");
    assertThat(reading.places().getFirst().line()).isEqualTo(3);
  }

  @Test
  void problemsAreReportedTogether() {
    var reading =
        read(
            """
              - {equilibria: nash, stable: nash, are: []}
              - {are: []}
              - {equilibria: nash}
              - {equilibria: nash, are: [], include: [NN]}
              - {equilibria: nash, are: [YNN, YY, NN, NN]}
              - {stable: nash, for: su, are: []}
              - {stable: cnash, for: [us, us], are: []}
              - {equilibria: nash, for: us, are: []}
              - {equilibria: nash, include: [NN], exclude: [NN]}
              - {equilibria: nash, are: [], printed: [NN]}
              - {equilibria: nash, are: [], wher: page 3}
            """);
    assertThat(reading).isInstanceOf(AnswersReading.Rejected.class);
    assertThat(reading.problems())
        .extracting(problem -> problem.place().line() + " " + problem.id())
        .containsExactly(
            "3 question",
            "4 question",
            "5 missing-key",
            "6 exclusive-keys",
            "7 outcome",
            "7 outcome-impossible",
            "7 outcome-repeated",
            "8 unknown-party",
            "9 unknown-party",
            "10 question",
            "11 outcome-repeated",
            "12 missing-key",
            "13 unknown-key");
  }

  @Test
  void suggestionsNameParties() {
    assertThat(read("  - {stable: nash, for: mxx, are: []}\n").problems())
        .extracting(Problem::hint)
        .containsExactly("Maybe you meant \"mx\"?");
  }
}
