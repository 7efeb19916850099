package io.parley.conflict.inverse;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.hinge.Findings;
import io.parley.conflict.hinge.Trial;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.model.Case;
import java.util.ArrayList;
import java.util.List;

/// What becomes of one state when one thing is altered in what the options allow.
///
/// - Cost: one verdict and one search for each change.
///
/// @param change what is altered
/// @param begins the concepts under which the state begins to hold for everyone
/// @param ceases those under which it ceases to
/// @param opened whether self-interested steps come to lead to it
/// @param steps how many at least, if so; none when it is how things then stand today
/// @param closed whether they cease to
public record OptionEffect(
    OptionChange change,
    List<StabilityConcept> begins,
    List<StabilityConcept> ceases,
    boolean opened,
    int steps,
    boolean closed) {

  public OptionEffect {
    begins = List.copyOf(begins);
    ceases = List.copyOf(ceases);
  }

  /// The effects of every single change that bears on the state, without those that have none.
  ///
  /// @param trial of the case under this control, nothing altered
  public static List<OptionEffect> of(
      State state,
      Case situation,
      WhoDecides control,
      List<StabilityConcept> concepts,
      Trial trial,
      Progress progress) {
    var graph = trial.graph();
    var changes =
        OptionChange.of(situation).stream().filter(change -> bears(change, state, graph)).toList();
    var effects = new ArrayList<OptionEffect>();
    for (int place = 0; place < changes.size(); place++) {
      progress.report(Say.of("altering options"), place + 1L, changes.size());
      var change = changes.get(place);
      var after = findings(change, state, situation, control, concepts, trial);
      var effect = between(trial.asStated(), after, change, state, concepts);
      if (!effect.none()) {
        effects.add(effect);
      }
    }
    return effects;
  }

  /// A guarantee binds only whoever holds the option, and only if it has a reason to leave; what is
  /// done first must be able to stand.
  private static boolean bears(OptionChange change, State state, GraphModel graph) {
    int bit = 1 << graph.space().place(change.option());
    return switch (change) {
      case OptionChange.MadeReversible _ -> true;
      case OptionChange.Guaranteed _ ->
          graph.decisionMakers().stream()
              .filter(i -> (i.options() & bit) != 0)
              .flatMap(i -> graph.improvements(i, state).stream())
              .anyMatch(s1 -> ((s1.code() ^ state.code()) & bit) != 0);
      case OptionChange.DoneFirst _ -> graph.space().isFeasible(graph.now().code() | bit);
    };
  }

  private static Findings findings(
      OptionChange change,
      State state,
      Case situation,
      WhoDecides control,
      List<StabilityConcept> concepts,
      Trial trial) {
    var graph = trial.graph();
    if (change instanceof OptionChange.DoneFirst(var option)) {
      return trial.from(new State(graph.now().code() | 1 << graph.space().place(option)));
    }
    var altered = change.applied(situation, graph.space().outcome(state));
    return Trial.of(altered, control, concepts).asStated();
  }

  private static OptionEffect between(
      Findings before,
      Findings after,
      OptionChange change,
      State state,
      List<StabilityConcept> concepts) {
    var begins = new ArrayList<StabilityConcept>();
    var ceases = new ArrayList<StabilityConcept>();
    for (var concept : concepts) {
      boolean held = before.holds(concept.id(), state);
      boolean holds = after.holds(concept.id(), state);
      if (held != holds) {
        (holds ? begins : ceases).add(concept);
      }
    }
    boolean reached = before.reaches(state);
    boolean reaches = after.reaches(state);
    return new OptionEffect(
        change,
        begins,
        ceases,
        reaches && !reached,
        after.steps(state).orElse(0),
        reached && !reaches);
  }

  private boolean none() {
    return begins.isEmpty() && ceases.isEmpty() && !opened && !closed;
  }
}
