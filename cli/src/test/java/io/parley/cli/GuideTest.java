package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Follows docs/guide/describe-a-situation.md as a reader would: its YAML blocks are the file, its
/// commands are run on it.
class GuideTest {

  private static final Path GUIDE = Run.ROOT.resolve("docs/guide/describe-a-situation.md");
  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND =
      Pattern.compile("```\n\\./parley (\\w+) (.*?)\n```\n\n```\n(.*?)\n```", Pattern.DOTALL);

  @TempDir Path folder;

  @BeforeEach
  void writeTheFilesOfTheGuide() throws IOException {
    var talks = blocks(YAML).stream().map(block -> block.group(1)).collect(Collectors.joining());
    Files.writeString(folder.resolve("talks.yaml"), talks);
    var other = talks.replace("control: force", "control: partnership");
    assertThat(other).isNotEqualTo(talks);
    Files.writeString(folder.resolve("partnership.yaml"), other);
  }

  @Test
  void whatTheGuideShowsIsWhatTheCommandPrints() throws IOException {
    var commands = blocks(COMMAND);
    assertThat(commands).hasSize(4);
    for (var command : commands) {
      var run = Run.of((command.group(1) + " " + folder + "/" + command.group(2)).split(" ", -1));
      assertThat(run.status()).isZero();
      assertThat(run.out().lines().toList()).containsSubsequence(shown(command.group(3)));
    }
  }

  private static List<MatchResult> blocks(Pattern kind) throws IOException {
    return kind.matcher(Files.readString(GUIDE)).results().toList();
  }

  private static List<String> shown(String block) {
    return block.lines().filter(line -> !line.equals("…")).toList();
  }
}
