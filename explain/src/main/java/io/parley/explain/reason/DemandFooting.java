package io.parley.explain.reason;

import io.parley.conflict.demand.Acceptance;
import io.parley.conflict.demand.Bargain;
import io.parley.conflict.demand.Camp;
import io.parley.conflict.demand.Credibility;
import io.parley.conflict.demand.JointOffers;
import io.parley.conflict.demand.Offer;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.demand.OpenQuestion;
import io.parley.conflict.state.State;
import java.util.List;

/// The judgements that stand behind each line about a demand or a threat.
///
/// Behind saying that somebody stays at an outcome, or leaves it, stand the judgements by which it
/// compares that outcome with those it can move to, and those that decide the reply that matters.
public final class DemandFooting {

  private DemandFooting() {}

  /// What stands behind a reading's line: what each camp does at each offer that meets it.
  ///
  /// @param reading its place
  public static Footing ofReading(List<Offers> byCamp, int reading) {
    var footing = new Footing();
    for (var offers : byCamp) {
      offers
          .meeting(reading)
          .forEach(offer -> stays(offers.camp().party(), offer.state(), offers.camp(), footing));
    }
    return footing;
  }

  /// What stands behind the best offers before a camp: what the camp does there, whether the one who
  /// offers keeps to it, and how that one compares the worst ends with those of every other offer.
  public static Footing ofBest(Bargain bargain, Offers offers) {
    var footing = new Footing();
    addBest(bargain, offers, footing);
    return footing;
  }

  private static void addBest(Bargain bargain, Offers offers, Footing footing) {
    for (var best : offers.best()) {
      stays(offers.camp().party(), best.state(), offers.camp(), footing);
      for (var end : ends(best)) {
        stays(bargain.asked(), end, offers.camp(), footing);
        offers.all().stream()
            .flatMap(other -> ends(other).stream())
            .forEach(other -> compares(bargain.asked(), end, other, offers.camp(), footing));
      }
    }
  }

  private static List<State> ends(Offer offer) {
    return offer.ends().stream().flatMap(List::stream).distinct().toList();
  }

  /// What stands behind which offers every camp accepts: what each does at each of them.
  public static Footing of(Acceptance acceptance) {
    var footing = new Footing();
    addAcceptance(acceptance, footing);
    return footing;
  }

  private static void addAcceptance(Acceptance acceptance, Footing footing) {
    for (var each : acceptance.offers()) {
      acceptance.camps().forEach(camp -> stays(camp.party(), each.offer().state(), camp, footing));
    }
  }

  /// What stands behind some exchanges before a camp: that all who move gain, and that everyone
  /// stays.
  public static Footing of(List<JointOffers.JointOffer> exchanges, Camp camp) {
    var footing = new Footing();
    for (var exchange : exchanges) {
      for (var mover : exchange.movers()) {
        compares(Camp.partyOf(mover.id()), exchange.state(), camp.graph().now(), camp, footing);
      }
      camp.graph()
          .decisionMakers()
          .forEach(i -> stays(Camp.partyOf(i.id()), exchange.state(), camp, footing));
    }
    return footing;
  }

  /// What stands behind the question to ask: the results under both answers, as far as they differ.
  public static Footing of(Bargain bargain, OpenQuestion question) {
    var footing = new Footing();
    for (var result : List.of(question.ifFirst(), question.ifSecond())) {
      question.campsChanged().forEach(camp -> addBest(bargain, result.byCamp().get(camp), footing));
      if (question.changesAcceptance()) {
        addAcceptance(result.acceptance(), footing);
      }
    }
    return footing;
  }

  /// What stands behind a threat's being credible or not.
  public static Footing of(Credibility credibility) {
    var footing = new Footing();
    credibility.trials().stream()
        .flatMap(trial -> trial.would().stream())
        .flatMap(would -> would.reasons().stream())
        .forEach(reason -> footing.add(reason.comparison()));
    return footing;
  }

  private static void stays(String party, State state, Camp camp, Footing footing) {
    for (var way : camp.ways()) {
      var deciders = way.deciders(party);
      footing.add(StateReasons.of(state, camp.concept(), deciders, way));
      for (var who : deciders) {
        way.moves(who, state).forEach(to -> compares(party, to, state, camp, footing));
      }
    }
  }

  private static void compares(String party, State one, State other, Camp camp, Footing footing) {
    if (!one.equals(other)) {
      for (var way : camp.ways()) {
        way.deciders(party).forEach(who -> footing.add(way.will(who).compare(one, other)));
      }
    }
  }
}
