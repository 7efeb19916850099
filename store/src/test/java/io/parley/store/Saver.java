package io.parley.store;

import java.nio.file.Path;
import java.time.Clock;

/// A program that saves a case a thousand times and says after each save that it was kept. The test
/// of killed processes runs it.
final class Saver {

  static final int SAVES = 1_000;

  private Saver() {}

  /// Saves, and prints the number of each revision once it is kept.
  ///
  /// @param arguments the directory or the URL, the case, its author, and the number of the round
  public static void main(String[] arguments) {
    var location =
        arguments[0].startsWith("postgresql:")
            ? StoreLocation.shared(arguments[0])
            : StoreLocation.embedded(Path.of(arguments[0]));
    var id = arguments[1];
    int round = Integer.parseInt(arguments[3]);
    try (var store = Store.open(location, Clock.systemUTC())) {
      int shown = store.cases().head(id).orElseThrow().shown().number();
      for (int save = 0; save < SAVES; save++) {
        var draft = new Draft("Killed", text(round, shown + 1), Deed.EDITED, "");
        shown =
            StoreContract.now(store.cases().save(id, shown, arguments[2], draft)).shown().number();
        System.out.println(shown);
        System.out.flush();
      }
    }
  }

  /// A text of a few kilobytes that says which save it is.
  static String text(int round, int number) {
    return "round %d, revision %d%n".formatted(round, number).repeat(1 + number % 200);
  }
}
