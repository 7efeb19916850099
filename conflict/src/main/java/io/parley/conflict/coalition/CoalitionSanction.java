package io.parley.conflict.coalition;

import io.parley.conflict.state.State;
import java.util.List;

/// Why one coalition improvement deters: the others' reply to it.
///
/// @param improvement the state the coalition would have gone to
/// @param reply the moves the others make from there, to a state that leaves some member of the
///     coalition no better off than where it started
public record CoalitionSanction(State improvement, List<CoalitionMove> reply) {

  public CoalitionSanction {
    reply = List.copyOf(reply);
    if (reply.isEmpty()) {
      throw new IllegalArgumentException("A sanction needs at least one move");
    }
  }

  /// Where the reply ends.
  public State end() {
    return reply.getLast().to();
  }
}
