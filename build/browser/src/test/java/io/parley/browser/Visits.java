package io.parley.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Those who visit the workbench in one test, each with a browser profile of their own.
final class Visits implements AutoCloseable {

  private final House house;
  private final List<Visitor> visitors = new ArrayList<>();

  Visits(House house) {
    this.house = house;
  }

  /// Someone at a desk who reads English.
  Visitor visitor() {
    return visitor(options -> options);
  }

  /// Someone whose browser differs from that.
  Visitor visitor(UnaryOperator<NewContextOptions> differing) {
    var usual =
        new NewContextOptions()
            .setBaseURL(house.address())
            .setViewportSize(1440, 900)
            .setLocale("en-GB")
            .setTimezoneId("UTC");
    var visitor = new Visitor(house.browser().newContext(differing.apply(usual)), house.address());
    visitors.add(visitor);
    return visitor;
  }

  /// What whoever started the workbench was shown.
  String code() {
    return house.code();
  }

  /// Fails if a page wrote an error to the console, which includes every violation of the content
  /// security policy, or asked another host.
  void complainOfFaults() {
    assertThat(visitors.stream().flatMap(visitor -> visitor.faults().stream()).toList())
        .as("what the browser complains of")
        .isEmpty();
  }

  /// Keeps what the visitors saw last, for whoever looks at a failed test.
  void picture(String name) {
    for (int i = 0; i < visitors.size(); i++) {
      var page = visitors.get(i).page();
      if (!page.isClosed()) {
        page.screenshot(
            new Page.ScreenshotOptions().setPath(Path.of("target", "failed", name + i + ".png")));
      }
    }
  }

  @Override
  public void close() {
    visitors.forEach(Visitor::close);
  }
}
