package io.parley.report.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds and is reached in one case and not in another.
///
/// @param leftHeadline the answer about the left case
/// @param rightHeadline the answer about the right case
/// @param outcomes those that differ
/// @param sentences the same in words
public record ComparisonView(
    String leftHeadline, String rightHeadline, List<Differing> outcomes, List<String> sentences) {

  public ComparisonView {
    outcomes = List.copyOf(outcomes);
    sentences = List.copyOf(sentences);
  }

  /// An outcome that stands otherwise in the two cases.
  ///
  /// @param leftSteps how many self-interested steps lead there on the left; absent when none do
  /// @param rightSteps the same on the right
  public record Differing(
      OutcomeView outcome,
      boolean leftHolds,
      boolean rightHolds,
      @Nullable Integer leftSteps,
      @Nullable Integer rightSteps) {}
}
