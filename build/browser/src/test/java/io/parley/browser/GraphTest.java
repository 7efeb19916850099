package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTheBrowser
class GraphTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void theViewsFollowOneAnother(Visitor visitor) {
    visitor.openSample().screen("Graph");
    assertThat(visitor.text("30 outcomes")).isVisible();
    visitor.choice("From today").check();
    assertThat(visitor.text("not reached from today and not drawn")).isVisible();
    visitor.choice("As a tree").check();
    assertThat(visitor.page()).hasURL(Pattern.compile("view=tree"));
  }

  @Test
  void theGraphCanBeReadAsATable(Visitor visitor) {
    visitor.openSample().screen("Graph").button("As a table").click();
    assertThat(
            visitor
                .page()
                .getByRole(
                    AriaRole.TABLE, new Page.GetByRoleOptions().setName("Moves between outcomes")))
        .isVisible();
  }

  @Test
  void theFigureIsVectorTextThatAskedNothingOfAnyFont(Visitor visitor) throws IOException {
    visitor.openSample().screen("Graph").button("Export").click();
    var file = folder.resolve("graph.svg");
    visitor.page().waitForDownload(() -> visitor.button("Save as SVG").click()).saveAs(file);
    assertThat(Files.readString(file))
        .contains("<text", "<title", "mm\"")
        .doesNotContain("<image", "var(--");
  }

  @Test
  void theFigureComesAsAPictureToo(Visitor visitor) throws IOException {
    visitor.openSample().screen("Graph").button("Export").click();
    var file = folder.resolve("graph.png");
    visitor.page().waitForDownload(() -> visitor.button("Save as PNG").click()).saveAs(file);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(1000);
  }
}
