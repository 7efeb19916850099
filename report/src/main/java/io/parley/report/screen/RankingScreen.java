package io.parley.report.screen;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.preference.PreferenceOrder;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Puts what somebody likes best and least together, for a reader to say whether that is right.
public final class RankingScreen {

  private static final int ENDS = 3;
  private static final int SHOWN = 3;

  /// Every class is listed up to this many outcomes.
  private static final int MOST_LISTED = 200;

  private RankingScreen() {}

  /// The ranking of a party (`mx`) or of a camp (`us/force`).
  ///
  /// @throws IllegalArgumentException when there is no such party or camp
  public static RankingView of(String who, Case situation, GraphModel graph) {
    var order = PreferenceOrder.of(stated(who, situation), graph.space());
    var cast = new Cast(situation, graph);
    var byPlace = new TreeMap<Integer, List<State>>();
    graph.space().feasible().stream()
        .forEach(state ->
            byPlace.computeIfAbsent(order.place(state), _ -> new ArrayList<>()).add(state));
    var classes =
        byPlace.entrySet().stream()
            .map(entry -> rankClass(entry.getKey(), entry.getValue(), cast))
            .toList();
    int ends = Math.min(ENDS, classes.size());
    return new RankingView(
        who,
        classes.size(),
        classes.subList(0, ends),
        classes.subList(Math.max(ends, classes.size() - ENDS), classes.size()),
        graph.space().size() <= MOST_LISTED ? classes : null);
  }

  private static RankingView.RankClass rankClass(int rank, List<State> states, Cast cast) {
    return new RankingView.RankClass(
        rank,
        states.stream().limit(SHOWN).map(cast::outcome).toList(),
        Math.max(0, states.size() - SHOWN));
  }

  private static Preferences stated(String who, Case situation) {
    int slash = who.indexOf('/');
    var party = party(slash < 0 ? who : who.substring(0, slash), situation);
    return slash < 0 ? party.preferences() : faction(who.substring(slash + 1), party).preferences();
  }

  private static Party party(String id, Case situation) {
    return situation.parties().stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(Say.of("There is no party (%s) in the case", id)));
  }

  private static Faction faction(String id, Party party) {
    return party.factions().stream()
        .filter(faction -> faction.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Say.of("The party (%s) has no faction (%s)", party.id(), id)));
  }
}
