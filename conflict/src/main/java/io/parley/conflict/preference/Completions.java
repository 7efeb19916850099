package io.parley.conflict.preference;

import io.parley.model.doubt.ImportanceOrder;
import io.parley.model.party.Doubts;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lists of judgements that a list in doubt may be: each judgement that may not hold is in it or
/// not, and those whose order is in doubt stand in every order that what is known of them allows.
///
/// Their number grows fast. Past a limit the last choices are not gone through. Instead all that such
/// a choice could touch, the judgements from the first that it concerns on, is taken as unknown: each
/// list is given with that tail and with the tail turned into its opposite, so that any two outcomes
/// told apart by the tail alone stand in no known order.
///
/// Worked example: judgements `a`, `b`, where `b` may not hold, give `a b` and `a`; were the limit
/// one list, `a b` and `a not-b`.
///
/// - Source: option prioritisation with alternatives, Yu, Hipel, Kilgour and Zhao; the limit is
///   ours.
final class Completions {

  private final List<Judgement> judgements;
  private final Doubts doubts;

  /// How many judgements that may not hold are gone through, the first ones.
  private final int counted;

  /// Whether the orders in doubt are gone through.
  private final boolean arranged;

  /// @param most how many lists are gone through, at least one
  Completions(List<Judgement> judgements, Doubts doubts, int most) {
    this.judgements = judgements;
    this.doubts = doubts;
    int fit = 31 - Integer.numberOfLeadingZeros(Math.max(1, most));
    this.counted = Math.min(doubts.maybe().size(), fit);
    this.arranged =
        counted == doubts.maybe().size()
            && IntStream.range(0, 1 << counted)
                    .mapToObj(this::held)
                    .flatMap(this::arrangements)
                    .limit(most + 1L)
                    .count()
                <= most;
  }

  /// How many completions there are at most, pairs of outcomes counted; some of them may be the same.
  BigInteger possible() {
    return doubts.unranked().stream()
        .map(pair -> BigInteger.valueOf(pair.may().size()))
        .reduce(
            BigInteger.TWO.pow(doubts.maybe().size() + doubts.unordered().size()),
            BigInteger::multiply);
  }

  /// How many choices are not gone through one by one.
  int leftOut() {
    return doubts.maybe().size() - counted + (arranged ? 0 : doubts.unordered().size());
  }

  /// The lists, the one that is stated first.
  List<List<Judgement>> lists() {
    var held = IntStream.range(0, 1 << counted).mapToObj(this::held);
    return (arranged ? held.flatMap(this::arrangements) : held)
        .flatMap(this::opened)
        .distinct()
        .toList();
  }

  /// The places of the judgements without those whose bit is set.
  private List<Integer> held(int without) {
    var gone =
        IntStream.range(0, counted)
            .filter(choice -> (without >>> choice & 1) == 1)
            .mapToObj(doubts.maybe()::get)
            .toList();
    return IntStream.range(0, judgements.size())
        .boxed()
        .filter(place -> !gone.contains(place))
        .toList();
  }

  /// These places in every order that they may stand in. Where a judgement is not held, its order to
  /// others is no question.
  private Stream<List<Integer>> arrangements(List<Integer> held) {
    var pairs =
        doubts.unordered().stream()
            .filter(pair -> held.contains(pair.upper()) && held.contains(pair.lower()))
            .map(pair -> new Doubts.Pair(held.indexOf(pair.upper()), held.indexOf(pair.lower())))
            .toList();
    return ImportanceOrder.of(held.size(), pairs)
        .arrangements()
        .map(arrangement -> arrangement.stream().map(held::get).toList());
  }

  /// The list itself when all choices are gone through; else with its tail, and with the opposite.
  private Stream<List<Judgement>> opened(List<Integer> places) {
    var touched = touched();
    int cut = 0;
    while (cut < places.size() && !touched.contains(places.get(cut))) {
      cut++;
    }
    var list = places.stream().map(judgements::get).toList();
    if (cut == list.size()) {
      return Stream.of(list);
    }
    var turned = new ArrayList<>(list.subList(0, cut));
    list.subList(cut, list.size()).forEach(judgement -> turned.add(opposite(judgement)));
    return Stream.of(list, turned);
  }

  /// The places of the judgements that choices not gone through concern.
  private List<Integer> touched() {
    var touched = new ArrayList<>(doubts.maybe().subList(counted, doubts.maybe().size()));
    if (!arranged) {
      for (var pair : doubts.unordered()) {
        touched.add(pair.upper());
        touched.add(pair.lower());
      }
    }
    return touched;
  }

  /// The judgement that is satisfied exactly when this one is not.
  static Judgement opposite(Judgement judgement) {
    var members = judgement.anyOf().stream().map(Stated::statement).toList();
    var any = members.size() == 1 ? members.getFirst() : new Statement.Or(members);
    return Judgement.of(Stated.of(new Statement.Not(any)));
  }
}
