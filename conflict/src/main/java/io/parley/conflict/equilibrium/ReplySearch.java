package io.parley.conflict.equilibrium;

import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.stability.Threshold.Replies;
import java.util.List;

/// Searches the states of one face backwards: from where a reply ends to every state in which it
/// can begin. Ends are given in order of increasing fear, so that the first end to reach a state is
/// the worst reply to it.
interface ReplySearch {

  /// The mark of a state that no end has reached.
  int UNREACHED = -1;

  /// Gets ready for the face as it now is.
  void open(List<PreferenceOrder> orders);

  /// Starts afresh in the same face.
  ///
  /// @param replies which steps count
  /// @param worst by place in the face: all {@link #UNREACHED}, to be filled in
  void begin(Replies replies, int[] worst);

  /// Gives the value to the end and to every state not reached before from which the others can
  /// lead to it.
  ///
  /// @return how many states were reached for the first time
  int spread(int end, int value);

  /// Units of work done since this search exists: states taken up and columns or arcs looked at.
  long work();
}
