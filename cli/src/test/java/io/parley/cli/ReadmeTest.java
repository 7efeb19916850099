package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("```\n(.*?)\n```", Pattern.DOTALL);

  @Test
  void whatTheReadmeShowsIsWhatTheCommandPrints() throws IOException {
    var blocks = new ArrayList<String>();
    var matcher = BLOCK.matcher(Files.readString(Run.ROOT.resolve("README.md")));
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(6);
    for (int block = 0; block + 1 < blocks.size(); block += 2) {
      assertThat(blocks.get(block)).startsWith("./parley ");
      var run = Run.of(blocks.get(block).substring("./parley ".length()).split(" ", -1));
      assertThat(run.out().lines().toList()).containsSubsequence(shown(blocks.get(block + 1)));
    }
  }

  private static List<String> shown(String block) {
    return block.lines().filter(line -> !line.equals("…")).toList();
  }
}
