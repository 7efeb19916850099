package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.state.State;
import io.parley.explain.name.OutcomeNames;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Says where outcomes rank for a decision maker; where it is not of one mind, for each of its camps.
public final class Ranks {

  private final Case situation;
  private final GraphModel graph;
  private final OutcomeNames names;

  Ranks(Case situation, GraphModel graph, OutcomeNames names) {
    this.situation = situation;
    this.graph = graph;
    this.names = names;
  }

  /// The place of a state, best first, from 1: `11`; for two camps `11|5`.
  public String place(DecisionMaker who, State state) {
    return each(who, order -> order.place(state));
  }

  /// How many places there are: `24`; for two camps `24|18`.
  public String classes(DecisionMaker who) {
    return each(who, PreferenceOrder::classes);
  }

  private String each(DecisionMaker who, Function<PreferenceOrder, Integer> number) {
    return graph.will(who).orders().stream()
        .map(order -> String.valueOf(number.apply(order)))
        .collect(joining("|"));
  }

  /// From which place to which: `11th to 9th`; for two camps `Strike camp 11th to 9th; Partnership
  /// camp 5th to 7th`.
  String change(DecisionMaker who, State from, State to) {
    return said(
        who,
        graph.will(who).orders().stream()
            .map(order ->
                "%s to %s"
                    .formatted(
                        Phrases.ordinal(order.place(from)), Phrases.ordinal(order.place(to))))
            .toList());
  }

  /// How two outcomes are ranked: `United States ranks s26 9th and s1 11th`, or the same of each
  /// camp.
  String compared(DecisionMaker who, State first, State second) {
    var orders = graph.will(who).orders();
    var speakers = orders.size() == 1 ? List.of(who.name()) : members(who, orders.size());
    var clauses = new ArrayList<String>();
    for (int place = 0; place < orders.size(); place++) {
      clauses.add(compared(speakers.get(place), orders.get(place), first, second));
    }
    return String.join("; ", clauses);
  }

  private String compared(String who, PreferenceOrder order, State first, State second) {
    return order.place(first) == order.place(second)
        ? "%s ranks %s and %s both %s"
            .formatted(
                who, names.number(first), names.number(second), Phrases.ordinal(order.place(first)))
        : "%s ranks %s %s and %s %s"
            .formatted(
                who,
                names.number(first),
                Phrases.ordinal(order.place(first)),
                names.number(second),
                Phrases.ordinal(order.place(second)));
  }

  /// What is said of a decision maker, of each camp where there are several.
  String said(DecisionMaker who, List<String> clauses) {
    if (clauses.size() == 1) {
      return clauses.getFirst().replaceFirst("^: ", "");
    }
    var members = members(who, clauses.size());
    var said = new ArrayList<String>();
    for (int place = 0; place < clauses.size(); place++) {
      var clause = clauses.get(place);
      said.add(members.get(place) + (clause.startsWith(":") ? clause : " " + clause));
    }
    return String.join("; ", said);
  }

  /// What each of several orders of a decision maker is called: by the camp whose order it is, or
  /// else by its place among those that are possible.
  List<String> members(DecisionMaker who, int orders) {
    var factions =
        situation.parties().stream()
            .filter(party -> party.id().equals(who.id()))
            .filter(party -> !(party.control() instanceof Control.ByFaction))
            .flatMap(party -> party.factions().stream())
            .map(Faction::name)
            .toList();
    if (factions.size() == orders) {
      return factions;
    }
    var numbered = new ArrayList<String>();
    for (int order = 1; order <= orders; order++) {
      numbered.add("%s, reading %d".formatted(who.name(), order));
    }
    return numbered;
  }
}
