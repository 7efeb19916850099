package io.parley.study.question;

import io.parley.conflict.equilibrium.Sweep;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.DegreeOrder;
import io.parley.conflict.preference.StrongWill;
import io.parley.conflict.progress.Progress;
import io.parley.model.Case;
import io.parley.study.answer.Strength;

/// Which of the outcomes that hold are held by the fear of something much worse, and which only by
/// the fear of something worse?
public final class HowStronglyHolds {

  private HowStronglyHolds() {}

  /// Asks under the classical concepts. Nash stability knows no replies; what holds under it counts
  /// as holding strongly.
  ///
  /// @throws IllegalArgumentException when somebody is not of one mind, or in doubt
  public static Strength ask(Case situation, GraphModel graph, Progress progress) {
    if (!graph.crisp()) {
      throw new IllegalArgumentException(
          "How strongly an outcome holds is asked of parties of one mind, of whose preferences"
              + " nothing is in doubt. See parley unknown for what is in doubt here.");
    }
    return new Strength(
        situation, graph, Sweep.of(graph, progress), Sweep.of(strongly(graph), progress));
  }

  /// The same conflict when only what is much worse deters.
  ///
  /// @throws IllegalArgumentException when somebody is not of one mind, or in doubt
  static GraphModel strongly(GraphModel graph) {
    var wills =
        graph.orders().stream()
            .map(order -> new StrongWill(DegreeOrder.of(order.stated(), graph.space())))
            .toList();
    return new GraphModel(graph.space(), graph.moves(), wills, graph.now());
  }
}
