package io.parley.certificate.verification;

import static java.util.Comparator.comparingInt;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Reading;
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

/// What can be offered and threatened in a case, by whom, and how they rank what comes of it, found
/// by trying all outcomes.
final class Bargainers {

  private final Case situation;
  private final Proof inForce;
  private final Map<String, Proof> camps = new LinkedHashMap<>();

  Bargainers(Case situation) {
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

  Proof proof(String camp) {
    return Objects.requireNonNull(camps.get(camp));
  }

  static String party(String actor) {
    return actor.replaceFirst("/.*", "");
  }

  /// The case as it is decided.
  Proof inForce() {
    return inForce;
  }

  List<String> camps(String actor) {
    return camps.keySet().stream().filter(id -> party(id).equals(party(actor))).toList();
  }

  /// Who decides for a party when it is this that decides.
  List<String> deciders(String camp) {
    var party = situation.party(party(camp));
    return party.control() instanceof Control.Split && !camp.contains("/")
        ? party.factions().stream()
            .filter(faction -> !party.heldBy(faction).isEmpty())
            .map(faction -> party.id() + "/" + faction.id())
            .toList()
        : List.of(party.id());
  }

  String now() {
    return situation.nameOf(situation.now());
  }

  Predicate<String> taken(String state) {
    return situation.outcomeNamed(state).taken()::contains;
  }

  boolean met(OptionPattern asked, String state) {
    return asked.wanted().entrySet().stream()
        .allMatch(wanted -> taken(state).test(wanted.getKey()) == wanted.getValue());
  }

  boolean canMove(String party, String from, String to) {
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

  List<String> offers(String of) {
    return inForce.states().stream()
        .filter(to -> to.equals(now()) || canMove(party(of), now(), to))
        .toList();
  }

  static List<Demand.Reading> meanings(Demand demand) {
    return demand.readings().isEmpty()
        ? List.of(new Demand.Reading(demand.id(), demand.asked(), "", demand.grounds()))
        : demand.readings();
  }

  /// Where things may end.
  Set<String> possible(
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

  List<String> targets(Threat threat, boolean asThreatened, String from) {
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
  static int place(Proof proof, String player, String state) {
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

  Set<String> trials(Threat threat) {
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

  List<String> holds(String who) {
    var party = situation.party(party(who));
    return who.contains("/")
        ? party.holds().getOrDefault(who.substring(who.indexOf('/') + 1), List.of())
        : party.options().stream().map(Option::id).toList();
  }

  int judgement(String whose, String one, String other) {
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
}
