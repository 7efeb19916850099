package io.parley.explain.name;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.option.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Names the outcomes of one case.
public final class OutcomeNames {

  private final StateSpace space;
  private final Map<String, String> shortNames;

  /// Names the outcomes of a case, which this state space holds.
  public OutcomeNames(Case situation, StateSpace space) {
    this.space = space;
    this.shortNames = situation.options().stream().collect(toMap(Option::id, Option::shortName));
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

  /// In words, by the short names of the options taken: `strike, suspension`.
  public String words(State state) {
    var taken = taken(state);
    return taken.isEmpty()
        ? Say.of("nothing done")
        : taken.stream().map(shortNames::get).collect(joining(", "));
  }

  /// By number and words: `s26 (strike, suspension)`.
  public String numberAndWords(State state) {
    return "%s (%s)".formatted(number(state), words(state));
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
