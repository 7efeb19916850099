package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTheBrowser
class ExchangeTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aDownloadedCaseFileOpensAgainWithTheSameAnswer(Visitor visitor) {
    visitor.openSample();
    visitor.title().fill("Taken along");
    var answer = answer(visitor.saved());
    var file = folder.resolve("taken-along.yaml");
    visitor.page().waitForDownload(() -> command(visitor, "Download case file")).saveAs(file);

    visitor.arrive().chooseFile(file);
    assertThat(visitor.title()).hasValue("Taken along");
    assertThat(answer(visitor)).isEqualTo(answer);
  }

  @Test
  void theReadOnlyPageOpensWithoutAServerAndItsSwitchWorks(Visitor visitor) {
    visitor.openSample();
    var file = folder.resolve("page.html");
    visitor.page().waitForDownload(() -> command(visitor, "Download read-only page")).saveAs(file);

    visitor.pardoning("request to another host: file:");
    var reader = visitor.context().newPage();
    reader.navigate(file.toUri().toString());
    assertThat(reader.getByText("With Strike camp deciding").first()).isVisible();
    reader
        .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Partnership camp"))
        .check();
    assertThat(reader.getByText("With Partnership camp deciding").first()).isVisible();
  }

  @Test
  void aGmcrFileOpensWithItsPartiesAndRankings(Visitor visitor) {
    visitor
        .arrive()
        .chooseFile(House.PROJECT.resolve("cli/src/test/resources/golden/convert.gmcr"));
    assertThat(visitor.heading("Ministry of the Environment")).isVisible();
    visitor.screen("Preferences");
    assertThat(visitor.page().getByLabel("How they are stated")).hasValue("ranking");
  }

  @Test
  void aFileDroppedOnTheStartScreenOpens(Visitor visitor) throws IOException {
    visitor.arrive();
    visitor.drop(
        "chicken.yaml", Files.readString(House.PROJECT.resolve("cases/chicken/case.yaml")));
    assertThat(visitor.title()).hasValue("Chicken");
  }

  @Test
  void aFileThatIsNoCaseSaysWhereItIsWrong(Visitor visitor) {
    visitor.pardoning("status of 4\\d\\d").arrive();
    visitor
        .page()
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "letter.yaml",
                "text/yaml",
                "parley: 1\ntitel: Talks\n".getBytes(StandardCharsets.UTF_8)));
    assertThat(visitor.text("unknown-key")).isVisible();
  }

  /// What the server answers about the open case, whichever revision of it this is.
  private static String answer(Visitor visitor) {
    return visitor
        .answer("/api/cases/" + visitor.caseId() + "/answer")
        .replaceFirst("\"revision\":\\d+", "");
  }

  private static void command(Visitor visitor, String name) {
    visitor.press("Control+k").page().keyboard().type(name);
    visitor.press("Enter");
  }
}
