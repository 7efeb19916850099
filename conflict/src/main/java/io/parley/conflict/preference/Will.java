package io.parley.conflict.preference;

import io.parley.conflict.state.State;
import java.util.List;

/// What moves a decision maker, and what holds it back.
///
/// A decision maker that is of one mind gains by a step to what it prefers and is held back by
/// anything it does not prefer to staying; for it the three questions below are one. They part when
/// its members decide together by shares, or when it is not known what it prefers.
public interface Will {

  /// Whether the decision maker would leave the first state for the second: the second is in its
  /// improvements.
  boolean gains(int from, int to);

  /// Whether ending at the second state would keep it from leaving the first.
  boolean heldBack(int from, int end);

  /// Whether others have to reckon with its going from the first state to the second as a step in
  /// its own interest.
  default boolean answers(int from, int to) {
    return gains(from, to);
  }

  /// The orders of preference that make it up: one, when the decision maker is of one mind;
  /// otherwise those of its members, or those that its preference may be.
  List<PreferenceOrder> orders();

  /// Whether its orders alone say how the state compares with any other. States of the same rank in
  /// each of them are then alike to it.
  default boolean followsOrders(int code) {
    return false;
  }

  /// The same will with what is not known of it read so; itself where all is known.
  default Will read(Extension extension) {
    return this;
  }

  /// Whether it is certain that it gains by going from the first state to the second.
  default boolean certainlyGains(int from, int to) {
    return read(Extension.POSSIBLE).gains(from, to);
  }

  /// What tells this will apart from others: equal for two that never differ in what they gain by
  /// and what holds them back. Some that never differ may count as different.
  default Object behaviour() {
    return this;
  }

  /// Why the first state is preferred to the second, or is not.
  Comparison compare(State first, State second);
}
