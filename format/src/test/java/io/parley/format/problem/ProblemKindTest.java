package io.parley.format.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemKindTest {

  @Test
  void everyKindHasItsLineInTheDocumentation() throws IOException {
    var page =
        Files.readAllLines(
            Path.of(System.getProperty("parley.root"), "docs", "formats", "problems.md"));
    for (var kind : ProblemKind.values()) {
      assertThat(page).contains("| `%s` | %s |".formatted(kind.id(), description(kind)));
    }
    assertThat(page.stream().filter(line -> line.startsWith("| `")))
        .hasSize(ProblemKind.values().length);
  }

  private static String description(ProblemKind kind) {
    var severity = kind.severity() == Severity.WARNING ? "warning" : "error";
    return severity + " | " + kind.meaning();
  }
}
