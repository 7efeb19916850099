package io.parley.browser;

import com.microsoft.playwright.Browser;
import io.parley.server.Settings;
import io.parley.server.Workbench;
import io.parley.store.StoreLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// A workbench on a free port with an empty store, and the browser that visits it, which others use
/// too.
final class House implements AutoCloseable {

  /// The directory the project is checked out in.
  static final Path PROJECT =
      Path.of(
          Objects.requireNonNull(
              System.getProperty("parley.root"), "the build sets the property parley.root"));

  private final Path data;
  private final Workbench workbench;
  private final Chromium chromium;

  private House(Chromium chromium, boolean team) throws IOException {
    this.chromium = chromium;
    data = Files.createTempDirectory("parley-browser");
    workbench =
        Workbench.start(
            new Settings(
                InetAddress.getLoopbackAddress(),
                0,
                StoreLocation.embedded(data),
                PROJECT.resolve("cases"),
                team,
                List.of()));
  }

  /// A house of one person, or of a team that has no account yet.
  static House open(Chromium chromium, boolean team) {
    try {
      return new House(chromium, team);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the pages were built, which needs Node.
  static boolean hasPages() {
    return House.class.getResource("/web/index.html") != null;
  }

  String address() {
    return workbench.address();
  }

  /// What whoever started it was shown, to make the first account of a team.
  String code() {
    return workbench.setupCode().orElseThrow();
  }

  Browser browser() {
    return chromium.browser();
  }

  @Override
  public void close() throws IOException {
    workbench.close();
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
