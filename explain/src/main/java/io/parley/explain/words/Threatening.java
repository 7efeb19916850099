package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.demand.Camp;
import io.parley.conflict.demand.Credibility;
import io.parley.conflict.graph.Modality;
import io.parley.conflict.state.State;
import io.parley.explain.reason.DemandFooting;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.party.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what is threatened, and which threats count.
public final class Threatening {

  private final Case situation;
  private final Phrases say;
  private final Camps camps;

  /// Speaks in these phrases about this case.
  public Threatening(Case situation, Phrases phrases) {
    this.situation = situation;
    this.say = phrases;
    this.camps = new Camps(situation);
  }

  /// What is threatened, whether it can and would be carried out, and for whom it is credible.
  public List<String> threat(Credibility credibility) {
    var threat = credibility.threat();
    var lines = new ArrayList<String>();
    lines.add(
        Say.of(
            "%s threatens %s with: %s%s (%s%s).",
            Actors.name(threat.by(), situation),
            Actors.name(threat.against(), situation),
            Demanding.pattern(threat.then()),
            threat.unless().isEmpty()
                ? Say.of(", if %s", threat.when().text())
                : Say.of(", unless \"%s\" is met", threat.unless()),
            threat.label().isEmpty() ? "" : Say.of("\"%s\"", threat.label()) + "; ",
            Phrases.basis(threat.grounds().basis())));
    credibility.trials().forEach(trial -> lines.add(trial(trial, credibility)));
    lines.addAll(conclusion(credibility));
    lines.add(say.footing(DemandFooting.of(credibility)));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private String trial(Credibility.Trial trial, Credibility credibility) {
    String at =
        "%s (%s)"
            .formatted(
                trial.today() ? Say.of("Today") : Say.of("After the best refusal"),
                say.names().number(trial.at()));
    if (trial.leadsTo().isEmpty()) {
      return trial.underWay()
          ? Say.of("%s it is already under way, and no legal move takes it back.", at)
          : Say.of("%s it cannot be carried out: that is no legal move there.", at);
    }
    var to = trial.leadsTo().get();
    var sentences = new ArrayList<String>();
    sentences.add(
        Say.of(
            trial.underWay()
                ? "%s it is already under way; taking it back leads to %s."
                : "%s it can be carried out, and leads to %s.",
            at,
            say.numberAndWords(to)));
    for (int place = 0; place < trial.would().size(); place++) {
      var camp = credibility.camps().get(place);
      sentences.add(would(camp, trial.would().get(place), trial, to));
    }
    sentences.removeIf(String::isEmpty);
    return String.join(" ", sentences);
  }

  /// Whether a camp would, and why. What the camps hold who decide together is said of each before.
  private String would(Camp camp, Credibility.Would would, Credibility.Trial trial, State to) {
    String does = does(would.stands(), trial.underWay());
    return switch (camp.control()) {
      case Control.OneMind _, Control.ByFaction _ ->
          "%s %s: %s.".formatted(camp.name(), does, reasons(camp, would, trial, to));
      case Control.Quorum _ -> Say.of("By weight the camps %s.", does);
      case Control.Split _ ->
          Say.of(
              "With each camp moving on its own, it takes %s, who %s.",
              Say.listed(
                  would.reasons().stream()
                      .map(reason -> Actors.name(reason.who().id(), situation))
                      .toList()),
              does);
      case Control.Unknown _ -> "";
    };
  }

  private static String does(Modality stands, boolean underWay) {
    // Whoever would take it back is whoever does not stand by it.
    var acts = underWay ? stands.negated() : stands;
    return switch (acts) {
      case CERTAIN -> Say.of(underWay ? "would take it back" : "would");
      case POSSIBLE -> Say.of(underWay ? "may take it back" : "may");
      case NOT -> Say.of(underWay ? "would not take it back" : "would not");
    };
  }

  private String reasons(Camp camp, Credibility.Would would, Credibility.Trial trial, State to) {
    var phrases = new Phrases(situation, camp.graph());
    return would.reasons().stream()
        .map(reason -> phrases.reason(reason.who(), to, trial.at(), reason.comparison()))
        .collect(joining("; "));
  }

  private List<String> conclusion(Credibility credibility) {
    if (credibility.trials().isEmpty()) {
      return List.of(
          Say.of("It does not fall due today, nor after anything the one threatened can do."));
    }
    if (!credibility.can()) {
      return List.of(Say.of("It cannot be carried out wherever it falls due: it is not credible."));
    }
    var certain = named(credibility, Modality.CERTAIN);
    var possible = named(credibility, Modality.POSSIBLE);
    var lines = new ArrayList<String>();
    if (!certain.isEmpty()) {
      lines.add(Say.of("It is credible for %s.", Say.listed(certain)));
    }
    if (!possible.isEmpty()) {
      lines.add(Say.of("It may be credible for %s.", Say.listed(possible)));
    }
    if (certain.isEmpty() && possible.isEmpty()) {
      lines.add(
          Say.of(
              "No camp would carry it out, or keep it up, wherever it falls due: it is not credible."));
    }
    together(credibility).ifPresent(lines::add);
    return lines;
  }

  private static List<String> named(Credibility credibility, Modality how) {
    return credibility.credibleFor(how).stream()
        .filter(camp -> alone(camp))
        .map(camp -> camp.name() + (camp.decides() ? Say.of(", who decides") : ""))
        .toList();
  }

  private static boolean alone(Camp camp) {
    return camp.faction() || camp.control() instanceof Control.OneMind;
  }

  /// What follows from all camps, where none of them alone decides.
  private Optional<String> together(Credibility credibility) {
    int last = credibility.camps().size() - 1;
    var camp = credibility.camps().get(last);
    if (alone(camp)) {
      return Optional.empty();
    }
    var credible = credibility.credible(last);
    if (camp.control() instanceof Control.Unknown) {
      return credible == Modality.POSSIBLE
          ? Optional.of(Say.of("Which camp decides is not known, so it may be credible."))
          : Optional.empty();
    }
    String told =
        switch (credible) {
          case CERTAIN -> Say.of("credible");
          case POSSIBLE -> Say.of("possibly credible");
          case NOT -> Say.of("not credible");
        };
    return Optional.of(Say.of("As things are, %s, it is %s.", camps.deciding(camp), told));
  }
}
