package io.parley.format.yaml;

import io.parley.format.file.Place;
import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.statement.StatementParser;
import io.parley.format.tree.Node;
import io.parley.language.Say;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The ids of one kind of element, or of kinds that share their ids, each used once.
final class Ids {

  private static final Pattern SYNTAX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");
  private static final Pattern LIKE_AN_OUTCOME = Pattern.compile("[YN]+");

  private final String kind;
  private final String one;
  private final Problems problems;
  private final Map<String, Used> used;

  /// @param kind the kind of element, as it stands inside a sentence: `option`
  /// @param one one of its kind: `an option`
  Ids(String kind, String one, Problems problems) {
    this(kind, one, problems, new HashMap<>());
  }

  private Ids(String kind, String one, Problems problems, Map<String, Used> used) {
    this.kind = kind;
    this.one = one;
    this.problems = problems;
    this.used = used;
  }

  /// What bears an id, and where.
  private record Used(String kind, Place place) {}

  /// The ids of another kind of element, none of which can be one of these.
  Ids sharedWith(String otherKind, String one) {
    return new Ids(otherKind, one, problems, used);
  }

  /// Checks an id and notes that it is used.
  void use(Node.Scalar key) {
    var id = key.text();
    if (!SYNTAX.matcher(id).matches()) {
      problems.add(
          ProblemKind.ID_SYNTAX,
          key.place(),
          Say.of("%s cannot be the id of %s.", Excerpt.of(id), one),
          () ->
              Say.of(
                  "An id has letters (a-z), digits, _ and -, begins with a letter, and is no longer than 100."));
    }
    var before = used.putIfAbsent(id, new Used(kind, key.place()));
    if (before != null) {
      problems.add(
          ProblemKind.DUPLICATE_ID,
          key.place(),
          Say.of(
              "The %s %s stands on line %d already.",
              before.kind, Excerpt.of(id), before.place.line()),
          () -> Say.of("Ids are unique in the whole case."));
    }
  }

  /// Checks that an id cannot be mistaken in a statement or a ranking.
  void refuseReserved(Node.Scalar key) {
    boolean word = StatementParser.isWord(key.text());
    if (word || LIKE_AN_OUTCOME.matcher(key.text()).matches()) {
      problems.add(
          ProblemKind.RESERVED_ID,
          key.place(),
          Say.of(
              "%s cannot be the id of %s: %s.",
              Excerpt.of(key.text()),
              one,
              Say.of(
                  word ? "it is a word of statements" : "it reads like an outcome, such as YNNY")));
    }
  }
}
