package io.parley.model.doubt;

import io.parley.model.party.Doubts;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.ArrayList;
import java.util.List;

/// A party with one thing known that was in doubt.
///
/// @param holder whose preferences are revised
/// @param party the party before
record Revision(Holder holder, Party party) {

  /// Two outcomes compare so.
  Party compared(Doubts.Unranked settled, Doubts.Better better) {
    var unranked =
        doubts().unranked().stream()
            .map(pair ->
                pair.equals(settled)
                    ? new Doubts.Unranked(pair.first(), pair.second(), List.of(better))
                    : pair)
            .toList();
    return with(
        holder.preferences(party), new Doubts(doubts().maybe(), doubts().unordered(), unranked));
  }

  /// The judgement at a place counts.
  Party counted(int place) {
    return with(
        holder.preferences(party),
        new Doubts(
            doubts().maybe().stream().filter(other -> other != place).toList(),
            doubts().unordered(),
            doubts().unranked()));
  }

  /// The judgement at a place does not count.
  Party uncounted(int place) {
    var changed = new ArrayList<>(judgements());
    changed.remove(place);
    return with(
        changed.isEmpty() ? new Preferences.Indifferent() : new Preferences.Prefers(changed),
        doubts().moved(old -> old == place ? -1 : old > place ? old - 1 : old));
  }

  /// The judgement at one place matters more than that at another.
  Party ordered(int more, int less) {
    var order =
        ImportanceOrder.of(judgements().size(), doubts().unordered())
            .with(more, less)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "The judgement at %d is known to matter more than that at %d"
                        .formatted(less + 1, more + 1)));
    return arranged(order.arrangements().findFirst().orElseThrow(), order.open());
  }

  /// The judgements stand in another order.
  ///
  /// @param arrangement their places now, in the new order
  /// @param open the pairs that stay in doubt, by their places now
  Party arranged(List<Integer> arrangement, List<Doubts.Pair> open) {
    return with(
        new Preferences.Prefers(arrangement.stream().map(judgements()::get).toList()),
        new Doubts(doubts().maybe(), open, doubts().unranked()).moved(arrangement::indexOf));
  }

  List<Judgement> judgements() {
    if (holder.preferences(party) instanceof Preferences.Prefers(var judgements)) {
      return judgements;
    }
    throw new IllegalArgumentException("(%s) states no judgements".formatted(holder.id()));
  }

  Doubts doubts() {
    return holder.doubts(party);
  }

  private Party with(Preferences preferences, Doubts doubts) {
    return holder.with(preferences, doubts, party);
  }
}
