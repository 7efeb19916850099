package io.parley.study.answer;

import io.parley.conflict.demand.Credibility;
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
  /// @param demand the demand
  /// @param openToAddressee the options of the one asked that it does not name
  /// @param openToDemander the options of the one asking that it does not name
  /// @param byCamp the offers on it, for each camp that may decide for the one asking
  /// @param question whose answer would change most; empty when none would change anything
  public record Demanded(
      Demand demand,
      List<String> openToAddressee,
      List<String> openToDemander,
      List<Offers> byCamp,
      Optional<OpenQuestion> question) {
    public Demanded {
      openToAddressee = List.copyOf(openToAddressee);
      openToDemander = List.copyOf(openToDemander);
      byCamp = List.copyOf(byCamp);
    }
  }
}
