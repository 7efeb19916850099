package io.parley.study.answer;

import io.parley.conflict.state.State;
import io.parley.model.answer.RecordedAnswer;
import java.util.List;

/// A recorded answer beside the computed one.
///
/// @param recorded what the record says
/// @param computed what Parley computes
/// @param missing states the record has and Parley has not
/// @param surplus states Parley has and the record excludes
public record AnswerComparison(
    RecordedAnswer recorded, List<State> computed, List<State> missing, List<State> surplus) {

  public AnswerComparison {
    computed = List.copyOf(computed);
    missing = List.copyOf(missing);
    surplus = List.copyOf(surplus);
  }

  /// Whether the computed answer is as recorded.
  public boolean agrees() {
    return missing.isEmpty() && surplus.isEmpty();
  }
}
