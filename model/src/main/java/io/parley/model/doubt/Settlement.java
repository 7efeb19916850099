package io.parley.model.doubt;

import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A doubt settled one way.
public sealed interface Settlement {

  /// What is settled.
  Doubt doubt();

  /// As it is stated: the judgement holds, the one listed first matters more, the outcomes compare
  /// as the judgements have it.
  record AsStated(Doubt doubt) implements Settlement {}

  /// Against what is stated: the judgement does not hold, the one listed second matters more.
  record Against(Doubt doubt) implements Settlement {}

  /// One faction decides.
  record DecidedBy(Doubt doubt, Faction faction) implements Settlement {}

  /// The case as it would be; other doubts stay.
  default Case in(Case situation) {
    var id = doubt().holder().party();
    return situation.with(
        situation.parties().stream()
            .map(party -> party.id().equals(id) ? in(party) : party)
            .toList());
  }

  private Party in(Party party) {
    return switch (this) {
      case DecidedBy(_, var faction) -> party.decidedBy(new Control.ByFaction(faction.id()));
      case AsStated _ ->
          doubt().holder().with(doubt().holder().preferences(party), without(party), party);
      case Against _ -> against(party);
    };
  }

  private Party against(Party party) {
    var holder = doubt().holder();
    if (!(holder.preferences(party) instanceof Preferences.Prefers(var judgements))) {
      throw new IllegalArgumentException("(%s) states no judgements".formatted(holder.id()));
    }
    var changed = new ArrayList<>(judgements);
    return switch (doubt()) {
      case Doubt.Maybe(_, int place, _) -> {
        changed.remove(place);
        yield holder.with(
            stated(changed),
            without(party).moved(old -> old == place ? -1 : old > place ? old - 1 : old),
            party);
      }
      case Doubt.Unordered(_, int upper, _, int lower, _) -> {
        Collections.swap(changed, upper, lower);
        yield holder.with(
            stated(changed),
            without(party).moved(old -> old == upper ? lower : old == lower ? upper : old),
            party);
      }
      case Doubt.Unranked _, Doubt.WhoDecides _ ->
          throw new IllegalArgumentException("This doubt has no opposite: " + doubt());
    };
  }

  private static Preferences stated(List<Judgement> judgements) {
    return judgements.isEmpty()
        ? new Preferences.Indifferent()
        : new Preferences.Prefers(judgements);
  }

  /// The doubts that stay.
  private Doubts without(Party party) {
    var all = doubt().holder().doubts(party);
    return switch (doubt()) {
      case Doubt.Maybe(_, int place, _) ->
          new Doubts(
              all.maybe().stream().filter(other -> other != place).toList(),
              all.unordered(),
              all.unranked());
      case Doubt.Unordered(_, int upper, _, int lower, _) ->
          new Doubts(
              all.maybe(),
              all.unordered().stream()
                  .filter(pair -> !pair.equals(new Doubts.Pair(upper, lower)))
                  .toList(),
              all.unranked());
      case Doubt.Unranked(_, var first, var second) ->
          new Doubts(
              all.maybe(),
              all.unordered(),
              all.unranked().stream()
                  .filter(pair -> !pair.equals(new Doubts.Unranked(first, second)))
                  .toList());
      case Doubt.WhoDecides _ -> all;
    };
  }
}
