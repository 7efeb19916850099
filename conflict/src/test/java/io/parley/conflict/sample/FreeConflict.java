package io.parley.conflict.sample;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Direction;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Conflicts in which everything can be and every move can be undone, with ranks given outright.
public final class FreeConflict {

  private FreeConflict() {}

  /// A conflict with random strict preferences.
  ///
  /// @param parties how many parties share the options, as evenly as possible
  public static GraphModel random(int parties, int options, long seed) {
    var widths =
        IntStream.range(0, parties)
            .mapToObj(party -> options / parties + (party < options % parties ? 1 : 0))
            .toList();
    var random = new Random(seed);
    return of(
        widths, IntStream.range(0, parties).mapToObj(_ -> shuffled(1 << options, random)).toList());
  }

  private static int[] shuffled(int size, Random random) {
    var ranks = new int[size];
    for (int n = 1; n < size; n++) {
      int other = random.nextInt(n + 1);
      ranks[n] = ranks[other];
      ranks[other] = n;
    }
    return ranks;
  }

  /// A conflict with these preferences.
  ///
  /// @param widths how many options each party has
  /// @param ranks for each party the rank of every state by code, higher is better
  public static GraphModel of(List<Integer> widths, List<int[]> ranks) {
    var parties = new ArrayList<Party>();
    for (int width : widths) {
      int party = parties.size();
      var options =
          IntStream.range(0, width)
              .mapToObj(n -> "o" + party + "_" + n)
              .map(id -> new Option(id, id, Direction.BOTH, Grounds.NONE))
              .toList();
      parties.add(
          new Party(
              "p" + party, "Party " + party, options, new Preferences.Indifferent(), Grounds.NONE));
    }
    var shape =
        GraphModel.of(
            new Case(
                "Free",
                "",
                Kind.TEACHING,
                List.of(),
                parties,
                List.of(),
                List.of(),
                new Outcome(Set.of())));
    var orders = ranks.stream().map(rank -> PreferenceOrder.ofRanks(rank, shape.space())).toList();
    return new GraphModel(shape.space(), shape.moves(), orders, shape.now());
  }
}
