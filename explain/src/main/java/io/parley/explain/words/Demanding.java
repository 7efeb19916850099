package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.demand.Bargain;
import io.parley.conflict.demand.Camp;
import io.parley.conflict.demand.Offer;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.demand.OpenQuestion;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.party.Party;
import io.parley.model.talk.Demand;
import io.parley.model.talk.OptionPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Says what is demanded, which offers satisfy it, and what to ask.
public final class Demanding {

  private final Case situation;
  private final Phrases say;
  private final Camps camps;

  /// Speaks in these phrases about this case.
  public Demanding(Case situation, Phrases phrases) {
    this.situation = situation;
    this.say = phrases;
    this.camps = new Camps(situation);
  }

  /// Who demands what of whom: `United States, Strike camp, asks of Mexico: crackdown ("Dismantle
  /// cartels"; inferred).`
  public String demand(Demand demand) {
    return Say.of(
        "%s asks of %s: %s (%s%s).",
        actor(demand.by()),
        actor(demand.of()),
        pattern(demand.asked()),
        demand.label().isEmpty() ? "" : Say.of("\"%s\"", demand.label()) + "; ",
        Phrases.basis(demand.grounds().basis()));
  }

  /// What a demand leaves open.
  public String open(Demand demand, List<String> ofAddressee, List<String> ofDemander) {
    if (ofAddressee.isEmpty() && ofDemander.isEmpty()) {
      return Say.of("It leaves nothing open between the two.");
    }
    var parts = new ArrayList<String>();
    if (!ofAddressee.isEmpty()) {
      parts.add(Say.of("of %s, %s", party(demand.of()).name(), Say.listed(ofAddressee)));
    }
    if (!ofDemander.isEmpty()) {
      parts.add(Say.of("of %s itself, %s", party(demand.by()).name(), Say.listed(ofDemander)));
    }
    return Say.of("It leaves open: %s.", String.join("; ", parts));
  }

  /// What is asked of some options: `crackdown, not suspend`.
  public static String pattern(OptionPattern asked) {
    return asked.wanted().entrySet().stream()
        .map(wanted -> (wanted.getValue() ? "" : "not ") + wanted.getKey())
        .collect(joining(", "));
  }

  /// Which offers that meet a reading hold for the camp, in few words: `1 of 4: s13`, `0 of 2;
  /// possibly 1: s7`; where none does, where the camp goes on to: `0 of 1; on to s15`.
  public String holding(Demand demand, Offers offers, int reading) {
    var meeting = offers.meeting(reading);
    if (meeting.isEmpty()) {
      var others = neededOfOthers(demand, offers.readings().get(reading));
      return others.isEmpty()
          ? Say.of("no move from today meets it")
          : Say.of("not alone: needs %s", String.join("; ", others));
    }
    var certain = meeting.stream().filter(offer -> offer.holds() == Modality.CERTAIN).toList();
    var possible = meeting.stream().filter(offer -> offer.holds() == Modality.POSSIBLE).toList();
    String count = Say.of("%d of %d", certain.size(), meeting.size());
    if (!certain.isEmpty() || !possible.isEmpty()) {
      return count
          + (certain.isEmpty() ? "" : ": " + numbers(certain))
          + (possible.isEmpty()
              ? ""
              : Say.of("; possibly %d: %s", possible.size(), numbers(possible)));
    }
    return Say.of(
        "%s; on to %s",
        count,
        meeting.stream()
            .flatMap(offer -> offer.leaves().stream())
            .distinct()
            .map(say.names()::number)
            .collect(joining(" ")));
  }

  /// What a reading needs, beyond today, of anybody but the one asked: `amnesty of Elected
  /// government`.
  private List<String> neededOfOthers(Demand demand, Demand.Reading reading) {
    var today = situation.now().taken();
    var needed = new ArrayList<String>();
    for (var other : situation.parties()) {
      if (!other.equals(party(demand.of()))) {
        var asked = new LinkedHashMap<>(reading.asked().wanted());
        asked.keySet().retainAll(other.options().stream().map(Option::id).toList());
        asked.entrySet().removeIf(option -> today.contains(option.getKey()) == option.getValue());
        if (!asked.isEmpty()) {
          needed.add(Say.of("%s of %s", pattern(new OptionPattern(asked)), other.name()));
        }
      }
    }
    return needed;
  }

  /// Which readings the one asked cannot meet alone, so that no offer here meets them; empty when
  /// there are none.
  public List<String> beyond(Demand demand, Offers offers) {
    return offers.readings().stream()
        .filter(reading -> !neededOfOthers(demand, reading).isEmpty())
        .map(reading ->
            Say.of(
                "Reading \"%s\" also needs %s. An offer here is what %s can do alone from today; see below for exchanges.",
                reading.id(),
                Say.listed(neededOfOthers(demand, reading)),
                party(demand.of()).name()))
        .toList();
  }

  private String numbers(List<Offer> offers) {
    return offers.stream().map(offer -> say.names().number(offer.state())).collect(joining(" "));
  }

  /// The question whose answer would change most; that there is none, where something is open and
  /// no answer changes the result; nothing where nothing is open.
  public Optional<String> question(Bargain bargain, Optional<OpenQuestion> question) {
    if (question.isPresent()) {
      return question.map(this::question);
    }
    boolean open = bargain.readings().size() > 1 || !bargain.openToAddressee().isEmpty();
    return open
        ? Optional.of(
            Say.of(
                "No question needs an answer first: however what is open is meant, the best offer before"
                    + " each camp stays the same%s.",
                bargain.camps().size() > 1
                    ? Say.of(", and so do the offers that every camp accepts")
                    : ""))
        : Optional.empty();
  }

  private String question(OpenQuestion question) {
    var changes = new ArrayList<String>();
    for (int camp : question.campsChanged()) {
      changes.add(
          Say.of(
              "%s, %s if the first is meant, %s if the second",
              best(question.ifFirst().byCamp().get(camp).camp(), question.ifFirst().best(camp)),
              listed(question.ifFirst().best(camp)),
              listed(question.ifSecond().best(camp))));
    }
    if (question.changesAcceptance()) {
      changes.add(
          Say.of(
              "acceptable to every camp is %s if the first is meant, %s if the second",
              listed(question.ifFirst().toAll()), listed(question.ifSecond().toAll())));
    }
    return Say.of(
        "The question to ask: is \"%s\" (%s) meant, or \"%s\" (%s)? %s one and not the other; %s. What turns on it: %s.",
        question.first().id(),
        pattern(question.first().asked()),
        question.second().id(),
        pattern(question.second().asked()),
        Say.of(
            question.meetDifferently() == 1 ? "%d offer meets" : "%d offers meet",
            question.meetDifferently()),
        differently(question.endDifferently()),
        String.join("; ", changes));
  }

  private String best(Camp camp, List<State> offers) {
    return Say.of(
        offers.size() == 1 ? "%s the best offer is" : "%s the best offers are",
        camps.deciding(camp));
  }

  private String listed(List<State> states) {
    return states.isEmpty()
        ? Say.of("none")
        : Say.listed(states.stream().map(say::numberAndWords).toList());
  }

  private static String differently(int ends) {
    return ends == 0
        ? Say.of("every offer ends the same way under both")
        : Say.of(
            ends == 1
                ? "%d offer ends differently, counted over all camps"
                : "%d offers end differently, counted over all camps",
            ends);
  }

  private String actor(String id) {
    return Actors.name(id, situation);
  }

  private Party party(String actor) {
    return situation.party(Camp.partyOf(actor));
  }
}
