package io.parley.explain.name;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names the outcomes of one case.
public final class OutcomeNames {

  private final StateSpace space;

  /// Names the outcomes of this state space.
  public OutcomeNames(StateSpace space) {
    this.space = space;
  }

  /// Its number: `s26`.
  public String number(State state) {
    return "s" + space.number(state);
  }

  /// Its form: `YNNNNY`.
  public String letters(State state) {
    return space.name(state);
  }

  /// Its form on the options of one decision maker, with a blank between letters: `Y N N`.
  public String letters(State state, DecisionMaker of) {
    return places(of.options()).map(place -> state.takes(place) ? "Y" : "N").collect(joining(" "));
  }

  /// The ids of the options taken, in option order.
  public List<String> taken(State state) {
    return chosen(state.code());
  }

  /// The ids of the options a step takes up.
  public List<String> takenUp(Step step) {
    return chosen(step.to().code() & ~step.from().code());
  }

  /// The ids of the options a step gives up.
  public List<String> givenUp(Step step) {
    return chosen(step.from().code() & ~step.to().code());
  }

  private List<String> chosen(int mask) {
    var ids = new ArrayList<String>();
    places(mask).forEach(place -> ids.add(space.options().get(place)));
    return ids;
  }

  private Stream<Integer> places(int mask) {
    return IntStream.range(0, space.options().size())
        .filter(place -> (mask >>> place & 1) == 1)
        .boxed();
  }
}
