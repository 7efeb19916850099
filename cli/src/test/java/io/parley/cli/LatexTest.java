package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What would keep LaTeX from reading an output: an environment that does not end, a character that
/// is a command, a brace left open.
class LatexTest {

  private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(begin|end)\\{(\\w+)\\}");
  private static final Pattern BARE =
      Pattern.compile("(?m)(?<!\\\\)[%$#_~^]|(?<!\\\\)&(?! )|(?<![\\\\ ])&");

  private static final String AWKWARD =
      """
      parley: 1
      title: 50% of R&D_1 #2 {a} $b ~c ^d \\\\e <f> |g|
      kind: teaching
      parties:
        a_1:
          name: A & B_1 {50%}
          options:
            give_up: {label: 'Give 100% & more $ #1 ~ ^ \\ {x} "so"'}
            stay: {label: Stay}
          factions:
            hawk_1: {name: Hawks & Co_, prefers: [give_up if take_it, not stay]}
            dove_1: {name: 'Doves #1', prefers: [not give_up, stay if take_it]}
          holds: {hawk_1: [give_up], dove_1: [stay]}
          control: hawk_1
        b_2:
          name: B % 2
          options:
            take_it: {label: Take_it}
          prefers: [give_up, take_it]
      now: []
      """;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze CASE",
        "explain CASE now",
        "paths CASE",
        "paths CASE --to take_it",
        "coalitions CASE",
        "factions CASE",
        "unknown CASE",
        "strength CASE",
        "hinges CASE",
        "inverse CASE now",
        "demands CASE",
        "views CASE"
      })
  void everyCommandPrintsLatexThatCanBeRead(String command) throws IOException {
    var file = Files.writeString(folder.resolve("awkward.yaml"), AWKWARD);
    var run = Run.of((command.replace("CASE", file.toString()) + " --format latex").split(" ", -1));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    var open = new ArrayDeque<String>();
    var environments = ENVIRONMENT.matcher(run.out());
    while (environments.find()) {
      if (environments.group(1).equals("begin")) {
        open.push(environments.group(2));
      } else {
        assertThat(open.pop()).isEqualTo(environments.group(2));
      }
    }
    assertThat(open).isEmpty();
    var body = run.out().replaceFirst("\\A%.*\n", "");
    assertThat(BARE.matcher(body).results().map(found -> around(body, found.start()))).isEmpty();
    var braces = body.replace("\\{", "").replace("\\}", "");
    assertThat(braces.chars().filter(c -> c == '{').count())
        .isEqualTo(braces.chars().filter(c -> c == '}').count());
  }

  private static String around(String text, int place) {
    return text.substring(Math.max(0, place - 20), Math.min(text.length(), place + 20));
  }
}
