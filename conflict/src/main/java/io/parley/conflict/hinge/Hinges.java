package io.parley.conflict.hinge;

import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.StateSet;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.List;

/// The single changes, and the smallest sets of two, that claims turn on.
///
/// A set of two counts only where neither of the two overturns the claim alone, and the two touch
/// different entries; what two overlapping swaps do is part of the {@link Radius}.
///
/// - Cost: one trial for each change, and one for each pair of changes.
///
/// @param effects what each single change does, those that do nothing included
/// @param judged of which states it was asked whether they begin or cease to hold: all, where that
///     costs little, else those that the claims are about
/// @param single the changes that overturn a claim alone
/// @param pairs the sets of two that overturn a claim
/// @param changes how many single changes there are
/// @param pairsTried how many sets of two were tried
/// @param pairsInAll how many there are
public record Hinges(
    List<Effect> effects,
    StateSet judged,
    List<Hinge> single,
    List<Hinge> pairs,
    int changes,
    long pairsTried,
    long pairsInAll) {

  public Hinges {
    effects = List.copyOf(effects);
    single = List.copyOf(single);
    pairs = List.copyOf(pairs);
  }

  /// Finds the hinges of these claims.
  ///
  /// @param concept the concept under which states are said to begin or cease to hold
  /// @param bound the most single changes, and the most sets of two, to try
  public static Hinges of(
      List<Claim> claims,
      String concept,
      List<Voice> voices,
      Trial trial,
      long bound,
      Progress progress) {
    return new Search(claims, concept, voices, trial, bound, progress).run();
  }

  private static final class Search {

    private final List<Claim> claims;
    private final String concept;
    private final Trial trial;
    private final long bound;
    private final Progress progress;
    private final StateSet judged;
    private final List<Variation> variations = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final List<Hinge> single = new ArrayList<>();
    private final List<Hinge> pairs = new ArrayList<>();

    /// By variation, the claims it overturns alone.
    private final List<List<Claim>> overturned = new ArrayList<>();

    Search(
        List<Claim> claims,
        String concept,
        List<Voice> voices,
        Trial trial,
        long bound,
        Progress progress) {
      this.claims = claims;
      this.concept = concept;
      this.trial = trial;
      this.bound = bound;
      this.progress = progress;
      this.judged = judged();
      for (var voice : voices) {
        Change.of(voice.stated(), voice.doubts())
            .forEach(change -> variations.add(new Variation(voice, change)));
      }
    }

    private StateSet judged() {
      var space = trial.graph().space();
      if (trial.sweeps() || space.size() <= Findings.FEW) {
        return space.feasible();
      }
      var asked = new StateSet.Builder(space.options().size());
      claims.forEach(claim -> asked.add(claim.state().code()));
      return asked.build();
    }

    Hinges run() {
      int tried = (int) Math.min(bound, variations.size());
      for (var variation : variations.subList(0, tried)) {
        progress.report(Say.of("trying single changes"), effects.size() + 1L, tried);
        var findings = trial.after(List.of(variation));
        effects.add(Effect.between(trial.asStated(), findings, variation, concept, judged));
        var lost = overturned(findings);
        overturned.add(lost);
        lost.forEach(claim -> single.add(new Hinge(claim, List.of(variation))));
      }
      long[] counts = tryPairs(tried);
      return new Hinges(effects, judged, single, pairs, variations.size(), counts[0], counts[1]);
    }

    private long[] tryPairs(int changes) {
      long tried = 0;
      long inAll = 0;
      for (int first = 0; first < changes; first++) {
        for (int second = first + 1; second < changes; second++) {
          if (variations.get(first).apartFrom(variations.get(second))) {
            inAll++;
            if (tried < bound) {
              progress.report(Say.of("trying sets of two changes"), ++tried, bound);
              tryPair(first, second);
            }
          }
        }
      }
      return new long[] {tried, inAll};
    }

    private void tryPair(int first, int second) {
      var both = List.of(variations.get(first), variations.get(second));
      for (var claim : overturned(trial.after(both))) {
        if (!overturned.get(first).contains(claim) && !overturned.get(second).contains(claim)) {
          pairs.add(new Hinge(claim, both));
        }
      }
    }

    private List<Claim> overturned(Findings findings) {
      return claims.stream()
          .filter(claim -> claim.trueOf(findings) != claim.trueOf(trial.asStated()))
          .toList();
    }
  }
}
