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
import io.parley.model.option.Direction;
import io.parley.model.option.Option;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.talk.Demand;
import io.parley.model.talk.OptionPattern;
import io.parley.model.talk.Threat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// A second opinion on what is claimed of demands and threats. Verdicts are judged by {@link Proof};
/// the rest by trying all outcomes.
final class Bargains {

  private final Case situation;
  private final Proof inForce;
  private final Map<String, Proof> camps = new LinkedHashMap<>();

  Bargains(Case situation) {
    this.situation = situation;
    this.inForce = new Proof(situation, Reading.GENERAL);
    for (var party : situation.parties()) {
      for (var faction : party.factions()) {
        camps.put(party.id() + "/" + faction.id(), proof(party, faction));
      }
      if (!(party.control() instanceof Control.ByFaction)) {
        camps.put(party.id(), inForce);
      }
    }
  }

  private Proof proof(Party party, Faction faction) {
    var parties = new ArrayList<>(situation.parties());
    parties.replaceAll(
        each -> each.equals(party) ? party.decidedBy(new Control.ByFaction(faction.id())) : each);
    return new Proof(situation.with(parties), Reading.GENERAL);
  }

  private Proof proof(String camp) {
    return Objects.requireNonNull(camps.get(camp));
  }

  private static String party(String actor) {
    return actor.replaceFirst("/.*", "");
  }

  private List<String> camps(String actor) {
    return camps.keySet().stream().filter(id -> party(id).equals(party(actor))).toList();
  }

  /// Who decides for a party when it is this that decides.
  private List<String> deciders(String camp) {
    var party = situation.party(party(camp));
    return party.control() instanceof Control.Split && !camp.contains("/")
        ? party.factions().stream()
            .filter(faction -> !party.heldBy(faction).isEmpty())
            .map(faction -> party.id() + "/" + faction.id())
            .toList()
        : List.of(party.id());
  }

  private String now() {
    return situation.nameOf(situation.now());
  }

  private Predicate<String> taken(String state) {
    return situation.outcomeNamed(state).taken()::contains;
  }

  private boolean met(OptionPattern asked, String state) {
    return asked.wanted().entrySet().stream()
        .allMatch(wanted -> taken(state).test(wanted.getKey()) == wanted.getValue());
  }

  private boolean canMove(String party, String from, String to) {
    var held = situation.party(party).options();
    return !from.equals(to)
        && situation.options().stream()
            .filter(option -> taken(from).test(option.id()) != taken(to).test(option.id()))
            .allMatch(option -> held.contains(option) && goes(option, taken(to).test(option.id())))
        && situation.oneWay().stream()
            .noneMatch(rule -> rule.from().holds(taken(from)) && rule.to().holds(taken(to)));
  }

  private static boolean goes(Option option, boolean forward) {
    return option.direction() != (forward ? Direction.BACK : Direction.FORWARD);
  }

  private List<String> offers(String of) {
    return inForce.states().stream()
        .filter(to -> to.equals(now()) || canMove(party(of), now(), to))
        .toList();
  }

  private static List<Demand.Reading> meanings(Demand demand) {
    return demand.readings().isEmpty()
        ? List.of(new Demand.Reading(demand.id(), demand.asked(), "", demand.grounds()))
        : demand.readings();
  }

  /// Everything that is to be claimed.
  List<Claim> claims() {
    var claims = new ArrayList<Claim>();
    for (var demand : situation.talk().demands()) {
      meanings(demand).forEach(meant -> claims.add(meeting(demand, meant)));
      for (var camp : camps(demand.by())) {
        offers(demand.of()).forEach(state -> claims.add(offered(demand, camp, state)));
        claims.add(best(demand, camp, List.copyOf(claims)));
      }
    }
    for (var threat : situation.talk().threats()) {
      for (var at : trials(threat)) {
        camps(threat.by()).forEach(camp -> claims.add(tried(threat, camp, at)));
      }
    }
    return claims;
  }

