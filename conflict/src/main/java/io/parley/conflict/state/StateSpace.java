package io.parley.conflict.state;

import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.option.Outcome;
import io.parley.model.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Every outcome that can be: the combinations of options that no impossible pattern removes.
///
/// Worked example: options `a`, `b` with `a and b` impossible give the feasible codes 0 (`NN`),
/// 1 (`YN`), 2 (`NY`), numbered s1, s2, s3.
public final class StateSpace {

  /// The most options a state space can range over: 2^26 combinations, at one int for each and
  /// party, fill a quarter of a gigabyte a party.
  public static final int MAX_OPTIONS = 26;

  private final List<String> options;
  private final Map<String, Integer> placeOfOption;
  private final Truth truth;
  private final StateSet feasible;
  private final int[] feasibleBefore;

  private StateSpace(Case situation) {
    this.options = situation.options().stream().map(option -> option.id()).toList();
    if (options.size() > MAX_OPTIONS) {
      throw new IllegalArgumentException(
          "The case has %d options; outcomes can be listed for at most %d"
              .formatted(options.size(), MAX_OPTIONS));
    }
    this.placeOfOption = new HashMap<>();
    options.forEach(option -> placeOfOption.put(option, placeOfOption.size()));
    this.truth = new Truth(placeOfOption);
    var remaining = StateSet.all(options.size());
    for (var impossible : situation.impossible()) {
      remaining = remaining.minus(where(impossible.when()));
    }
    this.feasible = remaining;
    this.feasibleBefore = new int[feasible.wordCount() + 1];
    for (int word = 0; word < feasible.wordCount(); word++) {
      feasibleBefore[word + 1] = feasibleBefore[word] + Long.bitCount(feasible.word(word));
    }
  }

  /// The state space of a case.
  ///
  /// @throws IllegalArgumentException when the case has more than {@link #MAX_OPTIONS} options
  public static StateSpace of(Case situation) {
    return new StateSpace(situation);
  }

  /// The ids of the options, in option order.
  public List<String> options() {
    return options;
  }

  /// The place of an option in option order, from 0.
  public int place(String option) {
    var place = placeOfOption.get(option);
    if (place == null) {
      throw new IllegalArgumentException("The option (%s) is not in the case".formatted(option));
    }
    return place;
  }

  /// How many combinations there are, feasible or not: codes run from 0 to one less.
  public int combinations() {
    return 1 << options.size();
  }

  /// The states that can be.
  public StateSet feasible() {
    return feasible;
  }

  /// How many states can be.
  public int size() {
    return feasibleBefore[feasibleBefore.length - 1];
  }

  /// Whether the state with this code can be.
  public boolean isFeasible(int code) {
    return feasible.contains(code);
  }

  /// Every combination, feasible or not, of which the statement is true.
  public StateSet where(Statement statement) {
    var words = new long[StateSet.all(options.size()).wordCount()];
    long used = StateSet.all(options.size()).word(0);
    for (int word = 0; word < words.length; word++) {
      words[word] = truth.of(statement, word) & used;
    }
    return StateSet.ofWords(options.size(), words);
  }

  /// The place of a feasible state among the feasible, from 1: the n of `s<n>`.
  public int number(State state) {
    int word = state.code() >>> 6;
    long before = feasible.word(word) & ((1L << state.code()) - 1);
    return feasibleBefore[word] + Long.bitCount(before) + 1;
  }

  /// The feasible state with this number, from 1.
  ///
  /// @throws IllegalArgumentException when there is no such number
  public State numbered(int number) {
    if (number < 1 || number > size()) {
      throw new IllegalArgumentException(
          Say.of("There is no outcome s%d; they run from s1 to s%d", number, size()));
    }
    int word = java.util.Arrays.binarySearch(feasibleBefore, number - 1);
    word = word < 0 ? -word - 2 : word;
    while (feasibleBefore[word + 1] < number) {
      word++;
    }
    long bits = feasible.word(word);
    for (int skip = number - 1 - feasibleBefore[word]; skip > 0; skip--) {
      bits &= bits - 1;
    }
    return new State((word << 6) + Long.numberOfTrailingZeros(bits));
  }

  /// The outside name of a state: `Y` or `N` for each option, in option order.
  public String name(State state) {
    var name = new StringBuilder();
    for (int option = 0; option < options.size(); option++) {
      name.append(state.takes(option) ? 'Y' : 'N');
    }
    return name.toString();
  }

  /// The state of an outcome, feasible or not.
  public State state(Outcome outcome) {
    int code = 0;
    for (var option : outcome.taken()) {
      code |= 1 << place(option);
    }
    return new State(code);
  }

  /// The outcome of a state.
  public Outcome outcome(State state) {
    var taken = new TreeSet<String>();
    for (int option = 0; option < options.size(); option++) {
      if (state.takes(option)) {
        taken.add(options.get(option));
      }
    }
    return new Outcome(taken);
  }
}
