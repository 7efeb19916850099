package io.parley.conflict.equilibrium;

/// For every state, the best that one decision maker can have by one move of its own or by none,
/// when having each state is worth a given value.
interface OwnMoves {

  /// Forgets all values; a state without one is worth less than any rank.
  void clear();

  /// Gives values to the states of one face. Faces may be given in any order, one at a time.
  ///
  /// @param setting the decision maker's own setting, which makes the face
  /// @param values by place in the face; {@link
  ///     io.parley.conflict.preference.PreferenceOrder#INFEASIBLE} where a state cannot be
  void value(int setting, int[] values);

  /// Says that every face has been given.
  void settle();

  /// The best the decision maker can have from the state with this code.
  int best(int code);
}
