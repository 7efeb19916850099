package io.parley.conflict.preference;

import io.parley.conflict.state.State;
import java.util.List;

/// The will of a decision maker that leaves for any gain, mild or strong, and is held back only by
/// ending strongly worse off. Under it a state that holds by sanction is *strongly* stable: every
/// improvement meets a sanction with s ≫ s₂, and s ≫ s₃ for every counter-move where the concept
/// looks that far. A state that holds under the plain order and not under this will is *weakly*
/// stable.
///
/// - Source: Hamouda, Kilgour and Hipel (2004, 2006).
///
/// @param degrees what it prefers, and how much
public record StrongWill(DegreeOrder degrees) implements Will {

  @Override
  public boolean gains(int from, int to) {
    return degrees.order().gains(from, to);
  }

  @Override
  public boolean heldBack(int from, int end) {
    return degrees.stronglyPrefers(from, end);
  }

  @Override
  public List<PreferenceOrder> orders() {
    return List.of(degrees.order());
  }

  @Override
  public boolean followsOrders(int code) {
    return true;
  }

  @Override
  public Object behaviour() {
    return degrees.behaviour();
  }

  @Override
  public Comparison compare(State first, State second) {
    return degrees.order().compare(first, second);
  }
}
