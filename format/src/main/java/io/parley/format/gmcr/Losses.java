package io.parley.format.gmcr;

import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.reading.Element;
import io.parley.format.reading.Reading;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import java.util.List;
import java.util.stream.Stream;

/// What of a case a `.gmcr` file has no place for.
final class Losses {

  private final Reading.Accepted reading;
  private final Case situation;
  private final Problems problems;

  private Losses(Reading.Accepted reading, Case situation, Problems problems) {
    this.reading = reading;
    this.situation = situation;
    this.problems = problems;
  }

  /// Reports what will be lost of the case that was read.
  ///
  /// @param situation the case, with the preferences that count for each party
  static void report(Reading.Accepted reading, Case situation, Problems problems) {
    new Losses(reading, situation, problems).report();
  }

  private void report() {
    if (!situation.summary().isEmpty()) {
      lose(new Element.Whole(), Say.of("The summary of the case is lost."));
    }
    if (!situation.now().taken().isEmpty()) {
      lose(new Element.Now(), Say.of("How things stand today is lost."));
    }
    for (int position = 0; position < situation.oneWay().size(); position++) {
      lose(
          new Element.OneWayAt(position),
          Say.of(
              "The one-way rule is lost, so the moves it forbids can be made: from %s to %s.",
              situation.oneWay().get(position).from().text(),
              situation.oneWay().get(position).to().text()));
    }
    reportSources();
    reportTalk();
    situation.parties().forEach(this::reportPreferences);
    situation.parties().forEach(this::reportMinds);
  }

  private void reportTalk() {
    var talk = situation.talk();
    loseUnder("done", talk.acts());
    loseUnder("demands", talk.demands());
    loseUnder("threats", talk.threats());
    loseUnder("deadlines", talk.deadlines());
    loseUnder("linkedIssues", talk.linkedIssues());
    loseUnder("stakes", talk.stakes());
    loseUnder("seenBy", talk.perceptions());
  }

  private void loseUnder(String key, List<?> elements) {
    if (!elements.isEmpty()) {
      lose(new Element.Under(key), Say.of("What stands under \"%s\" is lost.", key));
    }
  }

  /// What is lost of the camps of a party, of doubts and of strength.
  private void reportMinds(Party party) {
    var preferences = new Element.PreferencesOf(party.id());
    if (party.control() instanceof Control.ByFaction(var deciding)) {
      lose(
          preferences,
          Say.of(
              "The factions of %s are lost; %s, which decides, stands for all.",
              named(party), Excerpt.of(party.faction(deciding).name())));
    }
    boolean doubted =
        !party.doubts().none()
            || party.factions().stream().anyMatch(faction -> !faction.doubts().none());
    if (doubted) {
      lose(preferences, Say.of("What is not known of the wants of %s is lost.", named(party)));
    }
    if (party.preferences() instanceof Preferences.Prefers(var judgements)
        && judgements.stream().anyMatch(Judgement::strong)) {
      lose(preferences, Say.of("Which judgements of %s are strong is lost.", named(party)));
    }
  }

  private void reportSources() {
    if (!situation.sources().isEmpty()) {
      var first = new Element.OfSource(situation.sources().getFirst().id());
      lose(first, Say.of("The sources of the case are lost."));
    }
    if (allStated().anyMatch(stated -> !stated.label().isEmpty())) {
      lose(new Element.Whole(), Say.of("The labels of statements are lost."));
    }
    if (allGrounds().anyMatch(grounds -> !grounds.equals(Grounds.NONE))) {
      lose(
          new Element.Whole(),
          Say.of("The grounds of judgements (basis, because, evidence) are lost."));
    }
  }

  private void reportPreferences(Party party) {
    var preferences = new Element.PreferencesOf(Deciding.whose(party));
    boolean rankings =
        situation.parties().stream()
            .anyMatch(other ->
                other.preferences() instanceof Preferences.Ranking
                    || other.preferences() instanceof Preferences.Weights);
    if (party.preferences() instanceof Preferences.Weights) {
      lose(preferences, Say.of("The weights of %s are lost; their ranking stays.", named(party)));
    } else if (rankings && party.preferences() instanceof Preferences.Prefers) {
      lose(
          preferences,
          Say.of(
              "The statements of %s do not count in the file; their ranking does, as another party ranks.",
              named(party)));
    }
  }

  private static String named(Party party) {
    return Excerpt.of(party.name());
  }

  private Stream<Stated> allStated() {
    return Stream.concat(
        situation.impossible().stream()
            .map(pattern -> new Stated(pattern.when(), pattern.label(), pattern.grounds())),
        situation.parties().stream()
            .filter(party -> party.preferences() instanceof Preferences.Prefers)
            .map(party -> (Preferences.Prefers) party.preferences())
            .flatMap(prefers -> prefers.judgements().stream())
            .flatMap(judgement -> judgement.anyOf().stream()));
  }

  private Stream<Grounds> allGrounds() {
    var ofParties =
        situation.parties().stream()
            .flatMap(party ->
                Stream.concat(
                    Stream.of(party.grounds()),
                    party.options().stream().map(option -> option.grounds())));
    return Stream.concat(ofParties, allStated().map(Stated::grounds));
  }

  private void lose(Element element, String message) {
    problems.add(ProblemKind.LOST, reading.places().of(element), message);
  }
}
