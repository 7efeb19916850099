package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.Will;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.stability.Threshold;
import io.parley.conflict.state.StateSet;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Judges every state under each of the things that parties may want, by the classical concepts.
///
/// What holds for a decision maker under Nash, GMR and SMR depends on what it wants itself, so it is
/// judged once for each thing that it may want. Under SEQ and SSEQ it depends on what everybody
/// wants, and every combination is judged.
///
/// Worked example: two parties that may want 2 and 3 things are judged 3 times under the first, both
/// parties at once, and 6 times under the others.
///
/// - Cost: one sweep a combination at most.
public final class CompletionSweep {

  private static final List<StabilityConcept> JOINT =
      StabilityConcepts.CLASSICAL.stream().filter(concept -> !dependsOnItself(concept)).toList();

  private final GraphModel graph;
  private final List<List<List<Will>>> alternatives;

  /// @param graph who decides, and where each can lead; its wills are of no concern
  /// @param alternatives for each party the things it may want, each as the wills of those who decide
  ///     for it, in the order of the decision makers
  public CompletionSweep(GraphModel graph, List<List<List<Will>>> alternatives) {
    this.graph = graph;
    this.alternatives = alternatives;
  }

  /// Whether under this concept it depends on a decision maker's own preferences alone what holds
  /// for it.
  public static boolean dependsOnItself(StabilityConcept concept) {
    return concept
        .threshold()
        .filter(threshold -> threshold.replies() != Threshold.Replies.IMPROVEMENTS)
        .isPresent();
  }

  /// What holds for each when every party wants the first thing that it may, the second, and so on;
  /// a party that may want fewer wants its last. Only what depends on a decision maker's own
  /// preferences says something about other combinations.
  public List<StabilityTable> oneByOne(Progress progress) {
    int most = alternatives.stream().mapToInt(List::size).max().orElse(0);
    var tables = new ArrayList<StabilityTable>();
    for (int row = 0; row < most; row++) {
      progress.report(Say.of("settling doubts party by party"), row, most);
      int at = row;
      tables.add(
          Sweep.of(
              graph(alternatives.stream().map(wants -> Math.min(at, wants.size() - 1)).toList())));
    }
    return tables;
  }

  /// What holds under every combination of what the parties may want, counting up with the last party
  /// fastest.
  ///
  /// @param oneByOne the answer to that question
  public List<StabilityTable> combined(List<StabilityTable> oneByOne, Progress progress) {
    var ranked =
        graph.decisionMakers().stream().allMatch(Block::fits)
            ? Optional.of(Sweep.over(graph.space(), graph.moves(), JOINT))
            : Optional.<Sweep>empty();
    var tables = new ArrayList<StabilityTable>();
    int combinations = alternatives.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
    for (int combination = 0; combination < combinations; combination++) {
      progress.report(Say.of("settling doubts"), combination, combinations);
      var chosen = chosen(combination);
      var settled = graph(chosen);
      if (ranked.isPresent() && settled.crisp()) {
        ranked.get().judge(settled.orders());
        tables.add(joined(oneByOne, chosen, ranked.get().table()));
      } else {
        tables.add(Sweep.of(settled));
      }
    }
    return tables;
  }

  /// Which thing each party wants in a combination.
  private List<Integer> chosen(int combination) {
    var chosen = new Integer[alternatives.size()];
    int rest = combination;
    for (int party = alternatives.size() - 1; party >= 0; party--) {
      chosen[party] = rest % alternatives.get(party).size();
      rest /= alternatives.get(party).size();
    }
    return List.of(chosen);
  }

  private GraphModel graph(List<Integer> chosen) {
    return new GraphModel(
        graph.space(),
        graph.moves(),
        IntStream.range(0, chosen.size())
            .mapToObj(party -> alternatives.get(party).get(chosen.get(party)))
            .flatMap(List::stream)
            .toList(),
        graph.now());
  }

  private StabilityTable joined(
      List<StabilityTable> oneByOne, List<Integer> chosen, StabilityTable joint) {
    var table = new StabilityTable();
    for (var concept : StabilityConcepts.CLASSICAL) {
      var stable = new ArrayList<StateSet>();
      for (int party = 0; party < chosen.size(); party++) {
        var from = dependsOnItself(concept) ? oneByOne.get(chosen.get(party)) : joint;
        int seats = alternatives.get(party).getFirst().size();
        for (int seat = 0; seat < seats; seat++) {
          stable.add(from.stable(concept.id(), graph.decisionMakers().get(stable.size())));
        }
      }
      table = table.with(concept, stable);
    }
    return table;
  }
}
