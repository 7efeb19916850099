package io.parley.report.screen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody likes best and least.
///
/// @param of the party, or `party/faction`
/// @param classes how many ranks there are
/// @param top the best, best first
/// @param bottom the worst, worst last
/// @param all every class, best first; absent when there are many outcomes
public record RankingView(
    String of,
    int classes,
    List<RankClass> top,
    List<RankClass> bottom,
    @Nullable List<RankClass> all) {

  public RankingView {
    top = List.copyOf(top);
    bottom = List.copyOf(bottom);
  }

  /// Outcomes held equal.
  ///
  /// @param outcomes the first few of them
  /// @param more how many others there are
  public record RankClass(int rank, List<OutcomeView> outcomes, int more) {
    public RankClass {
      outcomes = List.copyOf(outcomes);
    }
  }
}
