package io.parley.conflict.hinge;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The fewest entries of lists on which every claim turns that some single change overturns: each
/// such claim is overturned by a change that touches none but these.
///
/// Worked example: one claim falls when `a` is dropped or `b` is, another when `b` and `c` change
/// places, or `b` is dropped. It all turns on `b`.
///
/// - Cost: exponential in the number of entries, which is bounded.
///
/// @param entries in the order in which they were found
/// @param claims how many claims turn on them
public record Fewest(List<Entry> entries, int claims) {

  /// The most entries that are looked for.
  public static final int MOST = 4;

  /// An entry of somebody's list.
  ///
  /// @param place as stated, from 1
  public record Entry(Voice voice, int place) {}

  public Fewest {
    entries = List.copyOf(entries);
  }

  /// The fewest entries on which these hinges turn, each a single change; empty when there are more
  /// than {@link #MOST}, or a claim is overturned by changes of weights alone.
  public static Optional<Fewest> of(List<Hinge> single) {
    var claims = single.stream().map(Hinge::claim).distinct().toList();
    var ways = claims.stream().map(claim -> ways(claim, single)).toList();
    for (int most = 0; most <= MOST; most++) {
      var found = meeting(ways, Set.of(), most);
      if (found.isPresent()) {
        return Optional.of(new Fewest(List.copyOf(found.get()), claims.size()));
      }
    }
    return Optional.empty();
  }

  private static List<Set<Entry>> ways(Claim claim, List<Hinge> single) {
    var ways = new ArrayList<Set<Entry>>();
    for (var hinge : single) {
      var touched = touched(hinge.changes().getFirst());
      if (hinge.claim().equals(claim) && !touched.isEmpty()) {
        ways.add(touched);
      }
    }
    return ways;
  }

  private static Set<Entry> touched(Variation variation) {
    return variation.change().places().stream()
        .map(place -> new Entry(variation.voice(), place))
        .collect(toCollection(LinkedHashSet::new));
  }

  /// Some entries, at most so many, that hold these and one way of each claim.
  private static Optional<Set<Entry>> meeting(
      List<List<Set<Entry>>> ways, Set<Entry> chosen, int most) {
    if (chosen.size() > most) {
      return Optional.empty();
    }
    var unmet =
        ways.stream().filter(any -> any.stream().noneMatch(chosen::containsAll)).findFirst();
    if (unmet.isEmpty()) {
      return Optional.of(chosen);
    }
    for (var way : unmet.get()) {
      var more = new LinkedHashSet<>(chosen);
      more.addAll(way);
      var found = meeting(ways, more, most);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
