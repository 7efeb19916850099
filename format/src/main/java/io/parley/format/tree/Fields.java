package io.parley.format.tree;

import static java.util.stream.Collectors.joining;

import io.parley.format.file.Place;
import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.problem.Suggestion;
import io.parley.language.Say;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The values of a mapping whose keys are known. A key with nothing after it counts as left out.
public final class Fields {

  private static final int MOST_LISTED = 40;

  private final Node.Mapping mapping;
  private final String what;
  private final Problems problems;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

  private Fields(Node.Mapping mapping, String what, Problems problems) {
    this.mapping = mapping;
    this.what = what;
    this.problems = problems;
  }

  /// Takes a mapping apart and reports every key that is not known.
  ///
  /// @param what what the mapping describes, as a sentence begins: `A party`
  public static Fields of(
      Node.Mapping mapping, String what, Collection<String> known, Problems problems) {
    var fields = new Fields(mapping, what, problems);
    for (var entry : mapping.entries()) {
      if (!known.contains(entry.key().text())) {
        fields.rejectKey(entry.key(), known);
      } else if (!(entry.value() instanceof Node.Scalar scalar) || !scalar.absent()) {
        fields.entries.put(entry.key().text(), entry);
      }
    }
    return fields;
  }

  /// Takes a mapping apart whose other keys are nobody's business here.
  public static Fields ofAny(Node.Mapping mapping, String what, Problems problems) {
    return of(
        mapping, what, mapping.entries().stream().map(e -> e.key().text()).toList(), problems);
  }

  private void rejectKey(Node.Scalar key, Collection<String> known) {
    problems.add(
        ProblemKind.UNKNOWN_KEY,
        key.place(),
        Say.of("%s has no key %s.", what, Excerpt.of(key.text())),
        () ->
            Suggestion.closest(key.text(), known)
                .map(Suggestion::meant)
                .orElse(Say.of("Its keys are %s.", listed(known))));
  }

  private static String listed(Collection<String> known) {
    return known.stream().limit(MOST_LISTED).collect(joining(", "));
  }

  /// Where the mapping begins.
  public Place place() {
    return mapping.place();
  }

  /// Where a key stands; where the mapping begins if it does not.
  public Place place(String key) {
    var entry = entries.get(key);
    return entry == null ? mapping.place() : entry.key().place();
  }

  /// The value of a key.
  public Optional<Node> node(String key) {
    return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
  }

  /// The value of a key that must stand.
  public Optional<Node> required(String key) {
    if (!entries.containsKey(key)) {
      problems.add(
          ProblemKind.MISSING_KEY, place(), Say.of("%s needs the key %s.", what, Excerpt.of(key)));
    }
    return node(key);
  }

  /// The value of a key as a mapping.
  public Optional<Node.Mapping> mapping(String key) {
    return node(key).flatMap(node -> Shape.mapping(node, named(key), problems));
  }

  /// The items of the list under a key; none when the key does not stand.
  public List<Node> items(String key) {
    return node(key)
        .flatMap(node -> Shape.sequence(node, named(key), problems))
        .map(Node.Sequence::items)
        .orElse(List.of());
  }

  /// The text under a key, as a node.
  public Optional<Node.Scalar> scalar(String key) {
    return node(key).flatMap(node -> Shape.text(node, named(key), problems));
  }

  /// The text under a key; empty when the key does not stand.
  public String text(String key) {
    return scalar(key).map(Node.Scalar::text).orElse("");
  }

  /// Whether `true` stands under a key rather than `false`.
  public boolean flag(String key, boolean otherwise) {
    return constant(key, TruthValue.class, otherwise ? TruthValue.TRUE : TruthValue.FALSE)
        == TruthValue.TRUE;
  }

  private enum TruthValue {
    TRUE,
    FALSE
  }

  /// The constant whose name in small letters stands under a key.
  public <E extends Enum<E>> E constant(String key, Class<E> of, E otherwise) {
    return constant(key, of, otherwise, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  /// The constant whose written form stands under a key.
  public <E extends Enum<E>> E constant(
      String key, Class<E> of, E otherwise, Function<E, String> written) {
    var scalar = scalar(key);
    if (scalar.isEmpty()) {
      return otherwise;
    }
    var text = scalar.get().text();
    for (var constant : of.getEnumConstants()) {
      if (written.apply(constant).equals(text)) {
        return constant;
      }
    }
    var possible = Arrays.stream(of.getEnumConstants()).map(written).toList();
    problems.add(
        ProblemKind.UNKNOWN_VALUE,
        scalar.get().place(),
        Say.of(
            "%s cannot be %s; it is one of %s.",
            named(key), Excerpt.of(text), String.join(", ", possible)),
        () -> Suggestion.hint(text, possible));
    return otherwise;
  }

  /// Reports every key after the first of some that cannot stand together.
  public void onlyOneOf(List<String> exclusive) {
    var standing = exclusive.stream().filter(entries::containsKey).toList();
    for (var key : standing.stream().skip(1).toList()) {
      problems.add(
          ProblemKind.EXCLUSIVE_KEYS,
          place(key),
          Say.of(
              "%s can have one of %s, not both %s and %s.",
              what, String.join(", ", exclusive), standing.getFirst(), key));
    }
  }

  private static String named(String key) {
    return Say.of("The value of %s", Excerpt.of(key));
  }
}
