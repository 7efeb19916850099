package io.parley.conflict.stability;

import java.util.List;

/// The concepts Parley knows, in the order they are shown: the strictest first. Everything that
/// lists concepts lists these.
public final class StabilityConcepts {

  /// The five classical concepts, for any number of decision makers.
  public static final List<StabilityConcept> CLASSICAL =
      List.of(
          new NashStability(),
          new SymmetricSequentialStability(),
          new SequentialStability(),
          new SymmetricMetarationality(),
          new GeneralMetarationality());

  private StabilityConcepts() {}
}
