package io.parley.explain.words;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.StateReasons;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.model.option.Option;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is said about a case before any outcome is looked at.
public final class Overview {

  /// What every view of a case that is going on says.
  public static String noForecast() {
    return Say.of("Illustrates a method; forecasts nothing.");
  }

  private final Case situation;
  private final GraphModel graph;
  private final Phrases say;

  /// Speaks in these phrases about this case.
  public Overview(Case situation, GraphModel graph, Phrases phrases) {
    this.situation = situation;
    this.graph = graph;
    this.say = phrases;
  }

  /// How large the case is and how things stand: `30 outcomes, 2 parties; today is s1 (nothing
  /// done).`
  public String size() {
    int parties = situation.parties().size();
    String today =
        Say.of(
            "%s, %s; today is %s.",
            Say.counted(graph.space().size(), "outcome"),
            Say.of(parties == 1 ? "%d party" : "%d parties", parties),
            say.numberAndWords(graph.now()));
    return situation.kind() == Kind.CURRENT ? today + " " + noForecast() : today;
  }

  /// The options of each party, in the order their letters stand in, with what outcomes are named
  /// by: `Options, in order: United States strike, usSign (US signs); Mexico crackdown.`
  public String options() {
    return situation.parties().stream()
        .map(party ->
            party.options().isEmpty()
                ? Say.of("%s none", party.name())
                : party.name()
                    + " "
                    + party.options().stream().map(Overview::named).collect(joining(", ")))
        .collect(
            collectingAndThen(joining("; "), options -> Say.of("Options, in order: %s.", options)));
  }

  private static String named(Option option) {
    return option.shortName().equals(option.id())
        ? option.id()
        : "%s (%s)".formatted(option.id(), option.shortName());
  }

  /// Whether today's outcome holds, and who would leave it to where.
  public String today(StateReasons reasons) {
    String today = Say.of("Today (%s)", say.names().number(graph.now()));
    String concept = reasons.concept().id().toUpperCase(Locale.ROOT);
    if (reasons.holds()) {
      return Say.of("%s holds for everyone under %s.", today, concept);
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        Say.of(
            reasons.certain()
                ? "%s does not hold under %s:"
                : "It is not certain that %s holds under %s:",
            reasons.certain() ? today : Say.of("today (%s)", say.names().number(graph.now())),
            concept));
    var leaving = new ArrayList<String>();
    var staying = new ArrayList<String>();
    for (var party : reasons.parties()) {
      if (party.holds()) {
        staying.add(party.who().name());
      } else {
        var to = new ArrayList<State>(party.otherImprovements());
        party.departures().forEach(departure -> to.add(departure.step().to()));
        leaving.add(
            Say.of(
                party.certain()
                    ? "%s would leave it, gaining in %s"
                    : "%s may leave it, if it gains in %s",
                party.who().name(),
                Say.listed(to.stream().sorted().map(say.names()::number).toList())));
      }
    }
    sentences.add(String.join("; ", leaving) + ".");
    if (!staying.isEmpty()) {
      sentences.add(Say.of("%s would not.", Say.listed(staying)));
    }
    return String.join(" ", sentences);
  }

  /// Which of the states everyone prefers to today's; empty when there is none.
  public String preferredByAll(List<State> states) {
    var preferred =
        states.stream()
            .filter(state -> graph.decisionMakers().stream().allMatch(i -> prefers(i, state)))
            .map(say.names()::number)
            .toList();
    return preferred.isEmpty()
        ? ""
        : Say.of("Every party prefers %s to today.", Say.listed(preferred));
  }

  private boolean prefers(DecisionMaker i, State state) {
    return graph.certainlyPrefers(i, state, graph.now());
  }

  /// On what the judgements of the case stand; empty when it states no judgements.
  public String judgements() {
    return stated(situation, Say.of("The case states %s: %s."));
  }

  /// On what the judgements stand that a conclusion about every camp rests on, whoever decides; empty
  /// when the case states no judgements.
  public static String footing(Case situation) {
    var parties =
        situation.parties().stream()
            .map(party ->
                party.factions().isEmpty() ? party : party.decidedBy(new Control.Unknown()))
            .toList();
    return stated(situation.with(parties), Say.of("Behind all that is said here stand %s: %s."));
  }

  private static String stated(Case situation, String sentence) {
    var footing = new Footing();
    situation.parties().forEach(party -> addStated(footing, party));
    return footing.size() == 0
        ? ""
        : sentence.formatted(Say.counted(footing.size(), "judgement"), Phrases.counts(footing));
  }

  private static void addStated(Footing footing, Party party) {
    switch (party.control()) {
      case Control.OneMind _ -> footing.add(party.preferences());
      case Control.ByFaction(var id) -> footing.add(party.faction(id).preferences());
      case Control.Split _, Control.Quorum _, Control.Unknown _ ->
          party.factions().forEach(camp -> footing.add(camp.preferences()));
    }
  }
}
