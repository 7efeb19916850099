package io.parley.certificate.verification;

import static java.util.Comparator.comparingInt;

import io.parley.certificate.claim.BestOffer;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What has been found true of the offers on one demand before one camp, and which of them are best
/// in the worst reading.
///
/// Of the offers at whose ends the one asked stays, or of all where there is none such, those are
/// best that no other is at least as good as, in the worst of its ends, for all who rank. Of several
/// that all rank alike it is the one that meets most readings, then the lowest.
final class BestOffers {

  /// @param kept whether the one asked stays at each of its ends
  /// @param worst for each who ranks, how it ranks the worst end
  private record Proved(
      int state, boolean kept, int readingsMet, List<End> ends, List<Integer> worst) {

    boolean before(Proved other) {
      return readingsMet == other.readingsMet
          ? state < other.state
          : readingsMet > other.readingsMet;
    }

    /// Whether it is at least as good for all, and, where it is as good and no better, goes first.
    boolean instead(Proved other) {
      for (int ranker = 0; ranker < worst.size(); ranker++) {
        if (worst.get(ranker) < other.worst.get(ranker)) {
          return false;
        }
      }
      return !worst.equals(other.worst) || before(other);
    }
  }

  private final Bargaining bargaining;
  private final Map<Integer, Proved> offers = new TreeMap<>();

  BestOffers(Bargaining bargaining) {
    this.bargaining = bargaining;
  }

  /// Adds what was found true of an offer.
  void add(Claim.Offered claim, int state, boolean kept, int readingsMet) throws Refutation {
    var demand = bargaining.demand(claim.demand());
    var worst = new ArrayList<Integer>();
    for (var ranker : bargaining.rankers(demand.of())) {
      int rank = Integer.MAX_VALUE;
      for (var end : claim.ends()) {
        if (end.of().equals(ranker)) {
          rank = Math.min(rank, rank(end));
        }
      }
      worst.add(rank);
    }
    offers.put(state, new Proved(state, kept, readingsMet, claim.ends(), worst));
  }

  private int rank(End end) throws Refutation {
    return bargaining.ranks(end.of()).of(bargaining.conflict().state(end.to()));
  }

  /// How many offers have been added.
  int size() {
    return offers.size();
  }

  /// Checks that those offers are listed that are best, each with its worst ends.
  void require(Claim.Best claim, List<String> rankers) throws Refutation {
    var best = best();
    if (best.size() != claim.offers().size()) {
      throw new Refutation(
          "There are %d best offers, not %d".formatted(best.size(), claim.offers().size()));
    }
    for (int place = 0; place < best.size(); place++) {
      require(claim.offers().get(place), best.get(place), rankers);
    }
  }

  private void require(BestOffer listed, Proved best, List<String> rankers) throws Refutation {
    var name = bargaining.conflict().name(best.state);
    if (!listed.state().equals(name)) {
      throw new Refutation(
          "%s ends better in its worst reading, or goes before %s".formatted(name, listed.state()));
    }
    if (listed.worst().size() != rankers.size()) {
      throw new Refutation("It takes one worst end of %s for each who ranks".formatted(name));
    }
    for (int ranker = 0; ranker < rankers.size(); ranker++) {
      var end = listed.worst().get(ranker);
      if (!end.of().equals(rankers.get(ranker))
          || !best.ends.contains(end)
          || rank(end) != best.worst.get(ranker)) {
        throw new Refutation(
            "(%s) is not the worst end of %s for %s, and the reading in which it is"
                .formatted(end.to(), name, rankers.get(ranker)));
      }
    }
  }

  private List<Proved> best() {
    boolean some = offers.values().stream().anyMatch(Proved::kept);
    var eligible = offers.values().stream().filter(offer -> offer.kept == some).toList();
    return eligible.stream()
        .filter(offer -> eligible.stream().noneMatch(other -> other.instead(offer)))
        .sorted(comparingInt((Proved offer) -> -offer.readingsMet).thenComparingInt(Proved::state))
        .toList();
  }
}
