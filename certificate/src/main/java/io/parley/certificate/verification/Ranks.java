package io.parley.certificate.verification;

import static java.util.Comparator.comparing;

import io.parley.certificate.claim.Reading;
import io.parley.model.option.Outcome;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// What one party prefers: a rank for every outcome that can be, higher is better, equal when it
/// holds two equally good.
///
/// Each outcome has a *standing*, a row of numbers that is compared from the left, larger is
/// better: 1 or 0 for each judgement, most important first; or its place in the ranking, negated;
/// or its weight. Ranks are the places of the standings in increasing order.
///
/// Worked example: judgements `a`, then `b`, give `YY` the standing 1 1 and rank 3, `YN` 1 0 and 2,
/// `NY` 0 1 and 1, `NN` 0 0 and 0.
final class Ranks implements Will {

  private static final int UNLISTED = -1;

  private final int[] rankOf;
  private final Preferences stated;
  private final Outcomes outcomes;

  /// Works the ranks out.
  ///
  /// @throws IllegalArgumentException when a ranking does not list every outcome that can be once
  Ranks(Preferences stated, Outcomes outcomes) {
    this.stated = stated;
    this.outcomes = outcomes;
    var standing = standing(stated, outcomes);
    var standings = new long[outcomes.combinations()][];
    outcomes.all().forEach(outcome -> standings[outcome] = standing.apply(outcome));
    var worstFirst =
        outcomes
            .all()
            .boxed()
            .sorted(comparing((Integer outcome) -> standings[outcome], Arrays::compare))
            .toList();
    this.rankOf = new int[outcomes.combinations()];
    int rank = 0;
    for (int place = 1; place < worstFirst.size(); place++) {
      int outcome = worstFirst.get(place);
      int before = worstFirst.get(place - 1);
      if (!Arrays.equals(standings[outcome], standings[before])) {
        rank++;
      }
      rankOf[outcome] = rank;
    }
  }

  /// The rank of an outcome that can be.
  int of(int outcome) {
    return rankOf[outcome];
  }

  /// The place of an outcome that can be, from 1, best first.
  int place(int outcome) {
    return outcomes.all().map(other -> rankOf[other]).max().orElse(0) - rankOf[outcome] + 1;
  }

  /// The place, from 1, of the first judgement on which two outcomes differ; 0 where there is none.
  int deciding(int one, int other) {
    if (!(stated instanceof Preferences.Prefers(var judgements))) {
      return 0;
    }
    return Arrays.mismatch(
            satisfied(judgements, outcomes, one), satisfied(judgements, outcomes, other))
        + 1;
  }

  @Override
  public boolean gains(int from, int to) {
    return rankOf[to] > rankOf[from];
  }

  @Override
  public boolean heldBack(int from, int end) {
    return !gains(from, end);
  }

  @Override
  public boolean answers(int from, int to) {
    return gains(from, to);
  }

  @Override
  public Will read(Reading reading) {
    return reading == Reading.STRONG ? new Degrees(this, stated, outcomes) : this;
  }

  private static IntFunction<long[]> standing(Preferences stated, Outcomes outcomes) {
    return switch (stated) {
      case Preferences.Prefers(var judgements) ->
          outcome -> satisfied(judgements, outcomes, outcome);
      case Preferences.Ranking(var classes) -> {
        var places = places(classes, outcomes);
        yield outcome -> new long[] {-places[outcome]};
      }
      case Preferences.Weights(var byOption) ->
          outcome -> new long[] {weight(byOption, outcomes, outcome)};
      case Preferences.Indifferent _ -> _ -> new long[0];
    };
  }

  private static long[] satisfied(List<Judgement> judgements, Outcomes outcomes, int outcome) {
    return judgements.stream()
        .mapToLong(judgement -> judgement.holds(outcomes.taken(outcome)) ? 1 : 0)
        .toArray();
  }

  private static long weight(Map<String, Integer> byOption, Outcomes outcomes, int outcome) {
    var taken = outcomes.taken(outcome);
    return byOption.entrySet().stream()
        .filter(weight -> taken.test(weight.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static int[] places(List<List<Outcome>> classes, Outcomes outcomes) {
    var places = new int[outcomes.combinations()];
    Arrays.fill(places, UNLISTED);
    for (int place = 0; place < classes.size(); place++) {
      for (var listed : classes.get(place)) {
        int outcome = outcomes.of(listed);
        if (!outcomes.canBe(outcome) || places[outcome] != UNLISTED) {
          throw new IllegalArgumentException(
              "A ranking lists (%s), which cannot be or stands in it twice"
                  .formatted(outcomes.name(outcome)));
        }
        places[outcome] = place;
      }
    }
    outcomes
        .all()
        .filter(outcome -> places[outcome] == UNLISTED)
        .findFirst()
        .ifPresent(omitted -> {
          throw new IllegalArgumentException(
              "A ranking omits (%s)".formatted(outcomes.name(omitted)));
        });
    return places;
  }
}
