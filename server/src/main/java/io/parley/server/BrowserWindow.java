package io.parley.server;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Locale;

/// A window of the browser that whoever sits at this machine uses.
final class BrowserWindow {

  private BrowserWindow() {}

  /// Opens an address in it.
  ///
  /// @return whether there was a program to ask for it
  static boolean open(String address) {
    try {
      new ProcessBuilder(opening(System.getProperty("os.name", ""), address))
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /// The command by which a system opens an address as its user would.
  static List<String> opening(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return List.of("open", address);
    }
    return name.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of("xdg-open", address);
  }
}
