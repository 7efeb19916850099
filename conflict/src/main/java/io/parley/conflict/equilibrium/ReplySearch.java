package io.parley.conflict.equilibrium;

import io.parley.conflict.stability.Threshold.Replies;

/// Searches the states of a patch backwards: from where a reply ends to every state in which it
/// can begin. Ends are given in order of increasing fear, so that the first end to reach a state is
/// the worst reply to it.
interface ReplySearch {

  /// The mark of a state that no end has reached.
  int UNREACHED = -1;

  /// Starts afresh in the patch as it now is.
  ///
  /// @param replies which steps count
  /// @param worst by place: all {@link #UNREACHED}, to be filled in
  void begin(Replies replies, int[] worst);

  /// Gives the value to the end and to every state not reached before from which the others can
  /// lead to it.
  ///
  /// @return how many states were reached for the first time
  int spread(int end, int value);
}
