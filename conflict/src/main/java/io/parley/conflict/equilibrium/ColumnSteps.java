package io.parley.conflict.equilibrium;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.Optional;

/// Where an opponent can go from each state, as one bit for each setting of its options: a step stays
/// in its column, so that all steps from a state but those already taken are one operation on a word.
///
/// Worked example: an opponent holds two options and would go from `NN` to `NY` and to `YY` and
/// nowhere else: the settings 0 to 3 of its options, and of `NN` the word `1100` or `1010`, whichever
/// option comes first.
///
/// - Cost: one look at each move once; memory one word a state.
final class ColumnSteps {

  /// A column of more settings than this does not fit a word.
  private static final int MOST_OPTIONS = 6;

  private final int options;
  private final long[] settings;

  private ColumnSteps(int options, long[] settings) {
    this.options = options;
    this.settings = settings;
  }

  /// The steps of an opponent that replies of this kind are made of; empty when it holds too many
  /// options.
  static Optional<ColumnSteps> of(DecisionMaker opponent, GraphModel graph, Replies replies) {
    if (Integer.bitCount(opponent.options()) > MOST_OPTIONS) {
      return Optional.empty();
    }
    var steps = new ColumnSteps(opponent.options(), new long[graph.space().combinations()]);
    var will = graph.will(opponent);
    graph
        .space()
        .feasible()
        .forEachCode(from ->
            graph
                .moves()
                .forEach(
                    opponent,
                    from,
                    to -> {
                      if (replies == Replies.MOVES || will.answers(from, to)) {
                        steps.settings[from] |= steps.setting(to);
                      }
                    }));
    return Optional.of(steps);
  }

  /// The settings the opponent can go to from a state, a bit each.
  long from(int state) {
    return settings[state];
  }

  /// The state of a column with this setting.
  int state(int column, int setting) {
    return column | Integer.expand(setting, options);
  }

  /// The column of a state: the state with none of the opponent's options taken.
  int column(int state) {
    return state & ~options;
  }

  private long setting(int state) {
    return 1L << Integer.compress(state, options);
  }
}
