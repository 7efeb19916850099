package io.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The history of one case as a list, to hold the store against. Revision `n` is entry `n - 1`.
final class NaiveHistory {

  /// @param parent 0 for the first
  record Saved(int parent, String text) {}

  final List<Saved> revisions = new ArrayList<>();
  int shown = 1;
  int tip = 1;

  NaiveHistory(String text) {
    revisions.add(new Saved(0, text));
  }

  void save(String text) {
    revisions.add(new Saved(shown, text));
    shown = revisions.size();
    tip = shown;
  }

  OptionalInt undo() {
    int parent = revisions.get(shown - 1).parent();
    return parent == 0 ? OptionalInt.empty() : OptionalInt.of(parent);
  }

  OptionalInt redo() {
    for (int each = tip; each != shown; each = revisions.get(each - 1).parent()) {
      if (revisions.get(each - 1).parent() == shown) {
        return OptionalInt.of(each);
      }
    }
    return OptionalInt.empty();
  }
}
