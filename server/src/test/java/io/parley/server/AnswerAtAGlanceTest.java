package io.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What the answer to the sample says on one screen, whoever decides.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AnswerAtAGlanceTest {

  private Workbench workbench;
  private Visitor visitor;
  private String sample;

  @BeforeAll
  void start(@TempDir Path data) {
    workbench = Workbenches.alone(data);
    visitor = new Visitor(workbench);
    visitor.get("api/session");
    var made = visitor.send("POST", "api/cases", "{\"gallery\":\"strikes-or-partnership\"}");
    sample = made.json().path("id").asString();
  }

  @AfterAll
  void stop() {
    workbench.close();
  }

  private JsonNode answer(String control, String... headers) {
    return visitor
        .get("api/cases/%s/answer?control=us=%s".formatted(sample, control), headers)
        .json();
  }

  @ParameterizedTest
  @ValueSource(strings = {"force", "partnership", "split", "quorum:0.5,0.5", "unknown"})
  void theSentenceNamesTwoOutcomesAtMost(String control) {
    var sentence = answer(control).path("headline").asString();
    assertThat(Pattern.compile("“").matcher(sentence).results().count()).isLessThanOrEqualTo(2);
    assertThat(sentence).hasSizeLessThan(240);
  }

  @ParameterizedTest
  @CsvSource({
    "force, is 2 steps away",
    "split, can be reached",
    "'quorum:0.5,0.5', can be reached",
    "unknown, may be 2 steps away"
  })
  void whatSelfInterestOnlyMayLeadToIsNotSaidToBeReached(String control, String said) {
    assertThat(answer(control).path("headline").asString()).contains(said);
  }

  @Test
  void whoHoldsWhatIsSaidBelowTheSentence() {
    var answer = answer("split");
    assertThat(answer.path("headline").asString()).doesNotContain("Strike camp: strike");
    assertThat(answer.path("sentences").path(0).asString()).contains("Strike camp: strike");
  }

  @ParameterizedTest
  @ValueSource(strings = {"force", "partnership", "split", "quorum:0.5,0.5", "unknown"})
  void whoWasChosenHasAColumn(String control) {
    var across = answer(control).path("across");
    var chosen =
        across
            .path("combinations")
            .valueStream()
            .filter(one -> one.path("chosen").asBoolean())
            .map(one -> one.path("control").asString());
    assertThat(chosen).containsExactly("us=" + control);
    assertThat(across.path("rows").valueStream())
        .allMatch(row -> row.path("cells").size() == across.path("combinations").size());
  }

  @Test
  void theColumnOfWhoWasChosenAgreesWithTheDrawing() {
    var answer = answer("quorum:0.5,0.5");
    var drawn =
        answer
            .path("picture")
            .path("nodes")
            .valueStream()
            .filter(node -> node.path("holds").asBoolean() && node.path("reached").asBoolean())
            .map(node -> node.path("id").asString())
            .toList();
    var listed =
        answer
            .path("across")
            .path("rows")
            .valueStream()
            .filter(row -> row.path("cells").path(3).path("holds").asBoolean())
            .filter(row -> row.path("cells").path(3).has("steps"))
            .map(row -> row.path("outcome").path("number").asString())
            .toList();
    assertThat(listed).containsAll(drawn).hasSizeGreaterThan(2);
  }

  @Test
  void aBasisIsTheSameWordForProgramsInEveryLanguage() {
    var spanish = answer("force", "Accept-Language", "es").path("why").path(0).path("judgements");
    assertThat(spanish.path(0).path("basis").asString()).isEqualTo("inferred");
  }
}
