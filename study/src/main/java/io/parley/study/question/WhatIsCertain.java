package io.parley.study.question;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.QuorumWill;
import io.parley.conflict.preference.UncertainPreference;
import io.parley.conflict.preference.UncertainWill;
import io.parley.conflict.preference.Will;
import io.parley.conflict.progress.Progress;
import io.parley.model.Case;
import io.parley.model.doubt.Doubt;
import io.parley.study.answer.Certainty;
import io.parley.study.answer.Completed;
import io.parley.study.answer.SettledDoubt;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.stream.Stream;

/// Which outcomes hold whatever is not known, which may hold, and which doubt, if it were settled,
/// would change that most?
///
/// - Cost: one analysis for each reading, one for each way to settle all doubts while these are few,
///   and else one for each way of settling each doubt alone.
public final class WhatIsCertain {

  /// How many ways to settle the doubts are gone through unless more are asked for.
  public static final int MOST_COMPLETIONS = 4096;

  private WhatIsCertain() {}

  /// Asks about the doubts of a case, decided as the case says.
  public static Certainty ask(Case situation, Progress progress) {
    return ask(situation, MOST_COMPLETIONS, progress);
  }

  /// Asks, going through every way to settle the doubts when there are at most so many, fewer in
  /// proportion above 4,096 combinations of options.
  public static Certainty ask(Case situation, int mostCompletions, Progress progress) {
    var readings = new EnumMap<Extension, StabilityTable>(Extension.class);
    for (var extension : Extension.values()) {
      readings.put(extension, table(situation, extension, progress));
    }
    var doubts = Doubt.in(situation);
    var graph = WhoDecides.asStated(situation).graph(situation, Extension.NECESSARY);
    var completed = new Completing(graph, mostCompletions).of(situation, progress);
    var uncertain = graph.wills().stream().flatMap(WhatIsCertain::uncertain).toList();
    return new Certainty(
        situation,
        graph,
        doubts,
        uncertain.stream()
            .map(UncertainPreference::possible)
            .reduce(BigInteger.ONE, BigInteger::multiply),
        uncertain.stream().mapToInt(UncertainPreference::leftOut).sum(),
        readings,
        completed,
        doubts.stream().map(doubt -> settled(doubt, situation, completed, progress)).toList());
  }

  private static SettledDoubt settled(
      Doubt doubt, Case situation, Completed completed, Progress progress) {
    return new SettledDoubt(
        doubt,
        doubt.settlements().stream()
            .map(settlement ->
                new SettledDoubt.Way(
                    settlement,
                    completed.together().isEmpty()
                        ? table(settlement.in(situation), Extension.NECESSARY, progress)
                        : completed.given(settlement)))
            .toList());
  }

  /// What is in doubt of what moves somebody, or its members.
  private static Stream<UncertainPreference> uncertain(Will will) {
    return switch (will) {
      case UncertainWill(var preference, _) -> Stream.of(preference);
      case QuorumWill quorum -> quorum.members().stream().flatMap(WhatIsCertain::uncertain);
      default -> Stream.empty();
    };
  }

  private static StabilityTable table(Case situation, Extension extension, Progress progress) {
    var graph = WhoDecides.asStated(situation).graph(situation, extension);
    return Sweep.of(graph, progress);
  }
}
