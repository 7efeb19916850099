package io.parley.format.document;

import io.parley.format.file.FileText;
import io.parley.format.problem.Problems;
import io.parley.format.tree.FileTree;
import io.parley.format.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Something in which one document differs from another.
///
/// Items of a list are told apart by what they say (`say` of a statement, or their value), so that
/// a statement that only stands elsewhere has moved.
///
/// Worked example: `[a, b, c]` against `[b, a, c]`: `b` has moved from place 1 to place 0.
///
/// @param at pointer of the element, in the right document; of one that was removed, in the left
/// @param kind what became of it
/// @param left its value on the left, in a few words; empty when it was added
/// @param right its value on the right; empty when it was removed
public record Difference(String at, Kind kind, String left, String right) {

  private static final int LONGEST = 120;

  /// What became of an element.
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
  }

  /// In what the right document differs from the left.
  public static List<Difference> between(
      String leftName, String left, String rightName, String right) {
    var found = new ArrayList<Difference>();
    var one = tree(leftName, left);
    var other = tree(rightName, right);
    if (one.isPresent() && other.isPresent()) {
      compare("", one.get(), other.get(), found);
    }
    return found;
  }

  private static Optional<Node.Mapping> tree(String name, String text) {
    var file = FileText.of(name, text);
    return FileTree.of(file, new Problems(file));
  }

  private static void compare(String at, Node left, Node right, List<Difference> found) {
    if (left instanceof Node.Mapping one && right instanceof Node.Mapping other) {
      compareMappings(at, one, other, found);
    } else if (left instanceof Node.Sequence one && right instanceof Node.Sequence other) {
      compareSequences(at, one, other, found);
    } else if (!text(left).equals(text(right))) {
      found.add(new Difference(at, Kind.CHANGED, text(left), text(right)));
    }
  }

  private static void compareMappings(
      String at, Node.Mapping left, Node.Mapping right, List<Difference> found) {
    var keys = new LinkedHashSet<String>();
    left.entries().forEach(entry -> keys.add(entry.key().text()));
    right.entries().forEach(entry -> keys.add(entry.key().text()));
    for (var key : keys) {
      String below = at + "/" + key.replace("~", "~0").replace("/", "~1");
      var one = value(left, key);
      var other = value(right, key);
      if (one.isPresent() && other.isPresent()) {
        compare(below, one.get(), other.get(), found);
      } else if (one.isPresent()) {
        found.add(new Difference(below, Kind.REMOVED, text(one.get()), ""));
      } else {
        found.add(new Difference(below, Kind.ADDED, "", text(other.orElseThrow())));
      }
    }
  }

  private static Optional<Node> value(Node.Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(Node.Entry::value)
        .findFirst();
  }

  private static void compareSequences(
      String at, Node.Sequence left, Node.Sequence right, List<Difference> found) {
    var remaining = new ArrayList<>(left.items());
    var kept = new ArrayList<Integer>();
    for (int place = 0; place < right.items().size(); place++) {
      var item = right.items().get(place);
      var same =
          remaining.stream().filter(each -> identity(each).equals(identity(item))).findFirst();
      if (same.isEmpty()) {
        found.add(new Difference(at + "/" + place, Kind.ADDED, "", text(item)));
        continue;
      }
      remaining.remove(same.get());
      int before = left.items().indexOf(same.get());
      if (kept.stream().anyMatch(earlier -> earlier > before)) {
        found.add(
            new Difference(
                at + "/" + place, Kind.MOVED, ordinal(before), ordinal(place) + ": " + text(item)));
      }
      kept.add(before);
      compare(at + "/" + place, same.get(), item, found);
    }
    for (var gone : remaining) {
      found.add(
          new Difference(at + "/" + left.items().indexOf(gone), Kind.REMOVED, text(gone), ""));
    }
  }

  private static String ordinal(int place) {
    return String.valueOf(place + 1);
  }

  /// What an item of a list is known by.
  private static String identity(Node item) {
    return item instanceof Node.Mapping mapping
        ? value(mapping, "say").map(Difference::text).orElseGet(() -> text(item))
        : text(item);
  }

  /// An item of a list in a few words; a list within it, such as an outcome of a ranking, stays apart.
  private static String item(Node node) {
    return node instanceof Node.Sequence ? "(" + text(node) + ")" : text(node);
  }

  /// A value in a few words.
  private static String text(Node node) {
    String whole =
        switch (node) {
          case Node.Scalar scalar -> scalar.absent() ? "" : scalar.text();
          case Node.Sequence sequence ->
              sequence.items().stream().map(Difference::item).collect(Collectors.joining(", "));
          case Node.Mapping mapping ->
              value(mapping, "say")
                  .or(() -> value(mapping, "label"))
                  .or(() -> value(mapping, "name"))
                  .or(() -> value(mapping, "title"))
                  .map(Difference::text)
                  .orElseGet(() ->
                      mapping.entries().stream()
                          .map(entry -> entry.key().text() + ": " + text(entry.value()))
                          .collect(Collectors.joining(", ")));
        };
    return whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
  }
}
