package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Takes the pictures of the guide; `build/screenshots` runs it.
@InTheBrowser
@Tag("pictures")
class PicturesTest {

  private static final Path IMAGES = House.PROJECT.resolve("docs/images");
  private static final long LARGEST = 200_000;

  @Test
  void theGuideShowsTheScreensAsTheyAre(Visitor visitor) throws IOException {
    Files.createDirectories(IMAGES);
    visitor.arrive();
    assertThat(visitor.text("Stag hunt")).isVisible();
    picture(visitor, "start");

    visitor.openSample();
    picture(visitor, "case");

    visitor.screen("Preferences");
    assertThat(visitor.heading("Best")).isVisible();
    picture(visitor, "preferences");

    visitor.screen("Answer");
    assertThat(visitor.button("Swap them")).isVisible();
    picture(visitor, "answer");

    visitor.button("Swap them").click();
    assertThat(visitor.button("Undo the change")).isVisible();
    assertThat(visitor.button("Stop")).not().isVisible();
    picture(visitor, "hinge");
    visitor.button("Undo the change").click();
    visitor.saved();

    visitor.screen("Outcomes");
    visitor.page().locator("tbody tr[data-row] td.words").first().click();
    picture(visitor, "outcomes");

    visitor.screen("Graph");
    picture(visitor, "graph");
  }

  private static void picture(Visitor visitor, String name) throws IOException {
    visitor.settled();
    var file = IMAGES.resolve(name + ".png");
    Paletted.write(visitor.page().screenshot(), file);
    assertThat(Files.size(file)).as("bytes of %s", file).isLessThan(LARGEST);
  }
}
