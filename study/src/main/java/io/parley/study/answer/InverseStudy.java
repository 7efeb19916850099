package io.parley.study.answer;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.hinge.Findings;
import io.parley.conflict.hinge.Radius;
import io.parley.conflict.hinge.Voice;
import io.parley.conflict.inverse.Demotions;
import io.parley.conflict.inverse.OptionEffect;
import io.parley.conflict.inverse.StateCondition;
import io.parley.conflict.state.State;
import io.parley.model.Case;
import java.util.List;

/// What would have to be true for a state to hold and to be reached, when the same ones decide
/// throughout.
///
/// @param situation the case
/// @param graph its graph model
/// @param state the state asked about
/// @param concepts the short names of those under which it was asked whether the state holds
/// @param deciding everyone who decides
/// @param asStated what is found when nothing is altered
/// @param requirements of each voice asked about, in order
/// @param options single changes of options that alter how the state stands
public record InverseStudy(
    Case situation,
    GraphModel graph,
    State state,
    List<String> concepts,
    List<Voice> deciding,
    Findings asStated,
    List<OfVoice> requirements,
    List<OptionEffect> options) {

  public InverseStudy {
    concepts = List.copyOf(concepts);
    deciding = List.copyOf(deciding);
    requirements = List.copyOf(requirements);
    options = List.copyOf(options);
  }

  /// What would have to be true of one voice, the others preferring what they prefer.
  ///
  /// @param voice whose preferences
  /// @param byState what it would have to rank lower, for each concept; empty when no single ranking
  ///     moves the decision maker it belongs to
  /// @param byStatement the fewest swaps in its list that make each claim true that is not; empty
  ///     when it has no list
  public record OfVoice(Voice voice, List<OfConcept> byState, List<Radius> byStatement) {
    public OfVoice {
      byState = List.copyOf(byState);
      byStatement = List.copyOf(byStatement);
    }
  }

  /// When the state holds for a voice under one concept.
  ///
  /// @param condition exactly when
  /// @param holds whether it does as stated
  /// @param demotions what would have to be ranked at or below the state beside what is already
  public record OfConcept(StateCondition condition, boolean holds, Demotions demotions) {}
}
