package io.parley.study.question;

import io.parley.conflict.equilibrium.CompletionSweep;
import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.Will;
import io.parley.conflict.progress.Progress;
import io.parley.model.Case;
import io.parley.model.doubt.Fact;
import io.parley.model.doubt.Settled;
import io.parley.model.party.Party;
import io.parley.study.answer.Completed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/// Goes through the ways that the doubts of a case can be settled, where they are few enough.
final class Completing {

  /// Up to this many combinations of options as many ways are gone through as are asked for; above,
  /// fewer in proportion.
  private static final int COMBINATIONS = 4096;

  /// One thing that a party may want, and the ways to settle doubts that come to it.
  private record Want(List<Will> wills, List<List<Fact>> ways) {}

  private final GraphModel graph;
  private final UnaryOperator<Will> reading;
  private final long most;

  /// @param most how many ways are gone through at most, for each party and for all together
  Completing(GraphModel graph, int most) {
    this(graph, UnaryOperator.identity(), most);
  }

  /// @param reading how a will of which all is known is read
  Completing(GraphModel graph, UnaryOperator<Will> reading, int most) {
    this.reading = reading;
    this.graph = graph;
    this.most =
        Math.max(1, Math.min(most, (long) most * COMBINATIONS / graph.space().combinations()));
  }

  /// What holds in each of the ways.
  ///
  /// @param situation the case, decided as it says
  Completed of(Case situation, Progress progress) {
    var wants = new ArrayList<List<Want>>();
    var parties = new ArrayList<Completed.Wants>();
    int seat = 0;
    for (var party : situation.parties()) {
      progress.report(
          "settling doubts of " + party.name(), wants.size(), situation.parties().size());
      var mayWant = wants(party);
      if (mayWant.isEmpty()) {
        return Completed.none();
      }
      var deciders = deciders(seat, mayWant.getFirst().wills().size());
      seat += deciders.size();
      wants.add(mayWant);
      parties.add(
          new Completed.Wants(party.id(), deciders, mayWant.stream().map(Want::ways).toList()));
    }
    var sweep =
        new CompletionSweep(
            graph,
            wants.stream().map(mayWant -> mayWant.stream().map(Want::wills).toList()).toList());
    var oneByOne = sweep.oneByOne(progress);
    return new Completed(
        parties,
        oneByOne,
        few(parties) ? sweep.combined(oneByOne, progress) : List.<StabilityTable>of());
  }

  private List<DecisionMaker> deciders(int from, int count) {
    return graph.decisionMakers().subList(from, from + count);
  }

  /// What a party may want, each thing once; nothing when that is too much to go through.
  private List<Want> wants(Party party) {
    var found = new LinkedHashMap<Object, Want>();
    var ways = Settled.ways(party).limit(most + 1).toList();
    if (ways.size() > most) {
      return List.of();
    }
    for (var way : ways) {
      var wills =
          WhoDecides.wills(way.party(), graph.space(), Extension.NECESSARY).stream()
              .map(reading)
              .toList();
      found
          .computeIfAbsent(
              wills.stream().map(Will::behaviour).toList(), _ -> new Want(wills, new ArrayList<>()))
          .ways()
          .add(way.facts());
    }
    return List.copyOf(found.values());
  }

  private boolean few(List<Completed.Wants> parties) {
    long product = 1;
    for (var party : parties) {
      product *= party.ways().size();
      if (product > most) {
        return false;
      }
    }
    return true;
  }
}
