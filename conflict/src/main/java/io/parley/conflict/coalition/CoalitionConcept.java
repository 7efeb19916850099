package io.parley.conflict.coalition;

import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One way of reasoning about when a state holds for a coalition: it does when every coalition
/// improvement is deterred. The concepts differ in what deters.
public interface CoalitionConcept {

  /// The short name in files and on screens, such as `cgmr`.
  String id();

  /// The name in the literature.
  String name();

  /// A state the others can lead to from a coalition improvement, that deters it; empty when there
  /// is none.
  ///
  /// @param h the coalition that might leave
  /// @param s where things stand
  /// @param s1 where it would go, in R_H⁺⁺(s)
  /// @param moves what coalitions can do in the conflict
  Optional<State> deterrent(Coalition h, State s, State s1, CoalitionMoves moves);

  /// How the others lead from a coalition improvement to a state that deters it: together, by any
  /// moves, unless a concept says otherwise.
  ///
  /// @param others everyone outside the coalition
  /// @param s1 where the coalition has gone
  /// @param s2 where the others lead
  /// @param moves what coalitions can do in the conflict
  default List<CoalitionMove> reply(Coalition others, State s1, State s2, CoalitionMoves moves) {
    return List.of(moves.move(others, s1, s2));
  }

  /// Whether the state holds for the coalition.
  default boolean holds(Coalition h, State s, CoalitionMoves moves) {
    return moves.improvements(h, s).stream().allMatch(s1 -> deterrent(h, s, s1, moves).isPresent());
  }

  /// Whether the state holds for the coalition, with the witness.
  default CoalitionVerdict judge(Coalition h, State s, CoalitionMoves moves) {
    var sanctions = new ArrayList<CoalitionSanction>();
    for (var s1 : moves.improvements(h, s).stream().toList()) {
      var s2 = deterrent(h, s, s1, moves);
      if (s2.isEmpty()) {
        return new CoalitionVerdict.Unstable(moves.move(h, s, s1));
      }
      var others = h.others(moves.graph()).orElseThrow();
      sanctions.add(new CoalitionSanction(s1, reply(others, s1, s2.get(), moves)));
    }
    return new CoalitionVerdict.Stable(sanctions);
  }
}
