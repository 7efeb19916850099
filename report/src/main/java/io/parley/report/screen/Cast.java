package io.parley.report.screen;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Comparison;
import io.parley.conflict.state.State;
import io.parley.explain.reason.Footing;
import io.parley.explain.words.Phrases;
import io.parley.model.Case;
import io.parley.model.option.Option;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import io.parley.model.statement.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who and what appears on the screens of one case under one control: its players, options and
/// outcomes.
final class Cast {

  private final Case situation;
  private final GraphModel graph;
  private final Phrases say;
  private final Map<String, String> labels;

  Cast(Case situation, GraphModel graph) {
    this.situation = situation;
    this.graph = graph;
    this.say = new Phrases(situation, graph);
    this.labels = situation.options().stream().collect(Collectors.toMap(Option::id, Cast::label));
  }

  private static String label(Option option) {
    return option.label().isEmpty() ? option.id() : option.label();
  }

  Case situation() {
    return situation;
  }

  GraphModel graph() {
    return graph;
  }

  Phrases say() {
    return say;
  }

  OutcomeView outcome(State state) {
    return new OutcomeView(
        say.names().number(state),
        say.names().letters(state),
        say.words(state),
        say.names().taken(state).stream().map(labels::get).toList(),
        state.equals(graph.now()));
  }

  List<PlayerView> players() {
    return graph.decisionMakers().stream()
        .map(i -> new PlayerView(i.id(), i.name(), party(i), i.index()))
        .toList();
  }

  List<OptionView> options() {
    return situation.parties().stream()
        .flatMap(party ->
            party.options().stream()
                .map(option ->
                    new OptionView(option.id(), label(option), option.shortName(), party.id())))
        .toList();
  }

  /// The id of the party that a decision maker is, or is a camp of.
  static String party(DecisionMaker i) {
    int slash = i.id().indexOf('/');
    return slash < 0 ? i.id() : i.id().substring(0, slash);
  }

  /// Whether a step changes an option that cannot be changed back.
  static boolean oneWay(Step step) {
    int changed = step.from().code() ^ step.to().code();
    return (changed & step.mover().oneWay()) != 0;
  }

  /// The judgements that decide a comparison of a decision maker.
  List<JudgementView> judgements(DecisionMaker who, Comparison comparison) {
    return judgements(voice(who), factions(who), comparison);
  }

  private static List<JudgementView> judgements(
      String of, List<Faction> members, Comparison comparison) {
    return switch (comparison) {
      case Comparison.ByJudgement(int position, var judgement, _) ->
          List.of(judgement(of, position - 1, judgement));
      case Comparison.ByMembers(var each) -> {
        var found = new ArrayList<JudgementView>();
        for (int place = 0; place < each.size(); place++) {
          String member = each.size() == members.size() ? of + "/" + members.get(place).id() : of;
          judgements(member, List.of(), each.get(place)).stream()
              .filter(view -> !found.contains(view))
              .forEach(found::add);
        }
        yield found;
      }
      case Comparison.ByRank _, Comparison.ByWeight _, Comparison.Equal _ -> List.of();
    };
  }

  /// A judgement of somebody, by its place from 0.
  static JudgementView judgement(String of, int position, Judgement judgement) {
    var because =
        judgement.anyOf().stream()
            .map(stated -> stated.grounds().because())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    boolean sourced =
        judgement.anyOf().stream().anyMatch(stated -> !stated.grounds().evidence().isEmpty());
    String text =
        judgement.anyOf().stream()
            .map(stated -> stated.statement().text())
            .collect(Collectors.joining(" | "));
    return new JudgementView(
        of, position, text, Footing.basisOf(judgement).text(), because, sourced);
  }

  /// Whose list of judgements a decision maker goes by: `mx`, `us/force`.
  private String voice(DecisionMaker who) {
    return situation.parties().stream()
        .filter(party -> party.id().equals(who.id()))
        .map(party ->
            party.control() instanceof Control.ByFaction(var faction)
                ? party.id() + "/" + faction
                : party.id())
        .findFirst()
        .orElse(who.id());
  }

  private List<Faction> factions(DecisionMaker who) {
    return situation.parties().stream()
        .filter(party -> party.id().equals(who.id()))
        .filter(party -> !(party.control() instanceof Control.ByFaction))
        .flatMap(party -> party.factions().stream())
        .toList();
  }
}
