package io.parley.model.doubt;

import io.parley.model.option.Outcome;
import io.parley.model.party.Doubts.Better;
import io.parley.model.party.Faction;
import io.parley.model.statement.Judgement;

/// What is known once a doubt is settled. Facts are equal when they say the same, wherever the
/// judgements they speak of stand in a list.
public sealed interface Fact {

  /// Whose preferences it concerns.
  Holder holder();

  /// Whether not both can be true: they answer one question differently.
  default boolean contradicts(Fact other) {
    return switch (this) {
      case Counts(var whose, var judgement, boolean counts) ->
          other.equals(new Counts(whose, judgement, !counts));
      case MattersMore(var whose, var more, var less) ->
          other instanceof MattersMore that
              && whose.equals(that.holder)
              && !equals(that)
              && that.more.equals(less)
              && that.less.equals(more);
      case Compares(var whose, var first, var second, var better) ->
          other instanceof Compares that
              && better != that.better
              && that.equals(new Compares(whose, first, second, that.better));
      case Decides(var whose, var faction) ->
          other instanceof Decides that
              && whose.equals(that.holder)
              && !faction.equals(that.faction);
    };
  }

  /// Whether a judgement counts.
  record Counts(Holder holder, Judgement judgement, boolean counts) implements Fact {}

  /// Which of two judgements matters more.
  record MattersMore(Holder holder, Judgement more, Judgement less) implements Fact {}

  /// How two outcomes compare.
  record Compares(Holder holder, Outcome first, Outcome second, Better better) implements Fact {}

  /// Which faction decides.
  record Decides(Holder holder, Faction faction) implements Fact {}
}
