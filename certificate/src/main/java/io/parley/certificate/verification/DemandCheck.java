package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Deed;
import io.parley.certificate.claim.End;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.claim.Weighing;
import io.parley.model.Case;
import io.parley.model.talk.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds what is claimed of demands and threats against the case: each verdict in the conflict in
/// which the camp decides, as any other claim, and what follows from verdicts worked out anew.
final class DemandCheck {

  private final Bargaining bargaining;
  private final Conflict conflict;
  private final Map<Topic.Best, BestOffers> proved = new HashMap<>();

  /// @throws Refutation when the demands of the case cannot be judged
  DemandCheck(Case situation) throws Refutation {
    this.bargaining = new Bargaining(situation);
    this.conflict = bargaining.conflict();
  }

  /// All that has to be said.
  List<Topic> topics() throws Refutation {
    return bargaining.topics();
  }

  /// Checks which offers meet a demand that is read in one way.
  void require(Claim.Meeting claim) throws Refutation {
    var demand = bargaining.demand(claim.demand());
    var meant =
        Bargaining.meanings(demand).stream()
            .filter(reading -> reading.id().equals(claim.meant()))
            .findFirst()
            .orElseThrow(() ->
                new Refutation(
                    "The demand (%s) cannot mean (%s)".formatted(demand.id(), claim.meant())));
    var meeting =
        bargaining
            .offers(demand.of())
            .filter(state -> bargaining.met(meant.asked(), state))
            .mapToObj(conflict::name)
            .toList();
    var listed = new LinkedHashSet<>(claim.states());
    if (listed.size() < claim.states().size()) {
      throw new Refutation("The line lists an offer twice");
    }
    for (var state : listed) {
      if (!meeting.contains(state)) {
        throw new Refutation("%s is no offer that meets (%s)".formatted(state, meant.id()));
      }
    }
    for (var state : meeting) {
      if (!listed.contains(state)) {
        throw new Refutation("The line omits %s, which meets (%s)".formatted(state, meant.id()));
      }
    }
  }

  /// Checks what becomes of an offer.
  void require(Claim.Offered claim) throws Refutation {
    var demand = bargaining.demand(claim.demand());
    var camp = bargaining.camp(demand.by(), claim.camp());
    int offer = conflict.state(claim.state());
    var leadsTo = requireVerdicts(claim.verdicts(), camp, camp.party(), List.of(offer));
    requireEnds(claim, demand, camp, offer, leadsTo.isEmpty() ? Set.of(offer) : leadsTo);
    var ends = new LinkedHashSet<Integer>();
    for (var end : claim.ends()) {
      ends.add(conflict.state(end.to()));
    }
    var left = requireVerdicts(claim.kept(), camp, Camp.partyOf(demand.of()), List.copyOf(ends));
    best(new Topic.Best(claim.reading(), claim.demand(), claim.camp()))
        .add(
            claim,
            offer,
            left.isEmpty(),
            (int)
                Bargaining.meanings(demand).stream()
                    .filter(meant -> bargaining.met(meant.asked(), offer))
                    .count());
  }

  /// Checks that there is a verdict on each outcome for each who decides for the party, and returns
  /// where those go who leave.
  private Set<Integer> requireVerdicts(
      List<Claim> claims, Camp camp, String party, List<Integer> states) throws Refutation {
    var deciders = camp.conflict().names(camp.conflict().deciders(party));
    if (claims.size() != deciders.size() * states.size()) {
      throw new Refutation(
          "It takes a verdict for each who decides for (%s), %d in all"
              .formatted(party, deciders.size() * states.size()));
    }
    var leadsTo = new LinkedHashSet<Integer>();
    int next = 0;
    for (int state : states) {
      for (var decider : deciders) {
        var claim = claims.get(next++);
        var subject = new Topic.Single(claim.reading(), Concept.SEQ, decider);
        boolean verdict = claim instanceof Claim.Stable || claim instanceof Claim.Unstable;
        if (!verdict
            || !Topic.of(claim).equals(subject)
            || conflict.state(stateOf(claim)) != state
            || claim.reading() != Reading.GENERAL) {
          throw new Refutation(
              "Here should be whether %s holds for %s under seq, read as general"
                  .formatted(conflict.name(state), decider));
        }
        camp.check().require(claim);
        if (claim instanceof Claim.Unstable leaves) {
          leadsTo.add(conflict.state(leaves.to()));
        }
      }
    }
    return leadsTo;
  }

  private static String stateOf(Claim verdict) {
    return switch (verdict) {
      case Claim.Stable stable -> stable.state();
      case Claim.Unstable unstable -> unstable.state();
      default -> "";
    };
  }

