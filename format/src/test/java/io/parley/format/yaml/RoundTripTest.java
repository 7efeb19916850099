package io.parley.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.CaseFile;
import io.parley.format.problem.Severity;
import io.parley.format.reading.Reading;
import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.model.evidence.Basis;
import io.parley.model.evidence.Credibility;
import io.parley.model.evidence.Evidence;
import io.parley.model.evidence.Grounds;
import io.parley.model.evidence.Origin;
import io.parley.model.evidence.Reliability;
import io.parley.model.evidence.Source;
import io.parley.model.option.Direction;
import io.parley.model.option.Impossible;
import io.parley.model.option.OneWay;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import io.parley.random.RandomCase;
import io.parley.random.RandomDoubts;
import io.parley.random.RandomTalk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  private static Case readBack(Case situation) {
    var text = CaseWriter.write(situation);
    var reading = CaseFile.read("case.yaml", text);
    assertThat(reading.problems())
        .as(text)
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .isEmpty();
    return ((Reading.Accepted) reading).situation();
  }

  @Test
  void readingWhatWasWrittenGivesTheSameCase() {
    var shapes =
        List.of(
            new RandomCase(2, 4, 1, 0.3, 1, true),
            new RandomCase(3, 5, 2, 0.5, 2, true),
            new RandomCase(2, 3, 0, 0, 0, false),
            new RandomCase(4, 6, 3, 0.2, 1, true));
    for (var shape : shapes) {
      for (long seed = 0; seed < 500; seed++) {
        var situation = shape.draw(seed);
        assertThat(readBack(situation)).as("%s, seed %d", shape, seed).isEqualTo(situation);
      }
    }
  }

  @Test
  void factionsDoubtsAndTalkSurvive() {
    var shape = new RandomCase(2, 4, 1, 0.3, 1, true);
    for (long seed = 0; seed < 1_000; seed++) {
      var random = new Random(seed);
      var divided = RandomCase.withFactions(shape.draw(seed), random);
      var situation = RandomTalk.around(RandomDoubts.cast(divided, random), random);
      assertThat(readBack(situation)).as("seed %d", seed).isEqualTo(situation);
    }
  }

  @Test
  void everythingThatCanBeSaidOfACaseSurvives() {
    var situation =
        rich("A title: with a colon", "Two lines,\n  the second indented.\n\nAnd # more.");
    assertThat(readBack(situation)).isEqualTo(situation);
  }

  @Test
  void textsThatYamlMightMistakeSurvive() {
    var texts =
        List.of(
            "null",
            "~",
            "true",
            "1",
            "0x1F",
            ".5",
            "- item",
            "key: value",
            "#",
            "'",
            "\"",
            "\\",
            " leading",
            "trailing ",
            "tab\there",
            "a\nb",
            "a\n",
            "\na",
            "a\n\n",
            "  a\n b",
            "---",
            "...",
            "%TAG",
            "@at",
            "`tick`",
            "{a: b}",
            "[a]",
            "&anchor",
            "*alias",
            "!tag",
            "|",
            ">",
            "? key",
            "á ñ 漢 😀",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "word ".repeat(80).strip(),
            "no",
            "2026-11-22",
            "a\r\nb",
            "\u0007",
            "x".repeat(300));
    for (var text : texts) {
      var situation = rich(text, text);
      assertThat(readBack(situation)).as(text).isEqualTo(situation);
    }
  }

  @Test
  void randomTextsSurvive() {
    var random = new Random(7);
    var letters = " \n\t:#-'\"\\,[]{}&*!|>%@`~ab é漢😀\r?=0.";
    for (int round = 0; round < 2_000; round++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(20); length >= 0; length--) {
        int at =
            letters.offsetByCodePoints(
                0, random.nextInt(letters.codePointCount(0, letters.length())));
        text.appendCodePoint(letters.codePointAt(at));
      }
      var situation = rich(text.toString(), text.toString());
      assertThat(readBack(situation)).as("round %d", round).isEqualTo(situation);
    }
  }

  @Test
  void whatGoesWithoutSayingIsNotWritten() {
    var text = CaseWriter.write(new RandomCase(2, 2, 0, 0, 0, false).draw(1));
    assertThat(text)
        .startsWith(
            "parley: 1\ntitle: Random\nkind: teaching\nparties:\n  p0:\n    name: Party 0\n")
        .contains("    options:\n      o0: {}\n")
        .doesNotContain("sources", "impossible", "oneWay", "summary", "because", "moves");
  }

  @Test
  void jsonIsReadLikeYaml() {
    var json =
        """
        {"parley": 1, "title": "T", "parties": {
          "us": {"options": {"strike": {"moves": "forward"}}, "prefers": ["not strike"]},
          "mx": {"options": {"sign": null}, "ranking": ["NY", ["YY", "NN"], "YN"]}},
         "now": []}
        """;
    var fromJson = CaseFile.read("case.json", json);
    var fromYaml = CaseFile.read("case.yaml", json);
    assertThat(fromJson.problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(((Reading.Accepted) fromJson).situation())
        .isEqualTo(((Reading.Accepted) fromYaml).situation());
  }

  private static Case rich(String title, String words) {
    var strike = new Statement.Taken("strike");
    var sign = new Statement.Taken("sign-it");
    var grounds =
        new Grounds(
            Basis.INFERRED,
            words,
            List.of(new Evidence("report", ""), new Evidence("note", words)));
    var weights = new LinkedHashMap<String, Integer>();
    weights.put("sign-it", 3);
    weights.put("strike", -2_000_000_000);
    return new Case(
        title,
        words,
        Kind.CURRENT,
        List.of(
            new Source(
                "report",
                words,
                new Origin.Inline("Before. " + words + " After."),
                words,
                "outlet",
                "2026",
                "en",
                Reliability.B,
                Credibility.DOUBTFUL),
            new Source(
                "note",
                "note",
                new Origin.File("texts/note.txt"),
                "",
                "",
                "",
                "",
                Reliability.F,
                Credibility.CANNOT_BE_JUDGED),
            new Source(
                "page",
                "Page",
                new Origin.Link("https://example.org/a?b=c#d"),
                "",
                "",
                "",
                "",
                Reliability.A,
                Credibility.CONFIRMED),
            new Source(
                "memory",
                "Memory",
                new Origin.Unstated(),
                "",
                "",
                "",
                "",
                Reliability.E,
                Credibility.IMPROBABLE)),
        List.of(
            new Party(
                "us",
                words,
                List.of(
                    new Option("strike", words, words, Direction.FORWARD, grounds),
                    new Option("wait_2", "wait_2", Direction.BOTH, Grounds.NONE)),
                new Preferences.Prefers(
                    List.of(
                        Judgement.of(Stated.of(new Statement.Constant(true))),
                        Judgement.of(new Stated(new Statement.If(strike, sign), words, grounds)),
                        new Judgement(
                            List.of(
                                Stated.of(new Statement.Not(strike)),
                                new Stated(new Statement.Iff(strike, sign), "", grounds))))),
                grounds),
            new Party(
                "mx",
                "Mexico",
                List.of(new Option("sign-it", "Sign", Direction.BACK, Grounds.NONE)),
                new Preferences.Weights(weights),
                Grounds.NONE),
            new Party("eu", "eu", List.of(), new Preferences.Indifferent(), Grounds.NONE)),
        List.of(
            new Impossible(new Statement.And(List.of(strike, sign)), words, grounds),
            new Impossible(new Statement.Constant(false), "", Grounds.NONE)),
        List.of(
            new OneWay(strike, new Statement.Not(strike), words, grounds),
            new OneWay(sign, strike, "", Grounds.NONE)),
        new Outcome(Set.of("wait_2", "sign-it")));
  }
}
