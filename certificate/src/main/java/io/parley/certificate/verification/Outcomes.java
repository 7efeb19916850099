package io.parley.certificate.verification;

import static java.util.stream.Collectors.joining;

import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.statement.Statement;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Every combination of options, and which of them can be. A combination is an int with bit k set
/// when option k is taken.
final class Outcomes {

  /// The most options: 2^20 combinations are a million.
  static final int MAX_OPTIONS = 20;

  private final List<Option> options;
  private final Map<String, Integer> placeOf = new HashMap<>();
  private final BitSet possible;

  Outcomes(Case situation) {
    this.options = situation.options();
    if (options.size() > MAX_OPTIONS) {
      throw new IllegalArgumentException(
          "The case has %d options; a certificate can be checked for at most %d"
              .formatted(options.size(), MAX_OPTIONS));
    }
    options.forEach(option -> placeOf.put(option.id(), placeOf.size()));
    this.possible =
        where(outcome ->
            situation.impossible().stream()
                .noneMatch(impossible -> holds(impossible.when(), outcome)));
  }

  /// The combinations, possible or not, for which something is so.
  BitSet where(IntPredicate condition) {
    var found = new BitSet();
    IntStream.range(0, combinations()).filter(condition).forEach(found::set);
    return found;
  }

  /// How many combinations there are, possible or not.
  int combinations() {
    return 1 << options.size();
  }

  /// The options, in option order.
  List<Option> options() {
    return options;
  }

  /// Every outcome that can be, in increasing order.
  IntStream all() {
    return possible.stream();
  }

  /// Whether the outcome can be.
  boolean canBe(int outcome) {
    return possible.get(outcome);
  }

  /// Whether the option at this place is taken.
  static boolean takes(int outcome, int place) {
    return (outcome >>> place & 1) == 1;
  }

  /// Whether the statement is true of the outcome.
  boolean holds(Statement statement, int outcome) {
    return statement.holds(taken(outcome));
  }

  /// Which options the outcome takes.
  Predicate<String> taken(int outcome) {
    return option -> {
      var place = placeOf.get(option);
      return place != null && takes(outcome, place);
    };
  }

  /// The `Y`/`N` name of an outcome.
  String name(int outcome) {
    return IntStream.range(0, options.size())
        .mapToObj(place -> takes(outcome, place) ? "Y" : "N")
        .collect(joining());
  }

  /// The outcome with this name.
  ///
  /// @throws Refutation when no outcome that can be has this name
  int named(String name) throws Refutation {
    if (name.length() != options.size() || !name.matches("[YN]*")) {
      throw new Refutation(
          "(%s) names no outcome: that takes one Y or N for each of the %d options"
              .formatted(name, options.size()));
    }
    int outcome = 0;
    for (int place = 0; place < name.length(); place++) {
      if (name.charAt(place) == 'Y') {
        outcome |= 1 << place;
      }
    }
    if (!canBe(outcome)) {
      throw new Refutation("(%s) cannot be".formatted(name));
    }
    return outcome;
  }

  /// The combination that takes exactly these options.
  int of(Outcome outcome) {
    int combination = 0;
    for (var option : outcome.taken()) {
      var place = placeOf.get(option);
      if (place == null) {
        throw new IllegalArgumentException("The case has no option (%s)".formatted(option));
      }
      combination |= 1 << place;
    }
    return combination;
  }
}
