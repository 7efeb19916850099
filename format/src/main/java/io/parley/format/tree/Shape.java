package io.parley.format.tree;

import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.language.Say;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What a node is taken for. Each method gives the node as what is expected where it stands, or
/// reports that it is something else.
public final class Shape {

  private static final Pattern DECIMAL =
      Pattern.compile("([0-9]{1,20}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([eE][-+]?[0-9]{1,2})?");

  private Shape() {}

  /// The node as a mapping.
  public static Optional<Node.Mapping> mapping(Node node, String what, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    return wrong(node, what, Say.of("a mapping (key: value)"), problems);
  }

  /// The node as a list.
  public static Optional<Node.Sequence> sequence(Node node, String what, Problems problems) {
    if (node instanceof Node.Sequence sequence) {
      return Optional.of(sequence);
    }
    return wrong(node, what, Say.of("a list"), problems);
  }

  /// The node as a text that says something.
  public static Optional<Node.Scalar> text(Node node, String what, Problems problems) {
    if (node instanceof Node.Scalar scalar && !scalar.absent()) {
      return Optional.of(scalar);
    }
    return wrong(node, what, Say.of("a text"), problems);
  }

  /// The node as a whole number that fits an `int`.
  public static OptionalInt number(Node node, String what, Problems problems) {
    if (!(node instanceof Node.Scalar scalar) || scalar.absent()) {
      wrong(node, what, Say.of("a whole number"), problems);
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(scalar.text()));
    } catch (NumberFormatException notWhole) {
      problems.add(
          ProblemKind.NUMBER,
          scalar.place(),
          Say.of("%s must be a whole number, not %s.", what, Excerpt.of(scalar.text())),
          () -> Say.of("It can be at most %d.", Integer.MAX_VALUE));
      return OptionalInt.empty();
    }
  }

  /// The node as a number that is not negative: `2`, `0.25`, `1e-3`.
  public static OptionalDouble share(Node node, String what, Problems problems) {
    if (!(node instanceof Node.Scalar scalar) || scalar.absent()) {
      wrong(node, what, Say.of("a number"), problems);
      return OptionalDouble.empty();
    }
    if (!DECIMAL.matcher(scalar.text()).matches()) {
      problems.add(
          ProblemKind.NUMBER,
          scalar.place(),
          Say.of("%s must be a number, 0 or more, not %s.", what, Excerpt.of(scalar.text())),
          () -> Say.of("Write it with a point: 0.5."));
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(scalar.text()));
  }

  private static <T> Optional<T> wrong(Node node, String what, String expected, Problems problems) {
    problems.add(
        ProblemKind.WRONG_TYPE,
        node.place(),
        Say.of("%s must be %s, not %s.", what, expected, described(node)));
    return Optional.empty();
  }

  private static String described(Node node) {
    return switch (node) {
      case Node.Scalar scalar when scalar.absent() -> Say.of("empty");
      case Node.Scalar scalar -> Say.of("the text %s", Excerpt.of(scalar.text()));
      case Node.Sequence _ -> Say.of("a list");
      case Node.Mapping _ -> Say.of("a mapping");
    };
  }
}
