package io.parley.conflict.hinge;

import io.parley.conflict.progress.Progress;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// On which pairs of a list the truth of a claim depends, whatever the order of the rest.
///
/// Worked example: of the six judgements of a party, today holds in those 360 of the 720 orders in
/// which the third stands above the second, and in no other: the claim is true exactly when the
/// third stands above the second.
///
/// - Cost: one trial for each order looked at.
///
/// @param claim the claim
/// @param voice whose list stands in other orders; all others stay as stated
/// @param orders how many orders were looked at
/// @param all whether these are all orders there are
/// @param held in how many of them the claim is true
/// @param exactly the pair whose order decides, if one does
/// @param needed pairs that stand so in every order in which the claim is true
/// @param enough pairs of which the claim is true in every order in which they stand so
public record OrderCondition(
    Claim claim,
    Voice voice,
    long orders,
    boolean all,
    long held,
    Optional<Above> exactly,
    List<Above> needed,
    List<Above> enough) {

  /// One entry stands above another: places of the list as stated, from 1.
  public record Above(int upper, int lower) {}

  public OrderCondition {
    needed = List.copyOf(needed);
    enough = List.copyOf(enough);
  }

  /// Whether the claim is true in some orders looked at and false in others.
  public boolean turnsOnOrder() {
    return held > 0 && held < orders;
  }

  /// The conditions of these claims on the order of one list.
  ///
  /// @param bound the most orders to look at
  public static List<OrderCondition> of(
      List<Claim> claims, Voice voice, Trial trial, long bound, Progress progress) {
    var orders = new Orders(voice.entries(), bound);
    var counts = claims.stream().map(claim -> new Count(claim, voice.entries())).toList();
    var looked = new long[1];
    orders.forEach(order -> {
      progress.report(Say.of("trying orders of %s", voice.name()), ++looked[0], orders.size());
      var findings = trial.with(List.of(voice.arranged(order)));
      counts.forEach(count -> count.add(order, count.claim.trueOf(findings)));
    });
    return counts.stream().map(count -> count.condition(voice, orders)).toList();
  }

  /// In how many orders the claim is true and false, in all and by which of two stands above.
  private static final class Count {

    private final Claim claim;
    private final int entries;
    private final long[][] trueAbove;
    private final long[][] falseAbove;
    private long held;

    Count(Claim claim, int entries) {
      this.claim = claim;
      this.entries = entries;
      this.trueAbove = new long[entries][entries];
      this.falseAbove = new long[entries][entries];
    }

    void add(List<Integer> order, boolean holds) {
      held += holds ? 1 : 0;
      var above = holds ? trueAbove : falseAbove;
      for (int upper = 0; upper < entries; upper++) {
        for (int lower = upper + 1; lower < entries; lower++) {
          above[order.get(upper)][order.get(lower)]++;
        }
      }
    }

    OrderCondition condition(Voice voice, Orders orders) {
      var needed = new ArrayList<Above>();
      var enough = new ArrayList<Above>();
      boolean turns = held > 0 && held < orders.size();
      for (int upper = 0; turns && upper < entries; upper++) {
        for (int lower = 0; lower < entries; lower++) {
          if (upper != lower && trueAbove[lower][upper] == 0) {
            needed.add(new Above(upper + 1, lower + 1));
          }
          if (upper != lower && falseAbove[upper][lower] == 0) {
            enough.add(new Above(upper + 1, lower + 1));
          }
        }
      }
      var exactly = needed.stream().filter(enough::contains).findFirst();
      return new OrderCondition(
          claim, voice, orders.size(), orders.all(), held, exactly, needed, enough);
    }
  }
}
