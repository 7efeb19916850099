package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.demand.Camp;
import io.parley.conflict.demand.Credibility;
import io.parley.conflict.demand.Offer;
import io.parley.conflict.demand.Offers;
import io.parley.conflict.demand.OpenQuestion;
import io.parley.explain.reason.Footing;
import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.party.Party;
import io.parley.model.talk.Demand;
import io.parley.model.talk.OptionPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Says what is demanded, what an offer comes to, and which threats count.
public final class Demanding {

  private final Case situation;
  private final Phrases say;

  /// Speaks in these phrases about this case.
  public Demanding(Case situation, Phrases phrases) {
    this.situation = situation;
    this.say = phrases;
  }

  /// Who demands what of whom: `United States, Strike camp, asks of Mexico: crackdown ("Dismantle
  /// cartels"; inferred).`
  public String demand(Demand demand) {
    return "%s asks of %s: %s (%s%s)."
        .formatted(
            actor(demand.by()),
            actor(demand.of()),
            pattern(demand.asked()),
            demand.label().isEmpty() ? "" : "\"" + demand.label() + "\"; ",
            Phrases.basis(demand.grounds().basis()));
  }

  /// What a demand leaves open.
  public String open(Demand demand, List<String> ofAddressee, List<String> ofDemander) {
    if (ofAddressee.isEmpty() && ofDemander.isEmpty()) {
      return "It leaves nothing open between the two.";
    }
    var parts = new ArrayList<String>();
    if (!ofAddressee.isEmpty()) {
      parts.add("of %s, %s".formatted(party(demand.of()).name(), Phrases.listed(ofAddressee)));
    }
    if (!ofDemander.isEmpty()) {
      parts.add(
          "of %s itself, %s".formatted(party(demand.by()).name(), Phrases.listed(ofDemander)));
    }
    return "It leaves open: %s.".formatted(String.join("; ", parts));
  }

  /// What is asked of some options: `crackdown, not suspend`.
  public static String pattern(OptionPattern asked) {
    return asked.wanted().entrySet().stream()
        .map(wanted -> (wanted.getValue() ? "" : "not ") + wanted.getKey())
        .collect(joining(", "));
  }

  /// Which offers that meet a reading hold for the camp, in few words: `1 of 4: s13`; where none
  /// does, where the camp goes on to: `0 of 1; on to s15`.
  public String holding(Demand demand, Offers offers, int reading) {
    var meeting = offers.meeting(reading);
    if (meeting.isEmpty()) {
      var others = neededOfOthers(demand, offers.readings().get(reading));
      return others.isEmpty()
          ? "no move from today meets it"
          : "not alone: needs " + String.join("; ", others);
    }
    var holding = meeting.stream().filter(Offer::holds).toList();
    String count = "%d of %d".formatted(holding.size(), meeting.size());
    if (!holding.isEmpty()) {
      return count + ": " + numbers(holding);
    }
    return "%s; on to %s"
        .formatted(
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
          needed.add("%s of %s".formatted(pattern(new OptionPattern(asked)), other.name()));
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
            "Reading \"%s\" also needs %s. An offer here is what %s can do alone from today; joint offers are not computed."
                .formatted(
                    reading.id(),
                    Phrases.listed(neededOfOthers(demand, reading)),
                    party(demand.of()).name()))
        .toList();
  }

  private String numbers(List<Offer> offers) {
    return offers.stream().map(offer -> say.names().number(offer.state())).collect(joining(" "));
  }

  /// The best offer in the worst reading before a camp.
  public String best(Demand demand, Offers offers) {
    var best = offers.best();
    var addressee = offers.camp().decisionMaker(Camp.partyOf(demand.of()));
    var order = offers.camp().graph().order(addressee);
    var worst =
        best.ends().stream()
            .filter(end -> order.place(end) == best.worst())
            .findFirst()
            .orElseThrow();
    String firm =
        best.firm()
            ? "%s would not walk back on it.".formatted(addressee.name())
            : "But %s would gain by walking back on it, as on every other offer."
                .formatted(addressee.name());
    return "With %s deciding, %s's best offer in the worst reading is %s: it meets %d of %s, and ends at worst in %s, %s of %d for %s. %s%s"
        .formatted(
            offers.camp().name(),
            addressee.name(),
            say.numberAndWords(best.state()),
            best.readingsMet(),
            Phrases.counted(offers.readings().size(), "reading"),
            say.numberAndWords(worst),
            Phrases.ordinal(best.worst()),
            order.classes(),
            addressee.name(),
            firm,
            offers.leftOut() == 0
                ? ""
                : " %d further moves were not judged.".formatted(offers.leftOut()));
  }

