package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.preference.QuorumWill;
import io.parley.conflict.preference.Will;
import io.parley.conflict.state.State;
import io.parley.explain.name.OutcomeNames;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.party.Control;
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

  /// Somebody whose ranks are told: a decision maker, or one of its camps, with the orders that its
  /// preference may be.
  private record Voice(String name, List<PreferenceOrder> orders) {

    /// The least and the most of a number over the orders: `5`, `3-5`.
    String range(Function<PreferenceOrder, Integer> number, Function<Integer, String> said) {
      var numbers = orders.stream().map(number).sorted().toList();
      return numbers.getFirst().equals(numbers.getLast())
          ? said.apply(numbers.getFirst())
          : said.apply(numbers.getFirst()) + "-" + said.apply(numbers.getLast());
    }
  }

  /// The place of a state, best first, from 1: `11`; for two camps `11|5`; where it is not known
  /// which, `3-5`.
  public String place(DecisionMaker who, State state) {
    return each(who, order -> order.place(state));
  }

  /// How many places there are: `24`; for two camps `24|18`.
  public String classes(DecisionMaker who) {
    return each(who, PreferenceOrder::classes);
  }

  private String each(DecisionMaker who, Function<PreferenceOrder, Integer> number) {
    return voices(who).stream()
        .map(voice -> voice.range(number, String::valueOf))
        .collect(joining("|"));
  }

  /// From which place to which: `11th to 9th`; for two camps `Strike camp 11th to 9th; Partnership
  /// camp 5th to 7th`.
  public String change(DecisionMaker who, State from, State to) {
    var voices = voices(who);
    return voices.stream()
        .map(voice ->
            Say.of(
                "%s%s to %s",
                voices.size() == 1 ? "" : voice.name() + " ",
                voice.range(order -> order.place(from), Say::ordinal),
                voice.range(order -> order.place(to), Say::ordinal)))
        .collect(joining("; "));
  }

  /// How two outcomes are ranked: `United States ranks s26 9th and s1 11th`, or the same of each
  /// camp.
  String compared(DecisionMaker who, State first, State second) {
    return voices(who).stream().map(voice -> compared(voice, first, second)).collect(joining("; "));
  }

  private String compared(Voice voice, State first, State second) {
    String one = voice.range(order -> order.place(first), Say::ordinal);
    String other = voice.range(order -> order.place(second), Say::ordinal);
    return voice.orders().stream().allMatch(order -> order.place(first) == order.place(second))
        ? Say.of(
            "%s ranks %s and %s both %s",
            voice.name(), names.number(first), names.number(second), one)
        : Say.of(
            "%s ranks %s %s and %s %s",
            voice.name(), names.number(first), one, names.number(second), other);
  }

  /// What is said of a decision maker, of each camp where there are several; where it is not known
  /// whose word counts, one thing or the other.
  String said(DecisionMaker who, List<String> clauses) {
    var voices = voices(who);
    if (clauses.size() == 1 || clauses.size() != voices.size()) {
      return either(clauses);
    }
    var said = new ArrayList<String>();
    for (int place = 0; place < clauses.size(); place++) {
      said.add(voices.get(place).name() + ": " + clauses.get(place));
    }
    return String.join("; ", said);
  }

  /// Several things of which it is not known which is so: `either …, or …`.
  static String either(List<String> clauses) {
    return clauses.size() == 1
        ? clauses.getFirst()
        : Say.of("either %s", String.join(Say.of("; or "), clauses));
  }

  /// Its camps, where each has a part in deciding or may have the whole; otherwise it alone.
  private List<Voice> voices(DecisionMaker who) {
    var will = graph.will(who);
    var camps =
        situation.parties().stream()
            .filter(party -> party.id().equals(who.id()))
            .filter(party -> !(party.control() instanceof Control.ByFaction))
            .flatMap(party -> party.factions().stream())
            .toList();
    List<List<PreferenceOrder>> orders =
        will instanceof QuorumWill quorum
            ? quorum.members().stream().map(Will::orders).toList()
            : camps.stream().allMatch(camp -> camp.doubts().none())
                ? will.orders().stream().map(List::of).toList()
                : List.of();
    if (camps.isEmpty() || camps.size() != orders.size()) {
      return List.of(new Voice(who.name(), will.orders()));
    }
    var voices = new ArrayList<Voice>();
    for (int place = 0; place < camps.size(); place++) {
      voices.add(new Voice(camps.get(place).name(), orders.get(place)));
    }
    return voices;
  }
}
