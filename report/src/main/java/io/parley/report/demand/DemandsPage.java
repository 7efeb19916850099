package io.parley.report.demand;

import io.parley.explain.reason.DemandFooting;
import io.parley.explain.words.Camps;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Demanding;
import io.parley.explain.words.Offering;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Threatening;
import io.parley.explain.words.Unknowns;
import io.parley.language.Say;
import io.parley.model.Kind;
import io.parley.model.evidence.Basis;
import io.parley.report.page.Page;
import io.parley.report.table.Table;
import io.parley.study.answer.Demands;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Demands and threats as a page: for each demand what it leaves open, each reading against each
/// camp, the best offer, what is good whichever camp decides and the question to ask; for each threat
/// whether it counts.
public final class DemandsPage {

  private final Demands demands;
  private final Phrases phrases;
  private final Demanding say;

  private DemandsPage(Demands demands) {
    this.demands = demands;
    this.phrases = new Phrases(demands.situation(), demands.graph());
    this.say = new Demanding(demands.situation(), phrases);
  }

  /// The page about these demands.
  public static Page of(Demands demands) {
    return new DemandsPage(demands).page();
  }

  private Page page() {
    var situation = demands.situation();
    var opening = new ArrayList<String>();
    if (demands.demands().isEmpty() && demands.threats().isEmpty()) {
      opening.add(Say.of("The case names no demands and no threats."));
    } else {
      opening.add(Overview.footing(situation));
      opening.removeIf(String::isEmpty);
      opening.addAll(Deciders.sentences(situation));
      opening.addAll(Unknowns.toldApart(situation));
    }
    if (situation.kind() == Kind.CURRENT) {
      opening.add(Overview.noForecast());
    }
    var sections =
        Stream.concat(
                demands.demands().stream().map(this::demand),
                demands.threats().stream()
                    .map(threat ->
                        new Page.Section(
                            Say.of("Threat: %s", threat.threat().id()),
                            new Threatening(situation, phrases).threat(threat),
                            new Table(List.of(), List.of()),
                            List.of())))
            .toList();
    return new Page(situation.title(), opening, sections);
  }

  private Page.Section demand(Demands.Demanded demanded) {
    var demand = demanded.demand();
    var after = new ArrayList<String>();
    after.add(
        Say.of(
            "Counted are the offers that meet a reading and hold for the camp: under SEQ it would not"
                + " leave them by its own judgements. Where none holds, it says where the camp goes on to."
                + " The last column counts the inferred among the judgements behind the line."));
    after.addAll(say.beyond(demand, demanded.byCamp().getFirst()));
    var offering = new Offering(demanded.bargain(), phrases);
    demanded.byCamp().forEach(offers -> after.add(offering.best(offers)));
    offering.acceptance(demanded.acceptance()).ifPresent(after::add);
    after.addAll(offering.exchanges(demanded.joint()));
    say.question(demanded.bargain(), demanded.question()).ifPresent(after::add);
    return new Page.Section(
        Say.of("Demand: %s", demand.id()),
        List.of(
            say.demand(demand),
            say.open(
                demand, demanded.bargain().openToAddressee(), demanded.bargain().openToDemander())),
        readings(demanded),
        after);
  }

  private Table readings(Demands.Demanded demanded) {
    var titles = new ArrayList<String>(List.of(Say.of("reading"), Say.of("asks"), Say.of("basis")));
    var camps = new Camps(demands.situation());
    demanded.byCamp().forEach(offers -> titles.add(camps.title(offers.camp())));
    titles.add(Say.of("inferred"));
    var rows = new ArrayList<List<String>>();
    var readings = demanded.byCamp().getFirst().readings();
    for (int reading = 0; reading < readings.size(); reading++) {
      int place = reading;
      var row = new ArrayList<String>();
      row.add(readings.get(reading).id());
      row.add(Demanding.pattern(readings.get(reading).asked()));
      row.add(Phrases.basis(readings.get(reading).grounds().basis()));
      demanded.byCamp().forEach(offers -> row.add(say.holding(demanded.demand(), offers, place)));
      var footing = DemandFooting.ofReading(demanded.byCamp(), place);
      row.add(
          footing.size() == 0
              ? ""
              : Say.of("%d of %d", footing.count(Basis.INFERRED), footing.size()));
      rows.add(row);
    }
    return new Table(titles, rows);
  }
}
