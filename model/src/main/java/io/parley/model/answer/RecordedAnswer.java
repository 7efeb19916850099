package io.parley.model.answer;

import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
/// @param control who is taken to decide for a party, by its id, where that differs from the case
public record RecordedAnswer(
    Question question,
    List<Outcome> include,
    List<Outcome> exclude,
    boolean complete,
    String where,
    boolean derived,
    String erratum,
    List<Outcome> printed,
    Map<String, Control> control) {

  /// An answer for the case as it stands: those decide whom it names.
  public RecordedAnswer(
      Question question,
      List<Outcome> include,
      List<Outcome> exclude,
      boolean complete,
      String where,
      boolean derived,
      String erratum,
      List<Outcome> printed) {
    this(question, include, exclude, complete, where, derived, erratum, printed, Map.of());
  }

  public RecordedAnswer {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    printed = List.copyOf(printed);
    control = Collections.unmodifiableMap(new LinkedHashMap<>(control));
  }
}
