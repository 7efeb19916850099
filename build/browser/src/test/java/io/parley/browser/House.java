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

/// A workbench on a free port with an empty store, and the browser that visits it.
final class House implements AutoCloseable {

  /// The directory the project is checked out in.
  static final Path PROJECT =
      Path.of(
          Objects.requireNonNull(
              System.getProperty("parley.root"), "the build sets the property parley.root"));

  private final Path data;
  private final Workbench workbench;
  private final Chromium chromium;

  private House(Path executable) throws IOException {
    data = Files.createTempDirectory("parley-browser");
    workbench =
        Workbench.start(
            new Settings(
                InetAddress.getLoopbackAddress(),
                0,
                StoreLocation.embedded(data),
                PROJECT.resolve("cases"),
                false,
                List.of()));
    chromium = Chromium.start(executable);
  }

  static House open(Path executable) {
    try {
      return new House(executable);
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

  Browser browser() {
    return chromium.browser();
  }

  @Override
  public void close() throws IOException {
    chromium.close();
    workbench.close();
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
