package io.parley.model.answer;

import io.parley.model.option.Outcome;
import java.util.List;

/// What the case's source, or a recomputation by its definitions, says about one question.
///
/// @param question what is asked
/// @param include outcomes that belong to the answer
/// @param exclude outcomes that do not; when `complete`, every outcome not included is excluded
/// @param complete whether `include` is the whole answer
/// @param where table, figure or page of the source; or how it was derived
/// @param derived true when the answer follows from the definitions and no source prints it
/// @param erratum empty; or why the printed answer is wrong, with `include` holding the right one
/// @param printed what the source prints, when there is an erratum
public record RecordedAnswer(
    Question question,
    List<Outcome> include,
    List<Outcome> exclude,
    boolean complete,
    String where,
    boolean derived,
    String erratum,
    List<Outcome> printed) {

  public RecordedAnswer {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    printed = List.copyOf(printed);
  }
}
