package io.parley.certificate.verification;

import io.parley.certificate.claim.Reading;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.math.BigInteger;
import java.util.List;

/// The will of a player that leaves for any gain and is held back by what is much worse only.
///
/// With k judgements, the last weighs 1, or 2^k when it is strong; each before it as much more than
/// all after it together. Of two outcomes one is much worse when the judgements it satisfies weigh
/// less by 2^k at least. Rankings and weights state nothing as much worse.
///
/// Worked example: `a` strong, then `b`, weigh 5 and 1: `NY` is worse than `YN` by 4 = 2^2, much
/// worse; `YN` is worse than `YY` by 1.
final class Degrees implements Will {

  private final Ranks ranks;
  private final List<Judgement> judgements;
  private final Outcomes outcomes;
  private final BigInteger gap;

  Degrees(Ranks ranks, Preferences stated, Outcomes outcomes) {
    this.ranks = ranks;
    this.judgements = stated instanceof Preferences.Prefers(var all) ? all : List.of();
    this.outcomes = outcomes;
    this.gap = BigInteger.TWO.pow(judgements.size());
  }

  @Override
  public boolean gains(int from, int to) {
    return ranks.gains(from, to);
  }

  @Override
  public boolean heldBack(int from, int end) {
    return !judgements.isEmpty() && weight(from).subtract(weight(end)).compareTo(gap) >= 0;
  }

  @Override
  public boolean answers(int from, int to) {
    return ranks.answers(from, to);
  }

  @Override
  public Will read(Reading reading) {
    return reading == Reading.STRONG ? this : ranks;
  }

  private BigInteger weight(int outcome) {
    var taken = outcomes.taken(outcome);
    var satisfied = BigInteger.ZERO;
    var all = BigInteger.ZERO;
    for (var judgement : judgements.reversed()) {
      var own = all.add(judgement.strong() ? gap : BigInteger.ONE);
      if (judgement.holds(taken)) {
        satisfied = satisfied.add(own);
      }
      all = all.add(own);
    }
    return satisfied;
  }
}
