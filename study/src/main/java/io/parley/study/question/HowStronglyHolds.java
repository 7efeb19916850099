package io.parley.study.question;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.DegreeOrder;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.StrongWill;
import io.parley.conflict.preference.UncertainWill;
import io.parley.conflict.preference.Will;
import io.parley.conflict.progress.Progress;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.study.answer.Strength;
import java.util.function.UnaryOperator;

/// Which of the outcomes that hold are held by the fear of something much worse, and which only by
/// the fear of something worse?
///
/// - Cost: two analyses for each way that the doubts can be settled.
public final class HowStronglyHolds {

  private HowStronglyHolds() {}

  /// Asks under the classical concepts. Nash stability knows no replies; what holds under it counts
  /// as holding strongly. Where something is in doubt, an outcome holds when it does however the
  /// doubts are settled, and strongly when it does so however they are settled.
  ///
  /// @throws IllegalArgumentException when somebody is not of one mind however the doubts are settled,
  ///     when pairs of outcomes are in doubt, or when the ways to settle the doubts are too many
  public static Strength ask(Case situation, GraphModel graph, Progress progress) {
    return new Strength(
        situation,
        graph,
        everywhere(situation, graph, UnaryOperator.identity(), progress),
        everywhere(situation, graph, will -> strong(will, graph), progress));
  }

  /// The same conflict when only what is much worse deters.
  ///
  /// @throws IllegalArgumentException when somebody is not of one mind, or in doubt
  static GraphModel strongly(GraphModel graph) {
    return new GraphModel(
        graph.space(),
        graph.moves(),
        graph.wills().stream().map(will -> strong(will, graph)).toList(),
        graph.now());
  }

  private static StabilityTable everywhere(
      Case situation, GraphModel graph, UnaryOperator<Will> reading, Progress progress) {
    return new Completing(graph, reading, WhatIsCertain.MOST_COMPLETIONS)
        .of(situation, progress)
        .everywhere()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Say.of(
                    "The doubts in this case can be settled in too many ways to judge in each how strongly an outcome holds; the most is %d",
                    WhatIsCertain.MOST_COMPLETIONS)));
  }

  private static Will strong(Will will, GraphModel graph) {
    return switch (will) {
      case PreferenceOrder order -> new StrongWill(DegreeOrder.of(order.stated(), graph.space()));
      case UncertainWill _ ->
          throw new IllegalArgumentException(
              Say.of(
                  "How strongly an outcome holds cannot be said where it is not known which of two outcomes somebody prefers: how much is not known either"));
      default ->
          throw new IllegalArgumentException(
              Say.of(
                  "How strongly an outcome holds is asked of parties of one mind; a quorum has no single order of preference"));
    };
  }
}
