package io.parley.format.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.file.FileText;
import io.parley.format.file.Place;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static Problem at(Place place, String line) {
    return new Problem(ProblemKind.UNKNOWN_OPTION, place, "Who?", "", line);
  }

  @Test
  void marksStandUnderWhatIsMeant() {
    assertThat(at(new Place(3, 3, 4), "- what now").display("f"))
        .isEqualTo("f:3:3  unknown-option  Who?\n- what now\n  ^^^^");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    var line = "a".repeat(5_000) + "HERE" + "b".repeat(5_000);
    var shown = at(new Place(1, 5_001, 4), line).display("f").lines().toList();
    assertThat(shown.get(1)).hasSize(120).contains("aHEREb");
    assertThat(shown.get(2).indexOf('^')).isEqualTo(shown.get(1).indexOf("HERE"));
    assertThat(shown.get(2)).endsWith("^^^^");
  }

  @Test
  void controlCharactersAreNotPrinted() {
    assertThat(at(new Place(1, 1, 1), "a\u001B[31mb").display("f")).doesNotContain("\u001B");
    assertThat(Excerpt.of("a\nb\u0007")).isEqualTo("\"a b \"");
  }

  @Test
  void placesCountCharactersNotJavaChars() {
    var file = FileText.of("f", "x\r\n😀😀a\n");
    assertThat(file.lineCount()).isEqualTo(3);
    assertThat(file.place(2, 4)).isEqualTo(new Place(2, 3, 1));
    assertThat(file.has(new Place(2, 3, 1), "a")).isTrue();
    assertThat(file.has(new Place(2, 2, 1), "a")).isFalse();
  }

  @Test
  void problemsStandInTheOrderOfTheirPlaces() {
    var problems = new Problems(FileText.of("f", "one\ntwo\n"));
    problems.add(ProblemKind.EMPTY_LIST, new Place(2, 1, 1), "second");
    problems.add(ProblemKind.INDIFFERENT, new Place(1, 2, 1), "first");
    assertThat(problems.inOrder()).extracting(Problem::message).containsExactly("first", "second");
    assertThat(problems.inOrder()).extracting(Problem::line).containsExactly("one", "two");
  }
}
