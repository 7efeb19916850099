package io.parley.conflict.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSpace;
import io.parley.model.option.Outcome;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.random.RandomCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreferenceOrderTest {

  private final StateSpace space = StateSpace.of(new RandomCase(2, 7, 2, 0, 0, true).draw(3));
  private final List<State> states = space.feasible().stream().toList();

  private Set<String> taken(State state) {
    return space.outcome(state).taken();
  }

  /// Holds the order against a comparison that says plainly which of two states is better.
  private void assertOrders(PreferenceOrder order, ToIntBiFunction<State, State> plainly) {
    for (var first : states) {
      for (var second : states) {
        int expected = Integer.signum(plainly.applyAsInt(first, second));
        assertThat(order.prefers(first, second)).isEqualTo(expected > 0);
        assertThat(Integer.compare(order.rank(first.code()), order.rank(second.code())))
            .isEqualTo(expected);
        assertThat(Integer.compare(order.place(second), order.place(first))).isEqualTo(expected);
        assertThat(reason(order.compare(first, second))).isEqualTo(expected);
      }
    }
  }

  private static int reason(Comparison comparison) {
    return switch (comparison) {
      case Comparison.ByJudgement(_, _, var firstSatisfies) -> firstSatisfies ? 1 : -1;
      case Comparison.ByRank(var first, var second) -> Integer.compare(second, first);
      case Comparison.ByWeight(var first, var second) -> Long.compare(first, second);
      case Comparison.ByMembers _ -> throw new AssertionError("an order is of one mind");
      case Comparison.Equal() -> 0;
    };
  }

  private List<Judgement> judgements(int count, int depth) {
    var random = new Random(count);
    return Stream.generate(() -> RandomCase.statement(random, space.options(), depth))
        .map(statement -> Judgement.of(Stated.of(statement)))
        .limit(count)
        .toList();
  }

  private int plainly(List<Judgement> judgements, State first, State second) {
    for (var judgement : judgements) {
      boolean ofFirst = judgement.holds(taken(first)::contains);
      if (ofFirst != judgement.holds(taken(second)::contains)) {
        return ofFirst ? 1 : -1;
      }
    }
    return 0;
  }

  private void assertPrioritises(List<Judgement> judgements) {
    assertOrders(
        PreferenceOrder.of(new Preferences.Prefers(judgements), space),
        (first, second) -> plainly(judgements, first, second));
  }

  @Test
  void theFirstJudgementOnWhichTwoDifferDecides() {
    for (int count : new int[] {1, 3, 16, 17, 33}) {
      assertPrioritises(judgements(count, 2));
    }
  }

  @Test
  void moreJudgementsThanBitsOfAWordStillDecideInOrder() {
    var silent = Collections.nCopies(70, judgements(1, 1).getFirst());
    var extended = new ArrayList<>(silent);
    extended.addAll(judgements(30, 2));
    assertPrioritises(extended);
  }

  @Test
  void aGroupIsSatisfiedByAnyMember() {
    var judgements = new ArrayList<Judgement>();
    var single = judgements(12, 2);
    for (int place = 0; place < single.size(); place += 2) {
      judgements.add(
          new Judgement(
              List.of(
                  single.get(place).anyOf().getFirst(), single.get(place + 1).anyOf().getFirst())));
    }
    assertPrioritises(judgements);
  }

  @Test
  void weightsAddUpOverTheOptionsTaken() {
    var random = new Random(5);
    for (int bound : new int[] {3, 2_000_000_000}) {
      var weights = new LinkedHashMap<String, Integer>();
      space.options().forEach(option -> weights.put(option, random.nextInt(bound) - bound / 2));
      assertOrders(
          PreferenceOrder.of(new Preferences.Weights(weights), space),
          (first, second) -> Long.compare(sum(weights, first), sum(weights, second)));
    }
  }

  private long sum(Map<String, Integer> weights, State state) {
    return taken(state).stream().mapToLong(weights::get).sum();
  }

  @Test
  void aRankingPutsBetterClassesFirst() {
    var classes = classes();
    assertOrders(
        PreferenceOrder.of(new Preferences.Ranking(classes), space),
        (first, second) -> classOf(second, classes) - classOf(first, classes));
  }

  private List<List<Outcome>> classes() {
    var shuffled = new ArrayList<>(states);
    Collections.shuffle(shuffled, new Random(11));
    var classes = new ArrayList<List<Outcome>>();
    for (int from = 0; from < shuffled.size(); from += 3) {
      classes.add(
          shuffled.subList(from, Math.min(from + 3, shuffled.size())).stream()
              .map(space::outcome)
              .toList());
    }
    return classes;
  }

  private int classOf(State state, List<List<Outcome>> classes) {
    for (int place = 0; place < classes.size(); place++) {
      if (classes.get(place).contains(space.outcome(state))) {
        return place;
      }
    }
    throw new AssertionError("in no class");
  }

  @Test
  void aRankingListsEveryOutcomeOnce() {
    var omitting = classes().subList(1, classes().size());
    assertThatThrownBy(() -> PreferenceOrder.of(new Preferences.Ranking(omitting), space))
        .hasMessageMatching("The ranking lists \\d+ of \\d+ outcomes");
    var repeating = new ArrayList<>(classes());
    repeating.add(classes().getFirst());
    assertThatThrownBy(() -> PreferenceOrder.of(new Preferences.Ranking(repeating), space))
        .hasMessageContaining("stands in it twice");
  }

  @Test
  void ranksAreDense() {
    var order = PreferenceOrder.of(new Preferences.Prefers(judgements(20, 2)), space);
    assertThat(states.stream().map(state -> order.rank(state.code())).distinct().sorted())
        .containsExactlyElementsOf(
            Stream.iterate(0, rank -> rank < order.classes(), rank -> rank + 1).toList());
  }

  @Test
  void statesThatCannotBeHaveNoRank() {
    var order = PreferenceOrder.of(new Preferences.Indifferent(), space);
    assertThat(states).hasSizeLessThan(space.combinations());
    for (int code = 0; code < space.combinations(); code++) {
      assertThat(order.rank(code))
          .isEqualTo(space.isFeasible(code) ? 0 : PreferenceOrder.INFEASIBLE);
    }
  }
}
