package io.parley.conflict.hinge;

import io.parley.conflict.state.StateSet;

/// What one change does.
///
/// @param change the change
/// @param begin the states that begin to hold for everyone
/// @param cease those that cease to
/// @param opened the states that self-interested steps come to lead to
/// @param closed those they cease to lead to
public record Effect(
    Variation change, StateSet begin, StateSet cease, StateSet opened, StateSet closed) {

  /// What became of the findings under a concept.
  ///
  /// @param judged the states of which it is asked whether they hold
  static Effect between(
      Findings before, Findings after, Variation change, String concept, StateSet judged) {
    var held = before.holding(concept, judged);
    var holds = after.holding(concept, judged);
    var reached = before.reached();
    var reaches = after.reached();
    return new Effect(
        change,
        holds.minus(held),
        held.minus(holds),
        reaches.minus(reached),
        reached.minus(reaches));
  }

  /// Whether nothing comes of it.
  public boolean none() {
    return begin.isEmpty() && cease.isEmpty() && opened.isEmpty() && closed.isEmpty();
  }
}