  /// The question whose answer would change most.
  public String question(OpenQuestion question) {
    String answers =
        question.ifFirst().state().equals(question.ifSecond().state())
            ? "The best offer is %s either way."
                .formatted(say.numberAndWords(question.ifFirst().state()))
            : "If the first, the best offer is %s; if the second, %s."
                .formatted(
                    say.numberAndWords(question.ifFirst().state()),
                    say.numberAndWords(question.ifSecond().state()));
    return "The question to ask: is \"%s\" (%s) meant, or \"%s\" (%s)? %s one and not the other; %s. %s"
        .formatted(
            question.first().id(),
            pattern(question.first().asked()),
            question.second().id(),
            pattern(question.second().asked()),
            verb(question.meetDifferently(), "meets", "meet"),
            differently(question.endDifferently()),
            answers);
  }

  private static String differently(int ends) {
    return ends == 0
        ? "every offer ends the same way under both"
        : verb(ends, "ends", "end") + " differently, counted over all camps";
  }

  private static String verb(int offers, String one, String several) {
    return Phrases.counted(offers, "offer") + " " + (offers == 1 ? one : several);
  }

  /// What is threatened, whether it can and would be carried out, and for whom it is credible.
  public List<String> threat(Credibility credibility) {
    var threat = credibility.threat();
    var lines = new ArrayList<String>();
    lines.add(
        "%s threatens %s with: %s%s (%s%s)."
            .formatted(
                actor(threat.by()),
                actor(threat.against()),
                pattern(threat.then()),
                threat.unless().isEmpty()
                    ? ", if " + threat.when().text()
                    : ", unless \"%s\" is met".formatted(threat.unless()),
                threat.label().isEmpty() ? "" : "\"" + threat.label() + "\"; ",
                Phrases.basis(threat.grounds().basis())));
    var footing = new Footing();
    credibility.trials().forEach(trial -> lines.add(trial(trial, credibility, footing)));
    lines.add(conclusion(credibility));
    if (footing.size() > 0) {
      lines.add(say.footing(footing));
    }
    return lines;
  }

  private String trial(Credibility.Trial trial, Credibility credibility, Footing footing) {
    String at =
        "%s (%s)"
            .formatted(
                trial.today() ? "Today" : "After the best refusal", say.names().number(trial.at()));
    if (trial.leadsTo().isEmpty()) {
      return trial.underWay()
          ? at + " it is already under way, and no legal move takes it back."
          : at + " it cannot be carried out: that is no legal move there.";
    }
    var to = trial.leadsTo().get();
    var sentences = new ArrayList<String>();
    sentences.add(
        (trial.underWay()
                ? "%s it is already under way; taking it back leads to %s."
                : "%s it can be carried out, and leads to %s.")
            .formatted(at, say.numberAndWords(to)));
    for (int place = 0; place < trial.would().size(); place++) {
      var camp = credibility.camps().get(place);
      var would = trial.would().get(place);
      footing.add(would.comparison());
      sentences.add(
          "%s would%s%s: %s."
              .formatted(
                  camp.name(),
                  // Whoever would take it back is whoever does not stand by it.
                  would.stands() == trial.underWay() ? " not" : "",
                  trial.underWay() ? " take it back" : "",
                  say.reason(camp.voice(), to, trial.at(), would.comparison())));
    }
    return String.join(" ", sentences);
  }

  private static String conclusion(Credibility credibility) {
    if (credibility.trials().isEmpty()) {
      return "It does not fall due today, nor after anything the one threatened can do.";
    }
    var credible = credibility.credibleFor();
    if (credible.isEmpty()) {
      return credibility.can()
          ? "No camp would carry it out, or keep it up, wherever it falls due: it is not credible."
          : "It cannot be carried out wherever it falls due: it is not credible.";
    }
    return "It is credible for %s."
        .formatted(
            Phrases.listed(
                credible.stream()
                    .map(camp -> camp.name() + (camp.decides() ? ", who decides" : ""))
                    .toList()));
  }

  private String actor(String id) {
    return Actors.name(id, situation);
  }

  private Party party(String actor) {
    return situation.party(Camp.partyOf(actor));
  }
}
