package io.parley.study.answer;

import io.parley.conflict.equilibrium.CompletionSweep;
import io.parley.conflict.equilibrium.StabilityTable;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.model.doubt.Fact;
import io.parley.model.doubt.Settlement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What holds in each of the ways that the doubts of a case can be settled. Ways in which everybody
/// ranks outcomes alike count as one.
///
/// @param parties what each party may want, in the order of the case; empty when for some party that
///     is too much to go through
/// @param oneByOne what holds when every party wants the first of these, the second, and so on
/// @param together what holds in every combination, the last party's changing fastest; empty when
///     these are too many
public record Completed(
    List<Wants> parties, List<StabilityTable> oneByOne, List<StabilityTable> together) {

  /// The things that a party may want.
  ///
  /// @param party its id
  /// @param deciders who decides for it
  /// @param ways for each thing, the ways to settle doubts that come to it
  public record Wants(String party, List<DecisionMaker> deciders, List<List<List<Fact>>> ways) {
    public Wants {
      deciders = List.copyOf(deciders);
      ways = List.copyOf(ways);
    }

    /// Which of these things are left when this is known, a bit each.
    private BitSet given(List<Fact> facts) {
      var own = facts.stream().filter(fact -> fact.holder().party().equals(party)).toList();
      var left = new BitSet();
      for (int thing = 0; thing < ways.size(); thing++) {
        left.set(thing, ways.get(thing).stream().anyMatch(way -> fits(way, own)));
      }
      return left;
    }

    private static boolean fits(List<Fact> way, List<Fact> known) {
      return known.stream()
          .allMatch(fact -> way.contains(fact) || way.stream().noneMatch(fact::contradicts));
    }
  }

  /// Outcomes that hold in some completions and not in others.
  ///
  /// @param states they hold in the same completions
  /// @param holds what suffices for them to hold, whatever else is not known
  /// @param fails what suffices for them not to hold
  public record Turn(List<State> states, List<Fact> holds, List<Fact> fails) {
    public Turn {
      states = List.copyOf(states);
      holds = List.copyOf(holds);
      fails = List.copyOf(fails);
    }
  }

  public Completed {
    parties = List.copyOf(parties);
    oneByOne = List.copyOf(oneByOne);
    together = List.copyOf(together);
  }

  /// Nothing was gone through.
  public static Completed none() {
    return new Completed(List.of(), List.of(), List.of());
  }

  /// Whether what is said about this concept is exact.
  public boolean exact(String concept) {
    return !together.isEmpty()
        || (!oneByOne.isEmpty()
            && CompletionSweep.dependsOnItself(StabilityConcepts.classical(concept)));
  }

  /// How many combinations of things that parties may want there are.
  public long different() {
    return parties.stream().mapToLong(party -> party.ways().size()).reduce(1, Math::multiplyExact);
  }

  /// What holds for each in every completion; nothing where the combinations were not gone through.
  public Optional<StabilityTable> everywhere() {
    return together.stream().reduce(StabilityTable::and);
  }

  /// The states that hold for these decision makers in every completion.
  public StateSet always(String concept, List<DecisionMaker> whose) {
    return (together.isEmpty() ? oneByOne : together)
        .stream().map(table -> stable(concept, whose, table)).reduce(StateSet::and).orElseThrow();
  }

  /// The states that hold for these decision makers together in some completion.
  public StateSet sometimes(String concept, List<DecisionMaker> whose) {
    if (!together.isEmpty()) {
      return together.stream()
          .map(table -> stable(concept, whose, table))
          .reduce(StateSet::or)
          .orElseThrow();
    }
    return parties.stream()
        .map(party -> party.deciders().stream().filter(whose::contains).toList())
        .filter(deciders -> !deciders.isEmpty())
        .map(deciders ->
            oneByOne.stream()
                .map(table -> stable(concept, deciders, table))
                .reduce(StateSet::or)
                .orElseThrow())
        .reduce(StateSet::and)
        .orElseThrow();
  }

  private static StateSet stable(String concept, List<DecisionMaker> whose, StabilityTable table) {
    return whose.stream().map(i -> table.stable(concept, i)).reduce(StateSet::and).orElseThrow();
  }

  /// What holds for each in every completion in which a doubt is settled so, or has no bearing
  /// because what it is about does not count.
  public StabilityTable given(Settlement settlement) {
    return combinations(List.of(settlement.fact())).stream()
        .mapToObj(together::get)
        .reduce(StabilityTable::and)
        .orElseThrow();
  }

  /// The states that hold for these decision makers in some completion and not in every one, those
  /// that hold in the same completions together, and what suffices for it either way. Empty where
  /// the combinations were not gone through.
  ///
  /// @param most how many are told at most, those with the lowest numbers first
  public List<Turn> turns(String concept, List<DecisionMaker> whose, int most) {
    var holding = together.stream().map(table -> stable(concept, whose, table)).toList();
    var alike = new LinkedHashMap<BitSet, List<State>>();
    if (!together.isEmpty()) {
      sometimes(concept, whose).minus(always(concept, whose)).stream()
          .forEach(state ->
              alike.computeIfAbsent(where(state, holding), _ -> new ArrayList<>()).add(state));
    }
    return alike.entrySet().stream()
        .limit(most)
        .map(entry -> turn(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static BitSet where(State state, List<StateSet> holding) {
    var where = new BitSet();
    for (int combination = 0; combination < holding.size(); combination++) {
      where.set(combination, holding.get(combination).contains(state));
    }
    return where;
  }

  private Turn turn(BitSet where, List<State> states) {
    var elsewhere = (BitSet) where.clone();
    elsewhere.flip(0, together.size());
    return new Turn(states, sufficient(where), sufficient(elsewhere));
  }

  /// Facts, none of them idle, that are true of the first of these combinations and of no others than
  /// these.
  private List<Fact> sufficient(BitSet where) {
    var facts = facts(where.nextSetBit(0));
    for (int last = facts.size() - 1; last >= 0; last--) {
      var fact = facts.remove(last);
      var left = combinations(facts);
      left.andNot(where);
      if (!left.isEmpty()) {
        facts.add(last, fact);
      }
    }
    return facts;
  }

  private List<Fact> facts(int combination) {
    var chosen = chosen(combination);
    var facts = new ArrayList<Fact>();
    for (int party = 0; party < chosen.length; party++) {
      facts.addAll(parties.get(party).ways().get(chosen[party]).getFirst());
    }
    return facts;
  }

  /// The combinations that are left when this is known.
  private BitSet combinations(List<Fact> facts) {
    var given = parties.stream().map(party -> party.given(facts)).toList();
    var left = new BitSet();
    for (int combination = 0; combination < together.size(); combination++) {
      var chosen = chosen(combination);
      left.set(
          combination,
          IntStream.range(0, chosen.length).allMatch(party -> given.get(party).get(chosen[party])));
    }
    return left;
  }

  /// Which thing each party wants in a combination.
  private int[] chosen(int combination) {
    var chosen = new int[parties.size()];
    int rest = combination;
    for (int party = chosen.length - 1; party >= 0; party--) {
      int things = parties.get(party).ways().size();
      chosen[party] = rest % things;
      rest /= things;
    }
    return chosen;
  }
}
