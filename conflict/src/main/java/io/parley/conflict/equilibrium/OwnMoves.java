package io.parley.conflict.equilibrium;

/// For every state, the best that one decision maker can have by one move of its own or by none,
/// when having each state is worth a given value.
interface OwnMoves {

  /// Forgets all values; a state without one is worth less than any rank.
  void clear();

  /// Gives a value to the state with this code.
  void value(int code, int value);

  /// Gives values to the states of a patch, by place; {@link
  /// io.parley.conflict.preference.PreferenceOrder#INFEASIBLE} where a state cannot be.
  default void valueAll(Patch patch, int[] values) {
    for (int place = 0; place < values.length; place++) {
      value(patch.code(place), values[place]);
    }
  }

  /// Says that every state has its value.
  void settle();

  /// The column of the state with this code: states of one column have the same best.
  int column(int code);

  /// The best the decision maker can have from the states of this column.
  int best(int column);
}
