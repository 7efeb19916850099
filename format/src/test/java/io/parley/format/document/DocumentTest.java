package io.parley.format.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.CaseFile;
import io.parley.format.problem.Problem;
import io.parley.format.reading.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void yamlBecomesTheSameDocumentInJson() {
    var yaml =
        "title: A\nnow: []\nweights: {a: 2, b: -1.5}\nsay: \"1\"\nnone: ~\nyes: true\nin: Y\n";
    assertThat(JsonForm.of("case.yaml", yaml))
        .hasValue(
            "{\"title\":\"A\",\"now\":[],\"weights\":{\"a\":2,\"b\":-1.5},\"say\":\"1\",\"none\":null,\"yes\":true,\"in\":\"Y\"}");
  }

  @Test
  void aFileThatIsNotWellFormedHasNoDocument() {
    assertThat(JsonForm.of("case.yaml", "a: [")).isEmpty();
  }

  @Test
  void everyCaseReadsTheSameAsJson() throws Exception {
    try (var cases = Files.list(Path.of(System.getProperty("parley.root"), "cases"))) {
      for (var folder : cases.filter(Files::isDirectory).toList()) {
        var yaml = Files.readString(folder.resolve("case.yaml"));
        var json = JsonForm.of("case.yaml", yaml).orElseThrow();
        assertThat(accepted("case.json", json).situation())
            .isEqualTo(accepted("case.yaml", yaml).situation());
      }
    }
  }

  private static Reading.Accepted accepted(String name, String text) {
    return (Reading.Accepted) CaseFile.read(name, text);
  }

  @Test
  void aProblemIsFoundAtItsElementAndCharacters() {
    var text =
        """
        {"title": "A", "parties": {"us": {"name": "U", "options": {"strike": {"label": "S"}},
          "prefers": ["strike", "not strik"]}}, "now": []}
        """;
    var problem = problem("unknown-option", text);
    assertThat(Pointers.of("case.json", text).spot(problem))
        .isEqualTo(new Pointers.Spot("/parties/us/prefers/1", 4, 5));
  }

  @Test
  void anUnknownKeyIsFoundAtTheKey() {
    var text = "{\"title\": \"A\", \"partys\": {}}";
    assertThat(Pointers.of("case.json", text).spot(problem("unknown-key", text)).pointer())
        .isEqualTo("/partys");
  }

  private static Problem problem(String id, String text) {
    return CaseFile.read("case.json", text).problems().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStatementThatOnlyStandsElsewhereHasMoved() {
    assertThat(between("{a: [x, y, z]}", "{a: [y, x, z]}"))
        .containsExactly(new Difference("/a/1", Difference.Kind.MOVED, "1", "2: x"));
  }

  @Test
  void whatIsAddedRemovedAndChangedIsFoundWithItsPointer() {
    assertThat(between("{a: 1, b: {c: 2}, d: [p]}", "{b: {c: 3}, d: [p, q], e: x}"))
        .containsExactly(
            new Difference("/a", Difference.Kind.REMOVED, "1", ""),
            new Difference("/b/c", Difference.Kind.CHANGED, "2", "3"),
            new Difference("/d/1", Difference.Kind.ADDED, "", "q"),
            new Difference("/e", Difference.Kind.ADDED, "", "x"));
  }

  @Test
  void theOutcomesOfARankingAreToldApart() {
    assertThat(between("{a: 1}", "{a: 1, ranking: [[x, y], [], [[x], [y]]]}"))
        .containsExactly(
            new Difference("/ranking", Difference.Kind.ADDED, "", "(x, y), (), ((x), (y))"));
  }

  @Test
  void aDocumentDoesNotDifferFromItself() throws Exception {
    var yaml =
        Files.readString(
            Path.of(
                System.getProperty("parley.root"), "cases", "strikes-or-partnership", "case.yaml"));
    assertThat(
            Difference.between(
                "case.yaml", yaml, "case.json", JsonForm.of("case.yaml", yaml).orElseThrow()))
        .isEmpty();
  }

  private static List<Difference> between(String left, String right) {
    return Difference.between("left.yaml", left, "right.yaml", right);
  }
}
