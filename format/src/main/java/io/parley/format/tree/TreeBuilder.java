package io.parley.format.tree;

import io.parley.format.file.FileBytes;
import io.parley.format.file.Place;
import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.language.Say;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Grows a tree from what a parser meets, in order, and stops where a limit is reached.
///
/// Nodes and their texts are counted as often as an alias repeats them, so a tree is never larger to
/// walk or to write than the limits say, however small the file.
final class TreeBuilder {

  static final int MOST_NODES = 400_000;
  static final int DEEPEST = 40;

  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Measured> anchored = new HashMap<>();
  private Optional<Node> root = Optional.empty();
  private int nodes;
  private long characters;
  private boolean stopped;

  TreeBuilder(Problems problems) {
    this.problems = problems;
  }

  /// A list or mapping that has begun. The children of a mapping are keys and values by turns.
  private record Open(
      Place place,
      boolean mapping,
      String anchor,
      int nodesBefore,
      long charactersBefore,
      List<Measured> children) {}

  /// A node, how many nodes it has with itself, how deep they go, and how long their texts are.
  private record Measured(Node node, int size, int height, long characters) {}

  /// False when a limit was reached and the rest of the file should not be read.
  boolean going() {
    return !stopped;
  }

  /// The tree; empty when the file had none or reading stopped.
  Optional<Node> root() {
    return stopped ? Optional.empty() : root;
  }

  void scalar(Node.Scalar scalar, String anchor) {
    long length = scalar.text().length();
    close(new Measured(scalar, 1, 1, length), 1, length, anchor);
  }

  void begin(Place place, boolean mapping, String anchor) {
    open.push(new Open(place, mapping, anchor, nodes, characters, new ArrayList<>()));
    if (open.size() > DEEPEST) {
      stop(
          ProblemKind.TOO_DEEP, place, Say.of("Nothing can be nested more than %d deep.", DEEPEST));
    }
  }

  void end() {
    var done = open.pop();
    int height = 1 + done.children.stream().mapToInt(Measured::height).max().orElse(0);
    var children = done.children.stream().map(Measured::node).toList();
    var node =
        done.mapping
            ? new Node.Mapping(done.place, entries(children))
            : new Node.Sequence(done.place, children);
    var measured =
        new Measured(
            node, nodes - done.nodesBefore + 1, height, characters - done.charactersBefore);
    close(measured, 1, 0, done.anchor);
  }

  void alias(String name, Place place) {
    var meant = anchored.get(name);
    if (meant == null) {
      stop(
          ProblemKind.ALIAS,
          place,
          Say.of("The alias %s names no anchor that is complete before it.", Excerpt.of(name)));
    } else if (open.size() + meant.height > DEEPEST) {
      stop(
          ProblemKind.TOO_DEEP, place, Say.of("Nothing can be nested more than %d deep.", DEEPEST));
    } else {
      close(meant, meant.size, meant.characters, "");
    }
  }

  void stop(ProblemKind kind, Place place, String message) {
    problems.add(kind, place, message);
    stopped = true;
  }

  /// Hangs a node where it belongs. What a list or mapping holds was counted when it was met; an
  /// alias adds all of it.
  private void close(Measured measured, int added, long length, String anchor) {
    nodes += added;
    characters += length;
    if (nodes > MOST_NODES) {
      stop(
          ProblemKind.TOO_MANY_NODES,
          measured.node.place(),
          Say.of(
              "A file can have %d elements at most, counting aliases as often as they are used.",
              MOST_NODES));
      return;
    }
    if (characters > FileBytes.LIMIT) {
      stop(
          ProblemKind.TOO_LARGE,
          measured.node.place(),
          "A file can have 4 MB of text at most, counting aliases as often as they are used.");
      return;
    }
    if (!anchor.isEmpty()) {
      anchored.put(anchor, measured);
    }
    if (open.isEmpty()) {
      root = Optional.of(measured.node);
    } else {
      open.peek().children.add(measured);
    }
  }

  private List<Node.Entry> entries(List<Node> keysAndValues) {
    var entries = new ArrayList<Node.Entry>();
    var keys = new HashSet<String>();
    for (int at = 0; at + 1 < keysAndValues.size(); at += 2) {
      if (!(keysAndValues.get(at) instanceof Node.Scalar key)) {
        problems.add(
            ProblemKind.WRONG_TYPE, keysAndValues.get(at).place(), Say.of("A key must be a word."));
      } else if (!keys.add(key.text())) {
        problems.add(
            ProblemKind.DUPLICATE_KEY,
            key.place(),
            Say.of("The key %s stands twice here.", Excerpt.of(key.text())),
            () -> Say.of("Keep one of them."));
      } else {
        entries.add(new Node.Entry(key, keysAndValues.get(at + 1)));
      }
    }
    return entries;
  }
}
