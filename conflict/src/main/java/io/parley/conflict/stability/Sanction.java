package io.parley.conflict.stability;

import io.parley.conflict.move.Step;
import io.parley.conflict.state.State;
import java.util.List;

/// Why one improvement does not pay: what follows it, or comes with it, and leaves the decision
/// maker no better off than staying. The kinds differ in how their steps are to be read.
public sealed interface Sanction {

  /// The state the decision maker would have gone to.
  State improvement();

  /// The steps that deter; never empty.
  List<Step> reply();

  /// Where things stand in the end.
  State end();

  /// The others move in turn: a legal sequence that starts at the improvement.
  record Sequence(State improvement, List<Step> reply) implements Sanction {
    public Sequence {
      reply = notEmpty(reply);
    }

    @Override
    public State end() {
      return reply.getLast().to();
    }
  }

  /// The others move at the same time as the decision maker: every step leaves the state that the
  /// decision maker would leave, each by another, and all their changes are made together with its
  /// own.
  ///
  /// Worked example: at `YY` each of two could gain by taking its own option back, to `NY` and to
  /// `YN`. Against the improvement `NY` the one step of the reply leads from `YY` to `YN`, and
  /// both together end at `NN`.
  record Joint(State improvement, List<Step> reply) implements Sanction {
    public Joint {
      reply = notEmpty(reply);
    }

    @Override
    public State end() {
      int code = improvement.code();
      for (var step : reply) {
        code ^= step.from().code() ^ step.to().code();
      }
      return new State(code);
    }
  }

  /// The decision maker looks ahead: the steps, its own later ones among them, start at the
  /// improvement and are those it expects.
  record Anticipated(State improvement, List<Step> reply) implements Sanction {
    public Anticipated {
      reply = notEmpty(reply);
    }

    @Override
    public State end() {
      return reply.getLast().to();
    }
  }

  private static List<Step> notEmpty(List<Step> reply) {
    if (reply.isEmpty()) {
      throw new IllegalArgumentException("A sanction needs at least one step");
    }
    return List.copyOf(reply);
  }
}
