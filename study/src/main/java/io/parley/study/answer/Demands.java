package io.parley.study.answer;

import io.parley.conflict.demand.Acceptance;
import io.parley.conflict.demand.Bargain;
import io.parley.conflict.demand.Credibility;
import io.parley.conflict.demand.JointOffers;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.demand.OpenQuestion;
import io.parley.conflict.graph.GraphModel;
import io.parley.model.Case;
import io.parley.model.talk.Demand;
import java.util.List;
import java.util.Optional;

/// What is demanded in a case and what would satisfy whom; what is threatened and what of it counts.
///
/// @param situation the case
/// @param graph its graph model under the control in force
/// @param demands in the order of the case
/// @param threats in the order of the case
public record Demands(
    Case situation, GraphModel graph, List<Demanded> demands, List<Credibility> threats) {

  public Demands {
    demands = List.copyOf(demands);
    threats = List.copyOf(threats);
  }

  /// One demand.
  ///
  /// @param bargain the demand, and what bears on it
  /// @param byCamp the offers on it, for each camp that may decide for the one asking
  /// @param acceptance which of them are good whichever camp decides
  /// @param joint the exchanges, for each camp
  /// @param question whose answer would change most; empty when none would change the result
  public record Demanded(
      Bargain bargain,
      List<Offers> byCamp,
      Acceptance acceptance,
      List<JointOffers> joint,
      Optional<OpenQuestion> question) {
    public Demanded {
      byCamp = List.copyOf(byCamp);
      joint = List.copyOf(joint);
    }

    /// The demand.
    public Demand demand() {
      return bargain.demand();
    }
  }
}
