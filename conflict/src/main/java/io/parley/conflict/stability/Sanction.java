package io.parley.conflict.stability;

import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import java.util.List;

/// Why one improvement deters: the others' reply to it.
///
/// @param improvement the state the decision maker would have gone to
/// @param reply the steps the others take from there, to a state no better for the decision maker
///     than where it started
public record Sanction(State improvement, List<Step> reply) {

  public Sanction {
    reply = List.copyOf(reply);
  }

  /// Where the reply ends.
  public State end() {
    return reply.isEmpty() ? improvement : reply.getLast().to();
  }
}
