package io.parley.conflict.move;

/// Somebody who decides in the graph model.
///
/// @param index its place among the decision makers, from 0
/// @param id its name in results
/// @param name what a reader calls it
/// @param options the options it holds, as a mask over state codes
/// @param forward those of them that cannot be taken back
/// @param back those of them that cannot be taken again
public record DecisionMaker(int index, String id, String name, int options, int forward, int back) {

  /// The options it can move both ways.
  public int free() {
    return options & ~forward & ~back;
  }

  /// The options that move one way only.
  public int oneWay() {
    return forward | back;
  }
}
