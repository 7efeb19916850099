package io.parley.conflict.inverse;

import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The statement that is true of every feasible state but some. Where it matters more than anything
/// else, those states rank below all others, and how any two others compare stays as it was.
///
/// A state is described by what it takes and leaves, without what can be left out while nothing else
/// that can be fits the description; a state that fits an earlier description has none of its own.
///
/// Worked example: of the options a and b everything can be but taking both. None of {a taken, b
/// not} is `not a`.
///
/// - Cost: one look at the feasible states for each option of each state.
public final class NoneOf {

  private final StateSpace space;
  private final Set<State> states;

  private NoneOf(Set<State> states, StateSpace space) {
    this.space = space;
    this.states = states;
  }

  /// The statement about these states, of which there is at least one.
  public static Statement of(Set<State> states, StateSpace space) {
    return new NoneOf(Set.copyOf(states), space).statement();
  }

  /// What a state takes and leaves of some options.
  ///
  /// @param options a bit for each of them
  /// @param taken a bit for each that is taken
  private record Description(int options, int taken) {

    boolean fits(State state) {
      return (state.code() & options) == taken;
    }

    Description without(int option) {
      return new Description(options & ~option, taken & ~option);
    }
  }

  private Statement statement() {
    var descriptions = new LinkedHashSet<Description>();
    for (var state : new TreeSet<>(states)) {
      if (descriptions.stream().noneMatch(description -> description.fits(state))) {
        descriptions.add(shortest(state));
      }
    }
    return joined(descriptions.stream().map(this::excluded).toList());
  }

  private Description shortest(State state) {
    var description = new Description(space.combinations() - 1, state.code());
    for (int option = 1; option < space.combinations(); option <<= 1) {
      var shorter = description.without(option);
      if (space.feasible().stream().filter(shorter::fits).allMatch(states::contains)) {
        description = shorter;
      }
    }
    return description;
  }

  private Statement excluded(Description description) {
    var parts = new ArrayList<Statement>();
    for (int place = 0; place < space.options().size(); place++) {
      if ((description.options & 1 << place) != 0) {
        Statement taken = new Statement.Taken(space.options().get(place));
        boolean takes = (description.taken & 1 << place) != 0;
        parts.add(takes ? taken : new Statement.Not(taken));
      }
    }
    var together = joined(parts);
    return together instanceof Statement.Not(var left) ? left : new Statement.Not(together);
  }

  private static Statement joined(List<Statement> parts) {
    return switch (parts.size()) {
      case 0 -> new Statement.Constant(true);
      case 1 -> parts.getFirst();
      default -> new Statement.And(parts);
    };
  }
}
