package io.parley.conflict.inverse;

import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The least sets of states that a decision maker must come to rank at or below a state for the
/// state to hold: every such set from which nothing can be left out.
///
/// Found by taking the clauses one after the other and each way to meet the next; a set is given up
/// as soon as it holds one that is known to suffice. The smallest sets come first.
///
/// Worked example: the clauses {a} or {b}, and {b} or {c, d}, are met by {b} and by {a, c, d}.
///
/// Where there are too many, those are found that are made of ways which meet most clauses at once.
///
/// - Cost: at most the product of the ways of the clauses; bounded.
///
/// @param sets fewest states first, then by number of the states; a single empty set when the
///     condition is met already
/// @param all whether there are no others
public record Demotions(List<Set<State>> sets, boolean all) {

  private static final Comparator<Set<State>> SMALLEST =
      Comparator.<Set<State>>comparingInt(Set::size)
          .thenComparing(
              set -> set.stream().sorted().toList(),
              (one, other) -> {
                for (int place = 0; place < one.size(); place++) {
                  int sign = one.get(place).compareTo(other.get(place));
                  if (sign != 0) {
                    return sign;
                  }
                }
                return 0;
              });

  public Demotions {
    sets = List.copyOf(sets);
  }

  /// The least sets beside the states that are at or below already.
  ///
  /// @param atOrBelow the states ranked at or below the state now
  /// @param bound how often, at most, a way is held against a partial set
  public static Demotions of(
      StateCondition condition, Predicate<State> atOrBelow, long bound, Progress progress) {
    var search = new Search(condition, atOrBelow, bound, progress);
    search.extend(0, new TreeSet<>());
    search.found.sort(SMALLEST);
    return new Demotions(List.copyOf(search.found), search.looked <= bound);
  }

  private static final class Search {

    private final List<List<Set<State>>> open = new ArrayList<>();
    private final List<Set<State>> found = new ArrayList<>();
    private final long bound;
    private final Progress progress;
    private long looked;

    Search(StateCondition condition, Predicate<State> atOrBelow, long bound, Progress progress) {
      this.bound = bound;
      this.progress = progress;
      for (var clause : condition.clauses()) {
        if (!clause.metBy(atOrBelow)) {
          open.add(stillNeeded(clause, atOrBelow));
        }
      }
      open.sort(Comparator.comparingInt(List::size));
      mostUsefulFirst();
    }

    /// The ways that are left, without the states that are no obstacle, smallest first.
    private static List<Set<State>> stillNeeded(
        StateCondition.Clause clause, Predicate<State> atOrBelow) {
      return clause.ways().stream()
          .<Set<State>>map(way -> {
            var needed = new TreeSet<>(way);
            needed.removeIf(atOrBelow);
            return needed;
          })
          .distinct()
          .sorted(SMALLEST)
          .toList();
    }

    private void mostUsefulFirst() {
      var clausesMet = new HashMap<Set<State>, Integer>();
      open.forEach(ways -> ways.forEach(way -> clausesMet.merge(way, 1, Integer::sum)));
      open.replaceAll(ways ->
          ways.stream()
              .sorted(Comparator.<Set<State>>comparingInt(way -> -clausesMet.getOrDefault(way, 0)))
              .toList());
    }

    void extend(int clause, Set<State> chosen) {
      looked += 1 + found.size();
      if (looked > bound || found.stream().anyMatch(chosen::containsAll)) {
        return;
      }
      if (clause == open.size()) {
        found.removeIf(larger -> larger.containsAll(chosen));
        found.add(Set.copyOf(chosen));
        return;
      }
      progress.report(Say.of("choosing states to rank lower"), looked, bound);
      looked += open.get(clause).size();
      if (open.get(clause).stream().anyMatch(chosen::containsAll)) {
        extend(clause + 1, chosen);
        return;
      }
      for (var way : open.get(clause)) {
        if (looked > bound) {
          return;
        }
        var more = new TreeSet<>(chosen);
        more.addAll(way);
        extend(clause + 1, more);
      }
    }
  }
}
