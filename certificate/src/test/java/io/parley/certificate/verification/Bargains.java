package io.parley.certificate.verification;

import static java.util.Comparator.comparingInt;

import io.parley.certificate.claim.BestOffer;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Deed;
import io.parley.certificate.claim.End;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.claim.Weighing;
import io.parley.certificate.proof.Proof;
import io.parley.model.Case;
import io.parley.model.talk.Demand;
import io.parley.model.talk.Threat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A second opinion on what is claimed of demands and threats. Verdicts are judged by {@link Proof};
/// the rest by trying all outcomes.
final class Bargains {

  private final Case situation;
  private final Bargainers by;

  Bargains(Case situation) {
    this.situation = situation;
    this.by = new Bargainers(situation);
  }

  /// Everything that is to be claimed.
  List<Claim> claims() {
    var claims = new ArrayList<Claim>();
    for (var demand : situation.talk().demands()) {
      Bargainers.meanings(demand).forEach(meant -> claims.add(meeting(demand, meant)));
      for (var camp : by.camps(demand.by())) {
        by.offers(demand.of()).forEach(state -> claims.add(offered(demand, camp, state)));
        claims.add(best(demand, camp, List.copyOf(claims)));
      }
    }
    for (var threat : situation.talk().threats()) {
      for (var at : by.trials(threat)) {
        by.camps(threat.by()).forEach(camp -> claims.add(tried(threat, camp, at)));
      }
    }
    return claims;
  }

  private Claim meeting(Demand demand, Demand.Reading meant) {
    return new Claim.Meeting(
        Reading.GENERAL,
        demand.id(),
        meant.id(),
        by.offers(demand.of()).stream().filter(state -> by.met(meant.asked(), state)).toList());
  }

  private Claim.Offered offered(Demand demand, String camp, String state) {
    var verdicts = by.deciders(camp).stream().map(who -> verdict(camp, who, state)).toList();
    var ends = new ArrayList<End>();
    for (var meant : Bargainers.meanings(demand)) {
      for (var ranker : by.deciders(Bargainers.party(demand.of()))) {
        var possible = by.possible(demand, meant, camp, state, verdicts);
        var worst =
            possible.stream().max(comparingInt(end -> Bargainers.place(by.inForce(), ranker, end)));
        ends.add(new End(meant.id(), ranker, worst.orElseThrow()));
      }
    }
    var kept = new ArrayList<Claim>();
    for (var end : new LinkedHashSet<>(ends.stream().map(End::to).toList())) {
      by.deciders(Bargainers.party(demand.of())).forEach(who -> kept.add(verdict(camp, who, end)));
    }
    return new Claim.Offered(Reading.GENERAL, demand.id(), camp, state, verdicts, ends, kept);
  }

