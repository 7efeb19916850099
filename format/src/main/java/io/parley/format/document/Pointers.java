package io.parley.format.document;

import io.parley.format.file.FileText;
import io.parley.format.file.Place;
import io.parley.format.problem.Problem;
import io.parley.format.problem.Problems;
import io.parley.format.tree.FileTree;
import io.parley.format.tree.Node;
import java.util.ArrayList;
import java.util.List;

/// Finds which element of a document stands at a place of its file.
///
/// Worked example: in `{"now": ["strik"]}` the place of `strik` is that of `/now/0`.
public final class Pointers {

  private record Standing(Place place, String pointer, Node node) {}

  private final List<Standing> standing = new ArrayList<>();

  private Pointers() {}

  /// The elements of a file; none when it is not well formed.
  public static Pointers of(String name, String text) {
    var pointers = new Pointers();
    var file = FileText.of(name, text);
    FileTree.of(file, new Problems(file)).ifPresent(root -> pointers.collect(root, ""));
    return pointers;
  }

  private void collect(Node node, String pointer) {
    standing.add(new Standing(node.place(), pointer, node));
    switch (node) {
      case Node.Scalar _ -> {}
      case Node.Sequence(_, var items) -> {
        for (int place = 0; place < items.size(); place++) {
          collect(items.get(place), pointer + "/" + place);
        }
      }
      case Node.Mapping(_, var entries) -> {
        for (var entry : entries) {
          String below = pointer + "/" + escaped(entry.key().text());
          standing.add(new Standing(entry.key().place(), below, entry.key()));
          collect(entry.value(), below);
        }
      }
    }
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /// Where in a document a problem lies.
  ///
  /// @param pointer the element
  /// @param start the first character of its value that is meant, from 0; -1 when all of it is
  /// @param length how many characters are meant
  public record Spot(String pointer, int start, int length) {}

  /// The element that a problem is about: the last that begins at its place or before.
  public Spot spot(Problem problem) {
    var found = new Standing(Place.START, "", new Node.Sequence(Place.START, List.of()));
    for (var each : standing) {
      if (beginsBy(each.place(), problem.place())) {
        found = each;
      }
    }
    return within(found, problem.place());
  }

  private static boolean beginsBy(Place each, Place place) {
    return each.line() < place.line()
        || (each.line() == place.line() && each.column() <= place.column());
  }

  private static Spot within(Standing found, Place place) {
    if (found.node() instanceof Node.Scalar scalar
        && scalar.verbatim()
        && place.line() == scalar.content().line()
        && place.column() > scalar.content().column()) {
      return new Spot(found.pointer(), place.column() - scalar.content().column(), place.width());
    }
    return new Spot(found.pointer(), -1, 0);
  }
}