  private void requireEnds(
      Claim.Offered claim, Demand demand, Camp camp, int offer, Set<Integer> stays)
      throws Refutation {
    var refused = new LinkedHashSet<>(stays);
    for (var threat : bargaining.threats(demand)) {
      if (conflict.outcomes().holds(threat.when(), offer)) {
        if (bargaining.met(threat.then(), offer)) {
          refused.add(offer);
        } else {
          bargaining.target(threat, true, offer, camp).ifPresent(refused::add);
        }
      }
    }
    var ends = claim.ends().iterator();
    for (var meant : Bargaining.meanings(demand)) {
      var possible = bargaining.met(meant.asked(), offer) ? stays : refused;
      for (var ranker : bargaining.rankers(demand.of())) {
        if (!ends.hasNext()) {
          throw new Refutation("No end for %s when (%s) is meant".formatted(ranker, meant.id()));
        }
        requireWorst(ends.next(), meant.id(), ranker, possible);
      }
    }
    if (ends.hasNext()) {
      throw new Refutation("There is one end for each reading and each who ranks, and no more");
    }
  }

  private void requireWorst(End end, String meant, String ranker, Set<Integer> possible)
      throws Refutation {
    if (!end.meant().equals(meant) || !end.of().equals(ranker)) {
      throw new Refutation(
          "Here should be the end for %s when (%s) is meant".formatted(ranker, meant));
    }
    int to = conflict.state(end.to());
    if (!possible.contains(to)) {
      throw new Refutation("Things cannot end at %s when (%s) is meant".formatted(end.to(), meant));
    }
    var ranks = bargaining.ranks(ranker);
    for (int other : possible) {
      if (ranks.of(other) < ranks.of(to)) {
        throw new Refutation(
            "When (%s) is meant, things may end at %s, which is worse for %s than %s"
                .formatted(meant, conflict.name(other), ranker, end.to()));
      }
    }
  }

  /// Checks what is best, once all offers have been checked.
  void require(Claim.Best claim) throws Refutation {
    var demand = bargaining.demand(claim.demand());
    var offers = best(new Topic.Best(claim.reading(), claim.demand(), claim.camp()));
    if (offers.size() == bargaining.offers(demand.of()).count()) {
      offers.require(claim, bargaining.rankers(demand.of()));
    }
  }

  private BestOffers best(Topic.Best topic) {
    return proved.computeIfAbsent(topic, _ -> new BestOffers(bargaining));
  }

  /// Checks what a threat comes to where it is tried.
  void require(Claim.Threatened claim) throws Refutation {
    var threat = bargaining.threat(claim.threat());
    var camp = bargaining.camp(threat.by(), claim.camp());
    int at = conflict.state(claim.state());
    boolean underWay = bargaining.met(threat.then(), at);
    if (underWay != (claim.deed() == Deed.UNDO)) {
      throw new Refutation(
          "The threat is%s carried out at %s".formatted(underWay ? "" : " not", claim.state()));
    }
    var target = bargaining.target(threat, !underWay, at, camp);
    var to = target.stream().mapToObj(conflict::name).toList();
    if (!claim.to().equals(to)) {
      throw new Refutation(
          target.isEmpty()
              ? "That is no legal move from %s".formatted(claim.state())
              : "That leads from %s to %s".formatted(claim.state(), to.getFirst()));
    }
    boolean allGain = target.isPresent();
    var weighings = new ArrayList<Weighing>();
    if (target.isPresent()) {
      int there = target.getAsInt();
      for (int mover : camp.conflict().movers(camp.deciders(), at, there)) {
        var ranks = Bargaining.ranks(camp.conflict(), mover);
        allGain &= ranks.gains(at, there);
        weighings.add(
            new Weighing(
                camp.conflict().parties().get(mover),
                ranks.place(at),
                ranks.place(there),
                ranks.deciding(at, there)));
      }
    }
    requireWeighed(claim, weighings);
    if (claim.stands() != (underWay != allGain)) {
      throw new Refutation(
          "The camp would%s %s"
              .formatted(allGain ? "" : " not", underWay ? "take it back" : "carry it out"));
    }
  }

  private static void requireWeighed(Claim.Threatened claim, List<Weighing> weighings)
      throws Refutation {
    if (!claim.weighings().equals(weighings)) {
      throw new Refutation(
          "Those who have a part in it compare the two so: "
              + String.join(
                  "; ",
                  weighings.stream()
                      .map(each ->
                          "%s from place %d to place %d, by judgement %d"
                              .formatted(each.by(), each.from(), each.to(), each.judgement()))
                      .toList()));
    }
  }
}
