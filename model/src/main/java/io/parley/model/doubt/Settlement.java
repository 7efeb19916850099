package io.parley.model.doubt;

import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;

/// A doubt settled one way.
public sealed interface Settlement {

  /// What is settled.
  Doubt doubt();

  /// As it is stated: the judgement holds, the one listed first matters more.
  record AsStated(Doubt doubt) implements Settlement {}

  /// Against what is stated: the judgement does not hold, the one listed second matters more.
  record Against(Doubt doubt) implements Settlement {}

  /// Two outcomes compare so.
  record Compared(Doubt.Unranked doubt, Doubts.Better better) implements Settlement {}

  /// One faction decides.
  record DecidedBy(Doubt doubt, Faction faction) implements Settlement {}

  /// The case as it would be; other doubts stay, except those that this one settles too.
  default Case in(Case situation) {
    var id = doubt().holder().party();
    return situation.with(
        situation.parties().stream()
            .map(party -> party.id().equals(id) ? in(party) : party)
            .toList());
  }

  /// The party as it would be.
  default Party in(Party party) {
    return switch (this) {
      case DecidedBy(_, var faction) -> party.decidedBy(new Control.ByFaction(faction.id()));
      case Compared(Doubt.Unranked(var holder, var pair), var better) ->
          new Revision(holder, party).compared(pair, better);
      case AsStated(Doubt.Maybe(var holder, int place, _)) ->
          new Revision(holder, party).counted(place);
      case Against(Doubt.Maybe(var holder, int place, _)) ->
          new Revision(holder, party).uncounted(place);
      case AsStated(Doubt.Unordered(var holder, int upper, _, int lower, _)) ->
          new Revision(holder, party).ordered(upper, lower);
      case Against(Doubt.Unordered(var holder, int upper, _, int lower, _)) ->
          new Revision(holder, party).ordered(lower, upper);
      case AsStated _, Against _ -> throw foreign();
    };
  }

  /// What would be known.
  default Fact fact() {
    return switch (this) {
      case DecidedBy(var doubt, var faction) -> new Fact.Decides(doubt.holder(), faction);
      case Compared(Doubt.Unranked(var holder, var pair), var better) ->
          new Fact.Compares(holder, pair.first(), pair.second(), better);
      case AsStated(Doubt.Maybe(var holder, _, var judgement)) ->
          new Fact.Counts(holder, judgement, true);
      case Against(Doubt.Maybe(var holder, _, var judgement)) ->
          new Fact.Counts(holder, judgement, false);
      case AsStated(Doubt.Unordered(var holder, _, var first, _, var second)) ->
          new Fact.MattersMore(holder, first, second);
      case Against(Doubt.Unordered(var holder, _, var first, _, var second)) ->
          new Fact.MattersMore(holder, second, first);
      case AsStated _, Against _ -> throw foreign();
    };
  }

  private IllegalArgumentException foreign() {
    return new IllegalArgumentException("This doubt is not settled so: " + doubt());
  }
}
