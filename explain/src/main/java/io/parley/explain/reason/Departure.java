package io.parley.explain.reason;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Comparison;
import io.parley.conflict.preference.Reversal;
import io.parley.conflict.state.State;
import java.util.List;
import java.util.Optional;

/// One step in a decision maker's own interest away from a state, and the reply that matters most.
///
/// @param step the step
/// @param gain why where it leads is better for the mover
/// @param reply what becomes of it
public record Departure(Step step, Comparison gain, Reply reply) {

  /// What the others make of a departure.
  public sealed interface Reply {}

  /// Nobody's reply is considered: the concept looks one step ahead.
  public record NotConsidered() implements Reply {}

  /// The others have no reply that counts under the concept.
  public record None() implements Reply {}

  /// Nothing that the others would gain by doing at the same moment deters it.
  public record NoneAtOnce() implements Reply {}

  /// The others reply one after another.
  ///
  /// @param steps the reply
  /// @param deters whether it deters the departure
  /// @param outcome the end of the reply against the state left, for the mover
  /// @param counterMove a move from the end of the reply to something better than the state left,
  ///     where the concept looks that far and there is one
  /// @param reversal two judgements of the mover whose order keeps the reply from deterring
  public record Sequence(
      List<ReplyStep> steps,
      boolean deters,
      Comparison outcome,
      Optional<State> counterMove,
      Optional<Reversal> reversal)
      implements Reply {
    public Sequence {
      steps = List.copyOf(steps);
    }

    /// Where the reply ends.
    public State end() {
      return steps.getLast().step().to();
    }
  }

  /// The others move at the same moment, and everyone's changes come together.
  ///
  /// @param steps what each of the others does, and why it would leave the state
  /// @param end where all changes together lead
  /// @param outcome that end against the state left, for the mover
  public record AtOnce(List<ReplyStep> steps, State end, Comparison outcome) implements Reply {
    public AtOnce {
      steps = List.copyOf(steps);
    }
  }

  /// The mover looks ahead.
  ///
  /// @param steps what it expects to follow, its own later moves among it; empty when it is not
  ///     held back, since then it expects to end better off
  public record Foreseen(List<Step> steps) implements Reply {
    public Foreseen {
      steps = List.copyOf(steps);
    }
  }

  /// One step of a reply.
  ///
  /// @param step the step
  /// @param gain the state it leads to against the one it leaves, for its mover
  public record ReplyStep(Step step, Comparison gain) {}

  /// Who departs.
  public DecisionMaker mover() {
    return step.mover();
  }
}
