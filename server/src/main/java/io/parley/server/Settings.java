package io.parley.server;

import io.parley.store.StoreLocation;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;

/// How a workbench is run.
///
/// @param host the address it listens at
/// @param port the port; 0 for any that is free
/// @param location where cases are kept
/// @param gallery the folder of the cases that come with Parley
/// @param team whether one must sign in
/// @param names further names it is known by, which browsers send as host
public record Settings(
    InetAddress host,
    int port,
    StoreLocation location,
    Path gallery,
    boolean team,
    List<String> names) {

  public Settings {
    names = List.copyOf(names);
  }

  /// Whether only this machine can reach it.
  public boolean loopback() {
    return host.isLoopbackAddress();
  }
}
