package io.parley.server;

import io.parley.store.StoreLocation;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;

/// Workbenches for tests: on this machine, on a port that is free.
final class Workbenches {

  static final Path GALLERY = Path.of(System.getProperty("parley.root", "."), "cases");

  private Workbenches() {}

  static Workbench alone(Path data) {
    return start(data, false);
  }

  static Workbench team(Path data) {
    return start(data, true);
  }

  /// A workbench of a team whose cases are in any kind of store.
  static Workbench team(StoreLocation location) {
    return Workbench.start(settings(InetAddress.getLoopbackAddress(), location, true));
  }

  private static Workbench start(Path data, boolean team) {
    return Workbench.start(settings(InetAddress.getLoopbackAddress(), data, team));
  }

  static Settings settings(InetAddress host, Path data, boolean team) {
    return settings(host, StoreLocation.embedded(data), team);
  }

  private static Settings settings(InetAddress host, StoreLocation location, boolean team) {
    return new Settings(host, 0, location, GALLERY, team, List.of("Parley.Example.org"));
  }
}
