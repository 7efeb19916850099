package io.parley.study.question;

import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.preference.UncertainWill;
import io.parley.conflict.progress.Progress;
import io.parley.model.Case;
import io.parley.model.doubt.Doubt;
import io.parley.study.answer.Certainty;
import io.parley.study.answer.SettledDoubt;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;

/// Which outcomes hold whatever is not known, which may hold, and which doubt, if it were settled,
/// would change that most?
///
/// - Cost: one analysis for each reading, and one for each way of settling each doubt.
public final class WhatIsCertain {

  private WhatIsCertain() {}

  /// Asks about the doubts of a case, decided as the case says.
  public static Certainty ask(Case situation, Progress progress) {
    var readings = new EnumMap<Extension, StabilityTable>(Extension.class);
    for (var extension : Extension.values()) {
      readings.put(extension, table(situation, extension, progress));
    }
    var doubts = Doubt.in(situation);
    var graph = WhoDecides.asStated(situation).graph(situation, Extension.NECESSARY);
    return new Certainty(
        situation,
        graph,
        doubts,
        uncertain(graph).stream()
            .map(will -> will.preference().possible())
            .reduce(BigInteger.ONE, BigInteger::multiply),
        uncertain(graph).stream().mapToInt(will -> will.preference().leftOut()).sum(),
        readings,
        doubts.stream().map(doubt -> settled(doubt, situation, progress)).toList());
  }

  private static SettledDoubt settled(Doubt doubt, Case situation, Progress progress) {
    return new SettledDoubt(
        doubt,
        doubt.settlements().stream()
            .map(settlement ->
                new SettledDoubt.Way(
                    settlement, table(settlement.in(situation), Extension.NECESSARY, progress)))
            .toList());
  }

  private static List<UncertainWill> uncertain(GraphModel graph) {
    return graph.wills().stream()
        .filter(UncertainWill.class::isInstance)
        .map(UncertainWill.class::cast)
        .toList();
  }

  private static StabilityTable table(Case situation, Extension extension, Progress progress) {
    var graph = WhoDecides.asStated(situation).graph(situation, extension);
    return Sweep.of(graph, progress);
  }
}
