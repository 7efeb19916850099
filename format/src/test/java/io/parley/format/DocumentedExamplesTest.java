package io.parley.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.answers.AnswersReading;
import io.parley.format.reading.Reading;
import io.parley.format.yaml.CaseWriter;
import io.parley.model.party.Doubts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentedExamplesTest {

  private static String firstExample(String page, String language) throws IOException {
    var text =
        Files.readString(Path.of(System.getProperty("parley.root"), "docs", "formats", page));
    int begin = text.indexOf("```" + language + "\n") + language.length() + 4;
    return text.substring(begin, text.indexOf("```", begin));
  }

  @Test
  void exampleOfTheCaseFileIsACaseWithoutProblems() throws IOException {
    var reading = CaseFile.read("case.yaml", firstExample("case.md", "yaml"));
    assertThat(reading.problems()).isEmpty();
    var situation = ((Reading.Accepted) reading).situation();
    assertThat(situation.options()).hasSize(6);
    assertThat(situation.nameOf(situation.now())).isEqualTo("NNNNNN");
    var again = CaseFile.read("case.yaml", CaseWriter.write(situation));
    assertThat(((Reading.Accepted) again).situation()).isEqualTo(situation);
  }

  @Test
  void exampleOfDoubtsIsReadBesideItsPreferences() throws IOException {
    var page =
        Files.readString(Path.of(System.getProperty("parley.root"), "docs", "formats", "case.md"));
    int begin = page.indexOf("prefers: [not strike, not suspend, [usSign, mxSign]]");
    var example = page.substring(begin, page.indexOf("```", begin));
    var text =
        "parley: 1\ntitle: T\nparties:\n  us:\n    options: {strike: , usSign: , x: , y: , mxSign: , suspend: }\n"
            + example.indent(4);
    var reading = CaseFile.read("case.yaml", text);
    assertThat(reading.problems()).isEmpty();
    var doubts = ((Reading.Accepted) reading).situation().parties().getFirst().doubts();
    assertThat(doubts.maybe()).containsExactly(2, 1);
    assertThat(doubts.unordered()).containsExactly(new Doubts.Pair(0, 1));
    assertThat(doubts.unranked()).hasSize(1);
  }

  @Test
  void exampleOfTheGmcrFileIsACase() throws IOException {
    var reading = CaseFile.read("river.gmcr", firstExample("gmcr.md", "json"));
    assertThat(reading).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void exampleOfTheAnswersIsRead() throws IOException {
    var situation =
        ((Reading.Accepted)
                CaseFile.read(
                    "case.yaml",
                    """
                    parley: 1
                    title: T
                    parties:
                      us:
                        options: {a: , b: }
                        factions: {f: {prefers: [a]}, g: {prefers: [b]}}
                        control: f
                        holds: {f: [a], g: [b]}
                      moe: {options: {c: , d: }, prefers: [c]}
                      uniroyal: {prefers: [d]}
                    """))
            .situation();
    var answers = firstExample("answers.md", "yaml");
    var reading = AnswersFile.read("answers.yaml", answers, situation);
    assertThat(reading.problems()).isEmpty();
    assertThat(((AnswersReading.Accepted) reading).answers()).hasSize(9);
  }
}