  private Claim verdict(String camp, String who, String state) {
    return by.proof(camp).verdicts(List.of(Concept.SEQ)).stream()
        .filter(claim -> isVerdict(claim, who, state))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isVerdict(Claim claim, String who, String state) {
    return switch (claim) {
      case Claim.Stable stable ->
          stable.concept() == Concept.SEQ
              && stable.party().equals(who)
              && stable.state().equals(state);
      case Claim.Unstable unstable ->
          unstable.concept() == Concept.SEQ
              && unstable.party().equals(who)
              && unstable.state().equals(state);
      default -> false;
    };
  }

  private Claim.Best best(Demand demand, String camp, List<Claim> claims) {
    var rankers = by.deciders(Bargainers.party(demand.of()));
    var offers =
        claims.stream()
            .filter(Claim.Offered.class::isInstance)
            .map(Claim.Offered.class::cast)
            .filter(offer -> offer.demand().equals(demand.id()) && offer.camp().equals(camp))
            .sorted(comparingInt(offer -> by.inForce().states().indexOf(offer.state())))
            .sorted(comparingInt(offer -> -readingsMet(demand, offer)))
            .toList();
    boolean some = offers.stream().anyMatch(Bargains::kept);
    var best = new ArrayList<Claim.Offered>();
    for (var offer : offers) {
      boolean beaten =
          offers.stream()
              .filter(other -> kept(other) == some)
              .anyMatch(other ->
                  rankers.stream().allMatch(who -> worst(other, who) <= worst(offer, who))
                      && (rankers.stream().anyMatch(who -> worst(other, who) < worst(offer, who))
                          || offers.indexOf(other) < offers.indexOf(offer)));
      if (kept(offer) == some && !beaten) {
        best.add(offer);
      }
    }
    return new Claim.Best(
        Reading.GENERAL,
        demand.id(),
        camp,
        best.stream()
            .map(offer ->
                new BestOffer(
                    offer.state(),
                    rankers.stream().map(who -> worstEnds(offer, who).getFirst()).toList()))
            .toList());
  }

  private int readingsMet(Demand demand, Claim.Offered offer) {
    return (int)
        Bargainers.meanings(demand).stream()
            .filter(meant -> by.met(meant.asked(), offer.state()))
            .count();
  }

  private static boolean kept(Claim.Offered offer) {
    return offer.kept().stream().allMatch(Claim.Stable.class::isInstance);
  }

  private int worst(Claim.Offered offer, String who) {
    return offer.ends().stream()
        .filter(end -> end.of().equals(who))
        .mapToInt(end -> Bargainers.place(by.inForce(), who, end.to()))
        .max()
        .orElse(0);
  }

  private List<End> worstEnds(Claim.Offered offer, String who) {
    return offer.ends().stream()
        .filter(end -> end.of().equals(who))
        .filter(end -> Bargainers.place(by.inForce(), who, end.to()) == worst(offer, who))
        .toList();
  }

  private Claim tried(Threat threat, String camp, String at) {
    var proof = by.proof(camp);
    boolean underWay = by.met(threat.then(), at);
    var to = by.targets(threat, !underWay, at);
    var weighings = new ArrayList<Weighing>();
    boolean allGain = !to.isEmpty();
    for (var target : to) {
      for (var who : by.deciders(camp)) {
        if (by.holds(who).stream()
            .anyMatch(option -> by.taken(at).test(option) != by.taken(target).test(option))) {
          allGain &= proof.gains(who, at, target);
          weighings.add(
              new Weighing(
                  who,
                  Bargainers.place(proof, who, at),
                  Bargainers.place(proof, who, target),
                  by.judgement(camp.contains("/") ? camp : who, at, target)));
        }
      }
    }
    return new Claim.Threatened(
        Reading.GENERAL,
        threat.id(),
        camp,
        at,
        underWay ? Deed.UNDO : Deed.CARRY,
        to,
        weighings,
        underWay != allGain);
  }

  /// Whether a claim that stands among others is true. What it speaks of is known to exist.
  boolean isTrue(Claim claim, List<Claim> among) {
    return switch (claim) {
      case Claim.Meeting(_, var demand, var meant, var states) ->
          situation.talk().demands().stream()
              .filter(each -> each.id().equals(demand))
              .flatMap(each ->
                  Bargainers.meanings(each).stream()
                      .filter(reading -> reading.id().equals(meant))
                      .map(reading -> (Claim.Meeting) meeting(each, reading)))
              .anyMatch(right ->
                  right.states().size() == states.size()
                      && Set.copyOf(right.states()).equals(Set.copyOf(states)));
      case Claim.Offered offered -> isTrue(offered);
      case Claim.Best best -> isTrue(best, among);
      case Claim.Threatened threatened ->
          situation.talk().threats().stream()
              .filter(threat -> threat.id().equals(threatened.threat()))
              .anyMatch(threat ->
                  tried(threat, threatened.camp(), threatened.state()).equals(threatened));
      default -> false;
    };
  }

  private Demand demand(String id) {
    return situation.talk().demands().stream()
        .filter(demand -> demand.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private boolean isTrue(Claim.Offered claim) {
    var demand = demand(claim.demand());
    var right = offered(demand, claim.camp(), claim.state());
    if (!agree(claim.verdicts(), right.verdicts(), claim.camp())
        || claim.ends().size() != right.ends().size()) {
      return false;
    }
    var meanings = Bargainers.meanings(demand);
    int rankers = by.deciders(Bargainers.party(demand.of())).size();
    var kept = new ArrayList<Claim>();
    for (int place = 0; place < claim.ends().size(); place++) {
      var end = claim.ends().get(place);
      var expected = right.ends().get(place);
      var possible =
          by.possible(
              demand, meanings.get(place / rankers), claim.camp(), claim.state(), claim.verdicts());
      if (!end.meant().equals(expected.meant())
          || !end.of().equals(expected.of())
          || !possible.contains(end.to())
          || possible.stream().anyMatch(other -> by.inForce().gains(end.of(), other, end.to()))) {
        return false;
      }
    }
    for (var end : new LinkedHashSet<>(claim.ends().stream().map(End::to).toList())) {
      by.deciders(Bargainers.party(demand.of()))
          .forEach(who -> kept.add(verdict(claim.camp(), who, end)));
    }
    return agree(claim.kept(), kept, claim.camp());
  }

  /// Whether verdicts are about the same as the right ones, and true.
  private boolean agree(List<Claim> verdicts, List<Claim> right, String camp) {
    if (verdicts.size() != right.size()) {
      return false;
    }
    for (int place = 0; place < right.size(); place++) {
      var subject = Subject.of(right.get(place));
      if (!Subject.of(verdicts.get(place)).equals(subject)
          || verdicts.get(place) instanceof Claim.Equilibria
          || !by.proof(camp).isTrue(verdicts.get(place))) {
        return false;
      }
    }
    return true;
  }

  private boolean isTrue(Claim.Best claim, List<Claim> among) {
    var right = best(demand(claim.demand()), claim.camp(), among);
    var rankers = by.deciders(Bargainers.party(demand(claim.demand()).of()));
    if (right.offers().size() != claim.offers().size()) {
      return false;
    }
    for (int place = 0; place < right.offers().size(); place++) {
      var state = right.offers().get(place).state();
      var said = claim.offers().get(place);
      if (!said.state().equals(state) || said.worst().size() != rankers.size()) {
        return false;
      }
      for (int ranker = 0; ranker < rankers.size(); ranker++) {
        var who = rankers.get(ranker);
        var end = said.worst().get(ranker);
        if (among.stream()
            .filter(Claim.Offered.class::isInstance)
            .map(Claim.Offered.class::cast)
            .filter(offer ->
                offer.demand().equals(claim.demand())
                    && offer.camp().equals(claim.camp())
                    && offer.state().equals(state))
            .noneMatch(offer -> worstEnds(offer, who).contains(end))) {
          return false;
        }
      }
    }
    return true;
  }
}
