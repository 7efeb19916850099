package io.parley.report.demand;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.demand.Offer;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.report.table.CsvTable;
import io.parley.report.table.Table;
import io.parley.study.answer.Demands;
import java.util.ArrayList;
import java.util.List;

/// Every offer on every demand as a sheet to compute with: one row for each demand, camp, offer and
/// reading. Several states or ranks in one field are parted by spaces.
public final class OfferSheet {

  private static final List<String> TITLES =
      List.of(
          "demand",
          "camp",
          "decides",
          "offer",
          "reading",
          "met",
          "holds",
          "leaves for",
          "ends",
          "firm",
          "worst ranks");

  private OfferSheet() {}

  /// As comma-separated values.
  public static String csv(Demands demands) {
    var rows = new ArrayList<List<String>>();
    var space = demands.graph().space();
    for (var demanded : demands.demands()) {
      for (var offers : demanded.byCamp()) {
        for (var offer : offers.all()) {
          for (int reading = 0; reading < offers.readings().size(); reading++) {
            rows.add(row(demanded.demand().id(), offers, offer, reading, space));
          }
        }
      }
    }
    return CsvTable.text(new Table(TITLES, rows));
  }

  private static List<String> row(
      String demand, Offers offers, Offer offer, int reading, StateSpace space) {
    return List.of(
        demand,
        offers.camp().id(),
        letter(offers.camp().decides()),
        space.name(offer.state()),
        offers.readings().get(reading).id(),
        letter(offer.meets().get(reading)),
        offer.holds().id(),
        names(offer.leaves(), space),
        names(offer.ends().get(reading), space),
        offer.firm().id(),
        offer.worst().stream().map(String::valueOf).collect(joining(" ")));
  }

  private static String names(List<State> states, StateSpace space) {
    return states.stream().map(space::name).collect(joining(" "));
  }

  private static String letter(boolean yes) {
    return yes ? "Y" : "N";
  }
}
