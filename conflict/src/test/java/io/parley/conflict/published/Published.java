package io.parley.conflict.published;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import java.util.List;
import java.util.stream.Stream;

/// A conflict in the numbering of its source.
///
/// @param graph the conflict
/// @param numbers what the source calls the feasible states, in increasing code
public record Published(GraphModel graph, List<Integer> numbers) {

  public Published {
    numbers = List.copyOf(numbers);
  }

  /// The state the source calls by this number.
  public State state(int number) {
    return graph.space().numbered(numbers.indexOf(number) + 1);
  }

  /// What the source calls the state.
  public int number(State state) {
    return numbers.get(graph.space().number(state) - 1);
  }

  /// What the source calls the states, in increasing number, separated by spaces.
  public String numbers(Stream<State> states) {
    return states.map(this::number).sorted().map(String::valueOf).collect(joining(" "));
  }

  /// The decision maker with this id.
  public DecisionMaker decisionMaker(String id) {
    return graph.decisionMakers().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  /// The states that hold for the decision maker under the concept.
  public StateSet stable(StabilityConcept concept, DecisionMaker i) {
    var judge = concept.in(graph);
    var holding = new StateSet.Builder(graph.space().options().size());
    graph.space().feasible().stream()
        .filter(s -> judge.judge(i, s).stable())
        .forEach(s -> holding.add(s.code()));
    return holding.build();
  }

  /// The states that hold for everyone under the concept with this id.
  public String equilibria(String concept) {
    return numbers(
        graph.decisionMakers().stream()
            .map(i -> stable(StabilityConcepts.named(concept), i))
            .reduce(StateSet::and)
            .orElseThrow()
            .stream());
  }

  /// One line for each concept: its id, then the states that hold, decision maker by decision maker.
  public String table(String... concepts) {
    return Stream.of(concepts)
        .map(concept ->
            graph.decisionMakers().stream()
                .map(i -> numbers(stable(StabilityConcepts.named(concept), i).stream()))
                .collect(joining(" | ", concept + " | ", "\n")))
        .collect(joining());
  }
}
