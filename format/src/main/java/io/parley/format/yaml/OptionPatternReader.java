package io.parley.format.yaml;

import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.statement.Vocabulary;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.talk.OptionPattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads what is asked of some options: a mapping from option id to `Y` or `N`, or a string of `Y`,
/// `N` and `-` in option order, where `-` leaves an option open.
final class OptionPatternReader {

  private final Vocabulary vocabulary;
  private final Problems problems;

  OptionPatternReader(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  Optional<OptionPattern> read(Node node) {
    return node instanceof Node.Mapping byOption
        ? Optional.of(ofOptions(byOption))
        : Shape.text(node, Say.of("A pattern of options"), problems).flatMap(this::ofLetters);
  }

  private OptionPattern ofOptions(Node.Mapping byOption) {
    var wanted = new LinkedHashMap<String, Boolean>();
    for (var entry : byOption.entries()) {
      var id = entry.key().text();
      if (vocabulary.has(id)) {
        Shape.text(entry.value(), Say.of("What is asked of an option"), problems)
            .ifPresent(asked -> ask(id, asked, wanted));
      } else {
        problems.add(
            ProblemKind.UNKNOWN_OPTION,
            entry.key().place(),
            Say.of("%s is not an option of any party.", Excerpt.of(id)),
            () -> vocabulary.hint(id));
      }
    }
    return new OptionPattern(wanted);
  }

  private void ask(String option, Node.Scalar asked, Map<String, Boolean> wanted) {
    switch (asked.text()) {
      case "Y" -> wanted.put(option, true);
      case "N" -> wanted.put(option, false);
      case "-" -> {}
      default -> reject(asked, Say.of("an option is asked to be taken (Y) or not (N)"));
    }
  }

  private Optional<OptionPattern> ofLetters(Node.Scalar letters) {
    var options = vocabulary.options();
    if (!letters.text().matches("[YN-]*") || letters.text().length() != options.size()) {
      reject(letters, Say.of("it needs one Y, N or - for each of the %d options", options.size()));
      return Optional.empty();
    }
    var wanted = new LinkedHashMap<String, Boolean>();
    for (int place = 0; place < options.size(); place++) {
      if (letters.text().charAt(place) != '-') {
        wanted.put(options.get(place), letters.text().charAt(place) == 'Y');
      }
    }
    return Optional.of(new OptionPattern(wanted));
  }

  private void reject(Node.Scalar asked, String why) {
    problems.add(
        ProblemKind.OPTION_PATTERN,
        asked.place(),
        Say.of("%s is not a pattern of options: %s.", Excerpt.of(asked.text()), why),
        () ->
            Say.of("Write {option: Y}, or a string in option order with - for what is left open."));
  }
}
