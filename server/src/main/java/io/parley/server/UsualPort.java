package io.parley.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// The port a workbench has as a rule, so that bookmarks stay good.
final class UsualPort {

  private UsualPort() {}

  /// The port when nobody else has it; otherwise 0, which stands for any that is free.
  static int orFree(int usual, InetAddress address) {
    try (var socket = new ServerSocket(usual, 1, address)) {
      return socket.getLocalPort();
    } catch (IOException _) {
      return 0;
    }
  }
}
