package io.parley.server;

import io.parley.server.account.Audience;
import io.parley.store.StoreLocation;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

  /// Whom it is for. Its address is one of its names, unless it stands for all there are.
  Audience audience() {
    var address =
        host.isAnyLocalAddress() ? Stream.<String>empty() : Stream.of(host.getHostAddress());
    return new Audience(team, Stream.concat(names.stream(), address).toList());
  }

  /// Whether only this machine can reach it.
  public boolean loopback() {
    return host.isLoopbackAddress();
  }
}
