package io.parley.format.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Case;
import io.parley.model.option.Impossible;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.statement.Statement;
import io.parley.random.RandomCase;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeasibleOutcomesTest {

  @Test
  void searchFindsWhatThePatternsLeaveInIncreasingNumber() {
    for (long seed = 0; seed < 500; seed++) {
      var situation = new RandomCase(3, 6, 3, 0, 0, false).draw(seed);
      var removing = situation.impossible().stream().map(Impossible::when).toList();
      var listing = FeasibleOutcomes.list(ids(situation), removing, 1 << 6);
      assertThat(listing.searched()).isTrue();
      assertThat(listing.outcomes()).as("seed %d", seed).isEqualTo(byDefinition(situation));
    }
  }

  private static List<String> ids(Case situation) {
    return situation.options().stream().map(Option::id).toList();
  }

  private static List<Outcome> byDefinition(Case situation) {
    var ids = ids(situation);
    return IntStream.range(0, 1 << ids.size())
        .mapToObj(code -> {
          var taken = new TreeSet<String>();
          IntStream.range(0, ids.size())
              .filter(place -> (code >>> place & 1) == 1)
              .forEach(place -> taken.add(ids.get(place)));
          return new Outcome(taken);
        })
        .filter(outcome ->
            situation.impossible().stream()
                .noneMatch(pattern -> pattern.when().holds(outcome.taken()::contains)))
        .toList();
  }

  @Test
  void searchStopsAtItsLimit() {
    var listing = FeasibleOutcomes.list(List.of("a", "b", "c"), List.of(), 3);
    assertThat(listing.outcomes()).hasSize(3);
    assertThat(listing.searched()).isTrue();
  }

  @Test
  void searchSaysWhenItsBudgetRanOut() {
    var options = IntStream.range(0, 26).mapToObj(option -> "o" + option).toList();
    Statement parity = new Statement.Taken("o0");
    for (var option : options.subList(1, 26)) {
      parity = new Statement.Iff(parity, new Statement.Taken(option));
    }
    var removing = List.of(parity, new Statement.Not(parity));
    var listing = FeasibleOutcomes.list(options, removing, 1);
    assertThat(listing.outcomes()).isEmpty();
    assertThat(listing.searched()).isFalse();
  }
}