  private Claim meeting(Demand demand, Demand.Reading meant) {
    return new Claim.Meeting(
        Reading.GENERAL,
        demand.id(),
        meant.id(),
        offers(demand.of()).stream().filter(state -> met(meant.asked(), state)).toList());
  }

  private Claim.Offered offered(Demand demand, String camp, String state) {
    var verdicts = deciders(camp).stream().map(who -> verdict(camp, who, state)).toList();
    var ends = new ArrayList<End>();
    for (var meant : meanings(demand)) {
      for (var ranker : deciders(party(demand.of()))) {
        var possible = possible(demand, meant, camp, state, verdicts);
        var worst = possible.stream().max(comparingInt(end -> place(inForce, ranker, end)));
        ends.add(new End(meant.id(), ranker, worst.orElseThrow()));
      }
    }
    var kept = new ArrayList<Claim>();
    for (var end : new LinkedHashSet<>(ends.stream().map(End::to).toList())) {
      deciders(party(demand.of())).forEach(who -> kept.add(verdict(camp, who, end)));
    }
    return new Claim.Offered(Reading.GENERAL, demand.id(), camp, state, verdicts, ends, kept);
  }

  private Claim verdict(String camp, String who, String state) {
    return proof(camp).verdicts(List.of(Concept.SEQ)).stream()
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

  /// Where things may end.
  private Set<String> possible(
      Demand demand, Demand.Reading meant, String camp, String state, List<Claim> verdicts) {
    var possible = new TreeSet<String>();
    for (var verdict : verdicts) {
      if (verdict instanceof Claim.Unstable unstable) {
        possible.add(unstable.to());
      }
    }
    if (possible.isEmpty()) {
      possible.add(state);
    }
    if (!met(meant.asked(), state)) {
      situation.talk().threats().stream()
          .filter(threat ->
              threat.unless().equals(demand.id()) && party(threat.by()).equals(party(camp)))
          .filter(threat -> threat.when().holds(taken(state)))
          .flatMap(threat ->
              (met(threat.then(), state) ? List.of(state) : targets(threat, true, state)).stream())
          .forEach(possible::add);
    }
    return possible;
  }

  private List<String> targets(Threat threat, boolean asThreatened, String from) {
    return inForce.states().stream()
        .filter(to -> canMove(party(threat.by()), from, to))
        .filter(to ->
            situation.options().stream()
                .map(Option::id)
                .allMatch(option -> {
                  var wanted = threat.then().wanted().get(option);
                  boolean set = wanted == null ? taken(from).test(option) : wanted == asThreatened;
                  return taken(to).test(option) == set;
                }))
        .toList();
  }

  /// One more than how many classes of outcomes the player ranks above this one.
  private static int place(Proof proof, String player, String state) {
    var above = proof.states().stream().filter(s -> proof.gains(player, state, s)).toList();
    var classes = new HashSet<Set<String>>();
    for (var better : above) {
      classes.add(
          new HashSet<>(
              above.stream()
                  .filter(s -> !proof.gains(player, better, s) && !proof.gains(player, s, better))
                  .toList()));
    }
    return classes.size() + 1;
  }

  private Claim.Best best(Demand demand, String camp, List<Claim> claims) {
    var rankers = deciders(party(demand.of()));
    var offers =
        claims.stream()
            .filter(Claim.Offered.class::isInstance)
            .map(Claim.Offered.class::cast)
            .filter(offer -> offer.demand().equals(demand.id()) && offer.camp().equals(camp))
            .sorted(comparingInt(offer -> inForce.states().indexOf(offer.state())))
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
        meanings(demand).stream().filter(meant -> met(meant.asked(), offer.state())).count();
  }

  private static boolean kept(Claim.Offered offer) {
    return offer.kept().stream().allMatch(Claim.Stable.class::isInstance);
  }

  private int worst(Claim.Offered offer, String who) {
    return offer.ends().stream()
        .filter(end -> end.of().equals(who))
        .mapToInt(end -> place(inForce, who, end.to()))
        .max()
        .orElse(0);
  }

  private List<End> worstEnds(Claim.Offered offer, String who) {
    return offer.ends().stream()
        .filter(end -> end.of().equals(who))
        .filter(end -> place(inForce, who, end.to()) == worst(offer, who))
        .toList();
  }

  private Set<String> trials(Threat threat) {
    var due =
        offers(threat.against()).stream()
            .filter(state -> threat.when().holds(taken(state)))
            .filter(state ->
                situation.talk().demands().stream()
                    .filter(demand -> demand.id().equals(threat.unless()))
                    .noneMatch(demand -> met(demand.asked(), state)))
            .toList();
    var trials = new LinkedHashSet<>(due.stream().filter(now()::equals).toList());
    for (var ranker : deciders(party(threat.against()))) {
      due.stream()
          .min(comparingInt((String state) -> place(inForce, ranker, state)))
          .ifPresent(trials::add);
    }
    return trials;
  }

  private Claim tried(Threat threat, String camp, String at) {
    var proof = proof(camp);
    boolean underWay = met(threat.then(), at);
    var to = targets(threat, !underWay, at);
    var weighings = new ArrayList<Weighing>();
    boolean allGain = !to.isEmpty();
    for (var target : to) {
      for (var who : deciders(camp)) {
        if (holds(who).stream()
            .anyMatch(option -> taken(at).test(option) != taken(target).test(option))) {
          allGain &= proof.gains(who, at, target);
          weighings.add(
              new Weighing(
                  who,
                  place(proof, who, at),
                  place(proof, who, target),
                  judgement(camp.contains("/") ? camp : who, at, target)));
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

  private List<String> holds(String who) {
    var party = situation.party(party(who));
    return who.contains("/")
        ? party.holds().getOrDefault(who.substring(who.indexOf('/') + 1), List.of())
        : party.options().stream().map(Option::id).toList();
  }

  private int judgement(String whose, String one, String other) {
    var party = situation.party(party(whose));
    var stated =
        whose.contains("/")
            ? party.faction(whose.substring(whose.indexOf('/') + 1)).preferences()
            : party.preferences();
    if (stated instanceof Preferences.Prefers(var judgements)) {
      for (int place = 1; place <= judgements.size(); place++) {
        var judgement = judgements.get(place - 1);
        if (judgement.holds(taken(one)) != judgement.holds(taken(other))) {
          return place;
        }
      }
    }
    return 0;
  }

  /// Whether a claim that stands among others is true. What it speaks of is known to exist.
  boolean isTrue(Claim claim, List<Claim> among) {
    return switch (claim) {
      case Claim.Meeting(_, var demand, var meant, var states) ->
          situation.talk().demands().stream()
              .filter(each -> each.id().equals(demand))
              .flatMap(each ->
                  meanings(each).stream()
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
    var meanings = meanings(demand);
    int rankers = deciders(party(demand.of())).size();
    var kept = new ArrayList<Claim>();
    for (int place = 0; place < claim.ends().size(); place++) {
      var end = claim.ends().get(place);
      var expected = right.ends().get(place);
      var possible =
          possible(
              demand, meanings.get(place / rankers), claim.camp(), claim.state(), claim.verdicts());
      if (!end.meant().equals(expected.meant())
          || !end.of().equals(expected.of())
          || !possible.contains(end.to())
          || possible.stream().anyMatch(other -> inForce.gains(end.of(), other, end.to()))) {
        return false;
      }
    }
    for (var end : new LinkedHashSet<>(claim.ends().stream().map(End::to).toList())) {
      deciders(party(demand.of())).forEach(who -> kept.add(verdict(claim.camp(), who, end)));
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
          || !proof(camp).isTrue(verdicts.get(place))) {
        return false;
      }
    }
    return true;
  }

  private boolean isTrue(Claim.Best claim, List<Claim> among) {
    var right = best(demand(claim.demand()), claim.camp(), among);
    var rankers = deciders(party(demand(claim.demand()).of()));
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
