package io.parley.conflict.equilibrium;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.StateSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which states hold for whom, under each concept.
public final class StabilityTable {

  private final Map<String, List<StateSet>> stable = new LinkedHashMap<>();
  private final Map<String, StateSet> equilibria = new LinkedHashMap<>();

  /// A table with no concept yet.
  public StabilityTable() {}

  /// The same table with one concept more.
  ///
  /// @param byDecisionMaker the states that hold, in the order of the decision makers
  public StabilityTable with(StabilityConcept concept, List<StateSet> byDecisionMaker) {
    var extended = new StabilityTable();
    extended.stable.putAll(stable);
    extended.equilibria.putAll(equilibria);
    extended.put(concept.id(), byDecisionMaker);
    return extended;
  }

  /// The short names of the concepts, in the order they are shown.
  public List<String> concepts() {
    return List.copyOf(stable.keySet());
  }

  /// The states that hold for the decision maker under the concept.
  public StateSet stable(String concept, DecisionMaker i) {
    return known(stable, concept).get(i.index());
  }

  /// The states that hold for everyone under the concept.
  public StateSet equilibria(String concept) {
    return known(equilibria, concept);
  }

  /// The states that hold in both tables, which have the same concepts and decision makers.
  public StabilityTable and(StabilityTable other) {
    var both = new StabilityTable();
    stable.forEach((concept, sets) -> {
      var others = known(other.stable, concept);
      both.put(
          concept,
          IntStream.range(0, sets.size()).mapToObj(i -> sets.get(i).and(others.get(i))).toList());
    });
    return both;
  }

  private void put(String concept, List<StateSet> byDecisionMaker) {
    stable.put(concept, List.copyOf(byDecisionMaker));
    equilibria.put(concept, byDecisionMaker.stream().reduce(StateSet::and).orElseThrow());
  }

  private <T> T known(Map<String, T> byConcept, String concept) {
    var found = byConcept.get(concept);
    if (found == null) {
      throw new IllegalArgumentException(
          "The concept (%s) is not in the table, which has %s".formatted(concept, concepts()));
    }
    return found;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StabilityTable that && stable.equals(that.stable);
  }

  @Override
  public int hashCode() {
    return stable.hashCode();
  }

  @Override
  public String toString() {
    return Collections.unmodifiableMap(stable).toString();
  }
}
