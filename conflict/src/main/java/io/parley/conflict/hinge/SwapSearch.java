package io.parley.conflict.hinge;

import io.parley.conflict.progress.Progress;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Tries the orders in which lists can stand, those fewest neighbour swaps away first, until every
/// claim is overturned, no order is left, or the bound is met.
///
/// An order is as many swaps away as it has inversions, so each is met first, and only, by turning
/// round one more pair of neighbours that still stands as stated.
///
/// - Cost: one trial for each order, of which there are k! for a list of k.
public final class SwapSearch {

  private final Trial trial;
  private final List<Voice> voices;
  private final long bound;
  private final List<Tally> tallies;
  private long tried;

  /// One order of all lists, end to end: places in them as stated, counted through.
  private record Arrangement(List<Integer> places) {}

  private static final class Tally {
    private final Claim claim;
    private final boolean asStated;
    private List<Inversion> witness = List.of();
    private int witnesses;

    Tally(Claim claim, Findings asStated) {
      this.claim = claim;
      this.asStated = claim.trueOf(asStated);
    }
  }

  private SwapSearch(Trial trial, List<Claim> claims, List<Voice> voices, long bound) {
    this.trial = trial;
    this.voices = voices;
    this.bound = bound;
    this.tallies = claims.stream().map(claim -> new Tally(claim, trial.asStated())).toList();
  }

  /// The fewest swaps in the lists of these voices, taken together, that overturn each claim.
  ///
  /// @param bound the most orders to try
  public static List<Radius> fewest(
      List<Claim> claims, List<Voice> voices, Trial trial, long bound, Progress progress) {
    var search = new SwapSearch(trial, claims, voices, bound);
    var extent = search.search(progress);
    return search.tallies.stream()
        .map(tally ->
            new Radius(tally.claim, tally.asStated, tally.witness, tally.witnesses, extent))
        .toList();
  }

  private Radius.Extent search(Progress progress) {
    int entries = voices.stream().mapToInt(Voice::entries).sum();
    var level = List.of(new Arrangement(IntStream.range(0, entries).boxed().toList()));
    for (int swaps = 0; ; swaps++) {
      level = further(level);
      if (level.isEmpty()) {
        return new Radius.Extent(swaps, tried, true);
      }
      for (var arrangement : level) {
        if (tried >= bound) {
          return new Radius.Extent(swaps, tried, false);
        }
        progress.report(Say.of("trying other orders"), ++tried, bound);
        note(arrangement, swaps + 1);
      }
      if (tallies.stream().noneMatch(tally -> tally.witness.isEmpty())) {
        return new Radius.Extent(swaps + 1, tried, false);
      }
    }
  }

  private List<Arrangement> further(List<Arrangement> level) {
    var met = new HashSet<Arrangement>();
    var next = new ArrayList<Arrangement>();
    for (var arrangement : level) {
      for (int upper = 0; upper + 1 < arrangement.places.size(); upper++) {
        int here = arrangement.places.get(upper);
        int below = arrangement.places.get(upper + 1);
        if (here < below && voiceOf(here) == voiceOf(below)) {
          var places = new ArrayList<>(arrangement.places);
          Collections.swap(places, upper, upper + 1);
          var swapped = new Arrangement(List.copyOf(places));
          if (next.size() + tried < bound + 1 && met.add(swapped)) {
            next.add(swapped);
          }
        }
      }
    }
    return next;
  }

  private void note(Arrangement arrangement, int swaps) {
    var findings = trial.with(voices.stream().map(voice -> arranged(voice, arrangement)).toList());
    for (var tally : tallies) {
      boolean open = tally.witness.isEmpty() || tally.witness.size() == swaps;
      if (open && tally.claim.trueOf(findings) != tally.asStated) {
        tally.witness = tally.witness.isEmpty() ? inversions(arrangement) : tally.witness;
        tally.witnesses++;
      }
    }
  }

  private Voice arranged(Voice voice, Arrangement arrangement) {
    int first = firstOf(voice);
    return voice.arranged(
        arrangement.places.subList(first, first + voice.entries()).stream()
            .map(place -> place - first)
            .toList());
  }

  private List<Inversion> inversions(Arrangement arrangement) {
    var inversions = new ArrayList<Inversion>();
    var places = arrangement.places;
    for (int above = 0; above < places.size(); above++) {
      for (int below = above + 1; below < places.size(); below++) {
        if (places.get(above) > places.get(below)) {
          var voice = voices.get(voiceOf(places.get(above)));
          int first = firstOf(voice);
          inversions.add(
              new Inversion(voice, places.get(below) - first + 1, places.get(above) - first + 1));
        }
      }
    }
    return inversions;
  }

  private int voiceOf(int place) {
    int voice = 0;
    for (int rest = place; rest >= voices.get(voice).entries(); voice++) {
      rest -= voices.get(voice).entries();
    }
    return voice;
  }

  private int firstOf(Voice voice) {
    return voices.subList(0, voices.indexOf(voice)).stream().mapToInt(Voice::entries).sum();
  }
}
