package io.parley.server;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where programs keep what belongs to a user, by the custom of the system.
final class DataFolder {

  private DataFolder() {}

  /// Parley's folder there.
  static Path usual() {
    return usual(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  static Path usual(String system, String home, Map<String, String> environment) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return Path.of(environment.getOrDefault("APPDATA", home), "Parley");
    }
    if (name.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "Parley");
    }
    var data = environment.getOrDefault("XDG_DATA_HOME", "");
    return data.isEmpty() ? Path.of(home, ".local", "share", "parley") : Path.of(data, "parley");
  }
}
