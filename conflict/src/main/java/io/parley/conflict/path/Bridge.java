package io.parley.conflict.path;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import io.parley.model.party.Control;
import java.util.List;

/// Something that closes the gap in a chain which self-interest does not lead along.
public sealed interface Bridge {

  /// Some decision makers change together, from one state of the chain straight to a later one. All
  /// of them gain, and every other step of the chain is in its mover's own interest.
  record JointMove(List<DecisionMaker> movers, State from, State to) implements Bridge {
    public JointMove {
      movers = List.copyOf(movers);
    }
  }

  /// Everybody who would have to step against its own interest gains by the end of the chain, and
  /// would step if it could count on the rest being done.
  ///
  /// @param steps the steps against their mover's interest, in order
  /// @param end where the chain leads
  /// @param secures the later steps of others that have to be certain
  /// @param temptations what others would gain by doing instead, and what would leave somebody who
  ///     stepped no better off: for each state on the way and each mover, what it likes best
  record Guarantee(List<Step> steps, State end, List<Step> secures, List<Step> temptations)
      implements Bridge {
    public Guarantee {
      steps = List.copyOf(steps);
      secures = List.copyOf(secures);
      temptations = List.copyOf(temptations);
    }
  }

  /// One option of the chain is settled first, by somebody who does not lose by it; self-interest
  /// leads on from there.
  ///
  /// @param step what is settled first
  /// @param faction the camp of the mover's party that does not lose by it; empty when whoever
  ///     decides for it does not
  /// @param rest the steps that follow, each in its mover's own interest
  record PriorStep(Step step, String faction, List<Step> rest) implements Bridge {
    public PriorStep {
      rest = List.copyOf(rest);
    }
  }

  /// Somebody else decides for a party: then every step is in somebody's own interest.
  ///
  /// @param party whose control changes
  /// @param control who would decide
  /// @param steps the way from today under that control
  /// @param holdsUnder the classical concepts under which the end of it then holds for everyone
  record OtherControl(String party, Control control, List<Step> steps, List<String> holdsUnder)
      implements Bridge {
    public OtherControl {
      steps = List.copyOf(steps);
      holdsUnder = List.copyOf(holdsUnder);
    }
  }
}
