package io.parley.conflict.coalition;

import io.parley.language.Say;
import java.util.List;

/// The coalition concepts Parley knows, in the order they are shown.
public final class CoalitionConcepts {

  /// All of them.
  public static final List<CoalitionConcept> ALL =
      List.of(
          new CoalitionNash(),
          new CoalitionSequentialStability(),
          new CoalitionSymmetricMetarationality(),
          new CoalitionGeneralMetarationality());

  private CoalitionConcepts() {}

  /// The concept with this short name.
  ///
  /// @throws IllegalArgumentException when there is no such concept
  public static CoalitionConcept named(String id) {
    return ALL.stream()
        .filter(concept -> concept.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Say.of(
                    "There is no coalition concept (%s). There are: %s",
                    id, String.join(", ", ALL.stream().map(CoalitionConcept::id).toList()))));
  }
}
