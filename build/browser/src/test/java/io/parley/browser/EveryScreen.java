package io.parley.browser;

import java.util.List;
import java.util.function.Consumer;

/// The start screen and every screen of the sample, one after another.
final class EveryScreen {

  private EveryScreen() {}

  /// Comes to each in turn and says its name.
  static void of(Visitor visitor, Consumer<String> look) {
    visitor.arrive().atRest();
    look.accept("start");
    var count = visitor.openSample().saved().screens().size();
    for (int i = 0; i < count; i++) {
      var tab = visitor.tabs().nth(i);
      tab.click();
      visitor.settled();
      look.accept(tab.innerText().strip());
    }
  }

  /// The rectangles and other facts that a script finds on the page, one a line.
  @SuppressWarnings("unchecked")
  static List<String> found(Visitor visitor, String script) {
    return (List<String>) visitor.page().evaluate(script);
  }
}
