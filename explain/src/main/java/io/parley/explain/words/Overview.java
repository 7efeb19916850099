package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.state.State;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.StateReasons;
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
  public static final String NO_FORECAST = "Illustrates a method; forecasts nothing.";

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
        "%s, %s; today is %s."
            .formatted(
                Phrases.counted(graph.space().size(), "outcome"),
                parties == 1 ? "1 party" : parties + " parties",
                say.numberAndWords(graph.now()));
    return situation.kind() == Kind.CURRENT ? today + " " + NO_FORECAST : today;
  }

  /// The options of each party, in the order their letters stand in: `Options, in order: United
  /// States strike, usSign, specify; Mexico mxSign, crackdown, suspend.`
  public String options() {
    return situation.parties().stream()
        .map(party ->
            party.options().isEmpty()
                ? party.name() + " none"
                : party.name()
                    + " "
                    + party.options().stream().map(Option::id).collect(joining(", ")))
        .collect(joining("; ", "Options, in order: ", "."));
  }

  /// Whether today's outcome holds, and who would leave it to where.
  public String today(StateReasons reasons) {
    String today = "Today (%s)".formatted(say.names().number(graph.now()));
    String concept = reasons.concept().id().toUpperCase(Locale.ROOT);
    if (reasons.holds()) {
      return "%s holds for everyone under %s.".formatted(today, concept);
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        (reasons.certain()
                ? "%s does not hold under %s:"
                : "It is not certain that %s holds under %s:")
            .formatted(
                reasons.certain() ? today : "today (" + say.names().number(graph.now()) + ")",
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
            (party.certain()
                    ? "%s would leave it, gaining in %s"
                    : "%s may leave it, if it gains in %s")
                .formatted(
                    party.who().name(),
                    Phrases.listed(to.stream().sorted().map(say.names()::number).toList())));
      }
    }
    sentences.add(String.join("; ", leaving) + ".");
    if (!staying.isEmpty()) {
      sentences.add("%s would not.".formatted(Phrases.listed(staying)));
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
        : "Every party prefers %s to today.".formatted(Phrases.listed(preferred));
  }

  private boolean prefers(DecisionMaker i, State state) {
    return graph.certainlyPrefers(i, state, graph.now());
  }

  /// On what the judgements of the case stand; empty when it states no judgements.
  public String judgements() {
    return stated(situation, "The case states %s: %s.");
  }

  /// On what the judgements stand that a conclusion about every camp rests on, whoever decides; empty
  /// when the case states no judgements.
  public static String footing(Case situation) {
    var parties =
        situation.parties().stream()
            .map(party ->
                party.factions().isEmpty() ? party : party.decidedBy(new Control.Unknown()))
            .toList();
    return stated(situation.with(parties), "Behind all that is said here stand %s: %s.");
  }

  private static String stated(Case situation, String sentence) {
    var footing = new Footing();
    situation.parties().forEach(party -> addStated(footing, party));
    return footing.size() == 0
        ? ""
        : sentence.formatted(Phrases.counted(footing.size(), "judgement"), Phrases.counts(footing));
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
