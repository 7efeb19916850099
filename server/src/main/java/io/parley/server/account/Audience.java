package io.parley.server.account;

import java.util.List;
import java.util.stream.Stream;

/// Whom a workbench is for, and by which names they know it.
///
/// @param team whether one signs in; otherwise it is for whoever sits at its machine
/// @param names the hosts that requests may name, besides this machine's own names for itself
public record Audience(boolean team, List<String> names) {

  private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

  public Audience {
    names = List.copyOf(names);
  }

  /// Whether requests may name this host.
  boolean knows(String host) {
    return Stream.concat(THIS_MACHINE.stream(), names.stream()).anyMatch(host::equalsIgnoreCase);
  }
}
