package io.parley.conflict.preference;

import io.parley.model.party.Doubts;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lists of judgements that a list in doubt may be: each judgement that may not hold is in it or
/// not, and each pair of which it is not known which matters more stands one way or the other, the
/// two changing places where they then are.
///
/// Every choice doubles the number of lists. Past a limit the last choices are not gone through.
/// Instead all that such a choice could touch, the judgements from the first that it concerns on,
/// is taken as unknown: each list is given with that tail and with the tail turned into its
/// opposite, so that any two outcomes told apart by the tail alone stand in no known order.
///
/// Worked example: judgements `a`, `b`, where `b` may not hold, give `a b` and `a`; were the limit
/// one list, `a b` and `a not-b`.
///
/// - Source: option prioritisation with alternatives, Yu, Hipel, Kilgour and Zhao; the limit is
///   ours.
final class Completions {

  private final List<Judgement> judgements;
  private final Doubts doubts;
  private final int choices;
  private final int gone;

  /// @param most how many lists are gone through, at least one
  Completions(List<Judgement> judgements, Doubts doubts, int most) {
    this.judgements = judgements;
    this.doubts = doubts;
    this.choices = doubts.maybe().size() + doubts.unordered().size();
    this.gone = Math.min(choices, 31 - Integer.numberOfLeadingZeros(Math.max(1, most)));
  }

  /// How many lists there are when all choices are counted; some of them may be the same.
  BigInteger possible() {
    return BigInteger.TWO.pow(choices);
  }

  /// How many choices are not gone through one by one.
  int leftOut() {
    return choices - gone;
  }

  /// The lists, the one that is stated first.
  List<List<Judgement>> lists() {
    return IntStream.range(0, 1 << gone)
        .mapToObj(this::arranged)
        .flatMap(this::opened)
        .distinct()
        .toList();
  }

  /// The judgements by place, with the choices whose bit is set made against what is stated. Where a
  /// judgement is not held, its order to others is no question.
  private List<Integer> arranged(int against) {
    var arranged = new ArrayList<>(IntStream.range(0, judgements.size()).boxed().toList());
    for (int choice = 0; choice < gone; choice++) {
      if ((against >>> choice & 1) == 1) {
        if (choice < doubts.maybe().size()) {
          arranged.removeIf(doubts.maybe().get(choice)::equals);
        } else {
          swap(doubts.unordered().get(choice - doubts.maybe().size()), arranged);
        }
      }
    }
    return arranged;
  }

  private static void swap(Doubts.Pair pair, List<Integer> arranged) {
    int upper = arranged.indexOf(pair.upper());
    int lower = arranged.indexOf(pair.lower());
    if (upper >= 0 && lower >= 0) {
      Collections.swap(arranged, upper, lower);
    }
  }

  /// The list itself when all choices are gone through; else with its tail, and with the opposite.
  private Stream<List<Judgement>> opened(List<Integer> arranged) {
    var touched = IntStream.range(gone, choices).boxed().flatMap(this::touched).toList();
    int cut = 0;
    while (cut < arranged.size() && !touched.contains(arranged.get(cut))) {
      cut++;
    }
    var list = arranged.stream().map(judgements::get).toList();
    if (cut == list.size()) {
      return Stream.of(list);
    }
    var turned = new ArrayList<>(list.subList(0, cut));
    list.subList(cut, list.size()).forEach(judgement -> turned.add(opposite(judgement)));
    return Stream.of(list, turned);
  }

  private Stream<Integer> touched(int choice) {
    int maybe = doubts.maybe().size();
    return choice < maybe
        ? Stream.of(doubts.maybe().get(choice))
        : Stream.of(
            doubts.unordered().get(choice - maybe).upper(),
            doubts.unordered().get(choice - maybe).lower());
  }

  /// The judgement that is satisfied exactly when this one is not.
  static Judgement opposite(Judgement judgement) {
    var members = judgement.anyOf().stream().map(Stated::statement).toList();
    var any = members.size() == 1 ? members.getFirst() : new Statement.Or(members);
    return Judgement.of(Stated.of(new Statement.Not(any)));
  }
}
