package io.parley.certificate.verification;

import io.parley.certificate.claim.Reading;
import io.parley.model.Case;
import io.parley.model.talk.Demand;
import io.parley.model.talk.OptionPattern;
import io.parley.model.talk.Threat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The demands and threats of a case: who may decide for those who make them, what those asked can
/// offer, and where threats are tried.
///
/// An *offer* is today's outcome, or one to which all who decide for the one asked can move together
/// from it. A threat is tried today and at the best refusals of the one threatened, as far as it falls due
/// there: its condition is true, and the demand it is tied to is not met as stated.
final class Bargaining {

  private final Case situation;
  private final Conflict conflict;
  private final Map<String, List<Camp>> camps = new HashMap<>();

  /// @param situation the case, decided as the heading says
  /// @throws Refutation when somebody demands something of itself, or something is in doubt
  Bargaining(Case situation) throws Refutation {
    this.situation = situation;
    this.conflict = new Conflict(situation).read(Reading.GENERAL);
    for (var demand : demands()) {
      addCamps(demand.by(), demand.of());
    }
    for (var threat : threats()) {
      addCamps(threat.by(), threat.against());
    }
  }

  private void addCamps(String by, String of) throws Refutation {
    var party = Camp.partyOf(by);
    if (party.equals(Camp.partyOf(of))) {
      throw new Refutation("A party that faces itself (%s) is not judged".formatted(party));
    }
    if (!camps.containsKey(party)) {
      camps.put(party, Camp.of(situation.party(party), situation));
    }
  }

  /// The conflict as it is decided.
  Conflict conflict() {
    return conflict;
  }

  /// The demands, in the order of the case.
  List<Demand> demands() {
    return situation.talk().demands();
  }

  /// The threats, in the order of the case.
  List<Threat> threats() {
    return situation.talk().threats();
  }

  /// The demand with this id.
  Demand demand(String id) throws Refutation {
    return demands().stream()
        .filter(demand -> demand.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refutation("The case has no demand (%s)".formatted(id)));
  }

  /// The threat with this id.
  Threat threat(String id) throws Refutation {
    return threats().stream()
        .filter(threat -> threat.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refutation("The case has no threat (%s)".formatted(id)));
  }

  /// Who may decide for somebody who demands or threatens.
  List<Camp> camps(String by) {
    return camps.getOrDefault(Camp.partyOf(by), List.of());
  }

  /// The camp of this name of somebody who demands or threatens.
  Camp camp(String by, String id) throws Refutation {
    return camps(by).stream()
        .filter(camp -> camp.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refutation("Nobody (%s) may decide for (%s)".formatted(id, by)));
  }

  /// What a demand may ask, by the id of the reading.
  static List<Demand.Reading> meanings(Demand demand) {
    return demand.readings().isEmpty()
        ? List.of(new Demand.Reading(demand.id(), demand.asked(), demand.label(), demand.grounds()))
        : demand.readings();
  }

  /// Whether the outcome does what is asked.
  boolean met(OptionPattern asked, int state) {
    return asked.metBy(conflict.outcomes().taken(state));
  }

  /// What somebody can offer: today's outcome, and what its deciders can make of it together.
  IntStream offers(String of) {
    var deciders = conflict.deciders(Camp.partyOf(of));
    int now = conflict.now();
    return conflict.outcomes().all().filter(to -> to == now || conflict.canMove(deciders, now, to));
  }

  /// Who ranks ends for somebody: each who decides for it.
  List<String> rankers(String of) {
    return conflict.names(conflict.deciders(Camp.partyOf(of)));
  }

  /// How a player ranks outcomes.
  Ranks ranks(String player) throws Refutation {
    return ranks(conflict, conflict.party(player));
  }

  /// How a player of a conflict in which nothing is in doubt ranks outcomes.
  static Ranks ranks(Conflict conflict, int player) throws Refutation {
    if (conflict.will(player) instanceof Ranks ranks) {
      return ranks;
    }
    throw new Refutation(
        "(%s) has no one order of preference".formatted(conflict.parties().get(player)));
  }

  /// The threats that bear on a demand.
  List<Threat> threats(Demand demand) {
    return threats().stream()
        .filter(threat -> threat.unless().equals(demand.id()))
        .filter(threat -> Camp.partyOf(threat.by()).equals(Camp.partyOf(demand.by())))
        .toList();
  }

  /// Where setting a threat's options as threatened, or each the other way round, leads from an
  /// outcome; empty when it is no legal move.
  OptionalInt target(Threat threat, boolean asThreatened, int from, Camp camp) {
    int to = from;
    var options = conflict.outcomes().options();
    for (int place = 0; place < options.size(); place++) {
      var wanted = threat.then().wanted().get(options.get(place).id());
      if (wanted != null) {
        to = wanted == asThreatened ? to | 1 << place : to & ~(1 << place);
      }
    }
    return camp.conflict().canMove(camp.deciders(), from, to)
        ? OptionalInt.of(to)
        : OptionalInt.empty();
  }

  /// Where a threat is tried.
  List<Integer> trials(Threat threat) throws Refutation {
    var due = offers(threat.against()).filter(state -> due(threat, state)).boxed().toList();
    var trials = new TreeSet<Integer>();
    if (due.contains(conflict.now())) {
      trials.add(conflict.now());
    }
    for (var ranker : rankers(threat.against())) {
      var ranks = ranks(ranker);
      due.stream()
          .mapToInt(ranks::of)
          .max()
          .ifPresent(best ->
              due.stream()
                  .filter(state -> ranks.of(state) == best)
                  .findFirst()
                  .ifPresent(trials::add));
    }
    return List.copyOf(trials);
  }

  private boolean due(Threat threat, int state) {
    return conflict.outcomes().holds(threat.when(), state)
        && demands().stream()
            .noneMatch(demand -> demand.id().equals(threat.unless()) && met(demand.asked(), state));
  }

  /// All that a certificate has to say.
  List<Topic> topics() throws Refutation {
    var topics = new ArrayList<Topic>();
    for (var demand : demands()) {
      meanings(demand)
          .forEach(
              meant -> topics.add(new Topic.Meeting(Reading.GENERAL, demand.id(), meant.id())));
      for (var camp : camps(demand.by())) {
        offers(demand.of())
            .mapToObj(conflict::name)
            .forEach(offer ->
                topics.add(new Topic.Offered(Reading.GENERAL, demand.id(), camp.id(), offer)));
        topics.add(new Topic.Best(Reading.GENERAL, demand.id(), camp.id()));
      }
    }
    for (var threat : threats()) {
      for (int at : trials(threat)) {
        camps(threat.by())
            .forEach(camp ->
                topics.add(
                    new Topic.Threatened(
                        Reading.GENERAL, threat.id(), camp.id(), conflict.name(at))));
      }
    }
    return topics;
  }
}
