package io.parley.format.gmcr;

import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the patterns of a `.gmcr` file: lists of terms such as `[3, "Y"]` that must all hold, or a
/// compound of such lists of which any one suffices.
final class GmcrPatterns {

  private final GmcrOptions options;
  private final Problems problems;

  GmcrPatterns(GmcrOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
  }

  /// The statements of which any one makes the pattern true.
  List<Statement> anyOf(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return pattern(node).stream().toList();
    }
    var fields = Fields.ofAny(mapping, Say.of("A compound"), problems);
    fields.required("members");
    return fields.items("members").stream().flatMap(member -> pattern(member).stream()).toList();
  }

  private Optional<Statement> pattern(Node node) {
    var items = Shape.sequence(node, Say.of("A pattern"), problems).map(Node.Sequence::items);
    if (items.isPresent() && items.get().isEmpty()) {
      problems.add(
          ProblemKind.EMPTY_LIST, node.place(), Say.of("A pattern needs at least one term."));
    }
    var terms = new ArrayList<Statement>();
    items.orElse(List.of()).forEach(item -> term(item).ifPresent(terms::add));
    return switch (terms.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(terms.getFirst());
      default -> Optional.of(new Statement.And(terms));
    };
  }

  private Optional<Statement> term(Node node) {
    if (!(node instanceof Node.Sequence(_, var parts)) || parts.size() != 2) {
      problems.add(
          ProblemKind.WRONG_TYPE,
          node.place(),
          Say.of("A term must be the number of an option and \"Y\" or \"N\", such as [3, \"Y\"]."));
      return Optional.empty();
    }
    var option = options.held(parts.getFirst()).map(Statement.Taken::new);
    return Shape.text(parts.getLast(), Say.of("The second part of a term"), problems)
        .flatMap(letter -> option.flatMap(taken -> literal(taken, letter)));
  }

  private Optional<Statement> literal(Statement taken, Node.Scalar letter) {
    return switch (letter.text()) {
      case "Y" -> Optional.of(taken);
      case "N" -> Optional.of(new Statement.Not(taken));
      default -> {
        problems.add(
            ProblemKind.UNKNOWN_VALUE,
            letter.place(),
            Say.of("An option is \"Y\" or \"N\", not %s.", Excerpt.of(letter.text())));
        yield Optional.empty();
      }
    };
  }
}
