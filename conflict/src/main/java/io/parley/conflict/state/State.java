package io.parley.conflict.state;

/// One combination of options taken and not taken.
///
/// @param code bit k is set when option k is taken
public record State(int code) implements Comparable<State> {

  /// Whether the option at this place in option order is taken.
  public boolean takes(int option) {
    return (code >>> option & 1) == 1;
  }

  @Override
  public int compareTo(State other) {
    return Integer.compare(code, other.code);
  }
}
