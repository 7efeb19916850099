package io.parley.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// The port a workbench listens at.
final class ListeningPort {

  /// The one it has as a rule, so that bookmarks stay good.
  static final int USUAL = 7075;

  private static final int LAST = 65535;

  private ListeningPort() {}

  /// The usual port when nobody else has it; otherwise 0, which stands for any that is free.
  static int usualOrFree(InetAddress address) {
    try {
      tryAt(USUAL, address);
      return USUAL;
    } catch (IOException _) {
      return 0;
    }
  }

  /// A port that was asked for.
  ///
  /// @throws IllegalArgumentException when there is no such port, or one cannot listen there
  static int asked(int port, InetAddress address) {
    if (port < 0 || port > LAST) {
      throw new IllegalArgumentException(
          "There is no port %d. Give one from 1 to %d, or 0 for any that is free."
              .formatted(port, LAST));
    }
    try {
      tryAt(port, address);
      return port;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The workbench cannot listen at port %d of %s: %s. Choose another port, or 0 for any that is free."
              .formatted(port, address.getHostAddress(), e.getMessage()),
          e);
    }
  }

  private static void tryAt(int port, InetAddress address) throws IOException {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port), 1);
    }
  }
}
