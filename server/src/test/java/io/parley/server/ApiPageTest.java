package io.parley.server;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page about the HTTP interface tells the truth.
class ApiPageTest {

  private static final Path ROOT = Path.of(System.getProperty("parley.root", "."));
  private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern STATED =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [45][0-9][0-9] \\|");
  private static final Pattern USED =
      Pattern.compile("HttpStatus\\.[A-Z_]+,\\s*\"([a-z]+(?:-[a-z]+)*)\"");

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/formats/api.md"));
  }

  @Test
  void itsExamplesRun(@TempDir Path data, @TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not here");
    var script =
        EXAMPLE.matcher(page()).results().map(found -> found.group(1)).collect(joining("\n"));
    try (var workbench = Workbenches.alone(data)) {
      var said = said(script, workbench.address().replaceFirst("/$", ""), folder);
      assertThat(said)
          .contains("\"mode\":\"alone\"", "\"headline\"", "event:done", "\"head\":2")
          .contains("Strikes or partnership")
          .doesNotContain("problems#");
    }
  }

  private static String said(String script, String address, Path folder)
      throws IOException, InterruptedException {
    var running = new ProcessBuilder(List.of("sh", "-eu", "-c", script)).directory(folder.toFile());
    running.environment().put("P", address);
    var process = running.redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  @Test
  void everyProblemOfTheServerStandsInItsTable() throws IOException {
    var stated =
        STATED
            .matcher(page())
            .results()
            .map(found -> found.group(1))
            .collect(toCollection(TreeSet::new));
    var used = new TreeSet<String>();
    try (var files = Files.walk(ROOT.resolve("server/src/main/java"))) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        USED.matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .forEach(used::add);
      }
    }
    assertThat(used).hasSizeGreaterThan(9);
    assertThat(stated).containsAll(used);
  }
}
