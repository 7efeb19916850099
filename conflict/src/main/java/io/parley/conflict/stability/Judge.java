package io.parley.conflict.stability;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import java.util.HashMap;

/// A stability concept applied to one conflict. What all verdicts about a conflict share has been
/// computed once, so that judging every state costs little more than judging one.
@FunctionalInterface
public interface Judge {

  /// Whether the state holds for the decision maker, with the witness.
  ///
  /// @param i who might leave
  /// @param s where things stand
  Verdict judge(DecisionMaker i, State s);

  /// A judge that finds each verdict once, for one thread.
  static Judge remembering(Judge judge) {
    record Asked(DecisionMaker i, State s) {}
    var verdicts = new HashMap<Asked, Verdict>();
    return (i, s) -> verdicts.computeIfAbsent(new Asked(i, s), _ -> judge.judge(i, s));
  }
}
