package io.parley.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementTest {

  private final Statement a = new Statement.Taken("a");
  private final Statement b = new Statement.Taken("b");
  private final Statement c = new Statement.Taken("c");

  @Test
  void ifIsFalseOnlyWhenTheConditionHoldsAndTheRestDoesNot() {
    var statement = new Statement.If(a, b);
    assertThat(statement.holds(Set.of("b")::contains)).isFalse();
    assertThat(statement.holds(Set.of("a", "b")::contains)).isTrue();
    assertThat(statement.holds(Set.of()::contains)).isTrue();
  }

  @Test
  void iffIsTrueWhenBothAgree() {
    var statement = new Statement.Iff(a, b);
    assertThat(statement.holds(Set.of()::contains)).isTrue();
    assertThat(statement.holds(Set.of("a")::contains)).isFalse();
  }

  @Test
  void textBracketsOnlyWhatNeedsIt() {
    var both = new Statement.And(List.of(a, new Statement.Or(List.of(b, c))));
    assertThat(both.text()).isEqualTo("a and (b or c)");
    assertThat(new Statement.Iff(a, both).text()).isEqualTo("a iff a and (b or c)");
    assertThat(new Statement.Not(new Statement.Not(a)).text()).isEqualTo("not not a");
    assertThat(new Statement.If(new Statement.If(a, b), c).text()).isEqualTo("(a if b) if c");
  }

  @Test
  void optionsAreInOrderOfFirstMention() {
    assertThat(new Statement.If(b, new Statement.And(List.of(a, b))).options())
        .containsExactly("b", "a");
  }
}
