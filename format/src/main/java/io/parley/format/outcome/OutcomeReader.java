package io.parley.format.outcome;

import static java.util.stream.Collectors.joining;

import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.statement.Vocabulary;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.option.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads outcomes: a string of `Y` and `N` in option order, or a list of the option ids taken. No
/// option id consists of the letters `Y` and `N` alone, so the two cannot be mistaken.
public final class OutcomeReader {

  private static final Pattern NAME = Pattern.compile("[YN]+");

  private final Vocabulary vocabulary;
  private final List<String> options;
  private final Problems problems;

  public OutcomeReader(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.options = vocabulary.options();
    this.problems = problems;
  }

  /// Whether the node is written as the name of an outcome: letters `Y` and `N` only.
  public static boolean named(Node node) {
    return node instanceof Node.Scalar scalar && NAME.matcher(scalar.text()).matches();
  }

  /// The outcome a node stands for, in either form. Where there are more options than a case can
  /// have, which is reported elsewhere, outcomes are not read.
  public Optional<Outcome> read(Node node) {
    if (options.size() > FeasibleOutcomes.MOST_OPTIONS) {
      return Optional.empty();
    }
    return node instanceof Node.Sequence taken
        ? ofOptions(taken)
        : Shape.text(node, Say.of("An outcome"), problems).flatMap(this::ofName);
  }

  private Optional<Outcome> ofName(Node.Scalar name) {
    if (!named(name)) {
      problems.add(
          ProblemKind.OUTCOME,
          name.place(),
          Say.of("%s is not an outcome.", Excerpt.of(name.text())),
          () -> Say.of("Write one Y or N for each option, or a list of the options taken."));
      return Optional.empty();
    }
    if (name.text().length() != options.size()) {
      problems.add(
          ProblemKind.OUTCOME,
          name.place(),
          Say.of(
              "The outcome %s has %d letters, but there are %d options.",
              Excerpt.of(name.text()), name.text().length(), options.size()),
          () -> Say.of("The options are, in order: %s.", String.join(", ", options)));
      return Optional.empty();
    }
    var taken = new TreeSet<String>();
    for (int place = 0; place < options.size(); place++) {
      if (name.text().charAt(place) == 'Y') {
        taken.add(options.get(place));
      }
    }
    return Optional.of(new Outcome(taken));
  }

  private Optional<Outcome> ofOptions(Node.Sequence list) {
    var taken = new TreeSet<String>();
    int errors = problems.errors();
    for (var item : list.items()) {
      Shape.text(item, Say.of("An option taken"), problems).ifPresent(id -> take(id, taken));
    }
    return problems.errors() == errors ? Optional.of(new Outcome(taken)) : Optional.empty();
  }

  private void take(Node.Scalar id, Set<String> taken) {
    if (!vocabulary.has(id.text())) {
      problems.add(
          ProblemKind.UNKNOWN_OPTION,
          id.place(),
          Say.of("%s is not an option of any party.", Excerpt.of(id.text())),
          () -> vocabulary.hint(id.text()));
    } else if (!taken.add(id.text())) {
      problems.add(
          ProblemKind.DUPLICATE_ID,
          id.place(),
          Say.of("The option %s stands twice in one outcome.", Excerpt.of(id.text())));
    }
  }

  /// The name of an outcome, `Y` or `N` for each option.
  public String name(Outcome outcome) {
    return options.stream()
        .map(option -> outcome.taken().contains(option) ? "Y" : "N")
        .collect(joining());
  }
}
