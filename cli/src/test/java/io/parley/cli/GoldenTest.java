package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people see, kept word for word. When an output changes, the new one is written beside the
/// golden as `…-changed.txt`; a person reads the difference and, if it is right,
/// `build/accept-goldens` puts it in the golden's place.
class GoldenTest {

  private static final Path GOLDEN =
      Run.ROOT.resolve("cli/src/test/resources/golden").toAbsolutePath();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          analyze.txt             | analyze strikes-or-partnership
          analyze.csv             | analyze strikes-or-partnership --format csv
          analyze.tex             | analyze strikes-or-partnership --format latex
          analyze.md              | analyze strikes-or-partnership --format markdown
          analyze.json            | analyze strikes-or-partnership --format json
          analyze-elmira.txt      | analyze elmira-1991 --concepts sim,maximin2
          analyze-horizon.txt     | analyze chicken --concepts l1,l2,l3,seq-or-sim
          explain-today.txt       | explain strikes-or-partnership now
          explain-deal.txt        | explain strikes-or-partnership NYYYYN --concept smr
          explain-party.txt       | explain syria-iraq-1975 s2 --party syria
          explain-gmr.txt         | explain syria-iraq-1975 s1 --concept gmr
          explain-joint.txt       | explain north-korea-2017 NNYN --concept sim
          explain-ahead.txt       | explain chicken NN --concept l3
          paths.txt               | paths strikes-or-partnership
          paths-deal.txt          | paths strikes-or-partnership --to NYYYYN
          paths-strike.txt        | paths strikes-or-partnership --to strike,suspend
          coalitions.txt          | coalitions elmira-1991
          demands.txt             | demands src/test/resources/cases/dispute.yaml
          demands.json            | demands src/test/resources/cases/dispute.yaml --format json
          demands.csv             | demands src/test/resources/cases/dispute.yaml --format csv
          demands.tex             | demands src/test/resources/cases/dispute.yaml --format latex
          demands.md              | demands src/test/resources/cases/dispute.yaml --format markdown
          views.txt               | views src/test/resources/cases/dispute.yaml
          views.json              | views src/test/resources/cases/dispute.yaml --format json
          views.csv               | views src/test/resources/cases/dispute.yaml --format csv
          views.tex               | views src/test/resources/cases/dispute.yaml --format latex
          views.md                | views src/test/resources/cases/dispute.yaml --format markdown
          analyze-setting.txt     | analyze src/test/resources/cases/dispute.yaml
          analyze-setting.json    | analyze src/test/resources/cases/dispute.yaml --format json
          paths-deadline.txt      | paths src/test/resources/cases/dispute.yaml
          paths-bridges.txt       | paths src/test/resources/cases/dispute.yaml --to pay,sell --steps 1
          explain-setting.txt     | explain src/test/resources/cases/dispute.yaml now
          check.txt               | check elmira-1991 north-korea-2017-invasion-irreversible
          convert.gmcr            | convert elmira-1991 --to gmcr
          help.txt                | --help
          help-analyze.txt        | analyze --help
          """)
  void outputIsAsItWas(String file, String command) throws IOException {
    var run = Run.of(command.split(" ", -1));
    assertThat(run.status()).isZero();
    var golden = GOLDEN.resolve(file);
    var changed = GOLDEN.resolve(file.replaceFirst("\\.", "-changed."));
    var expected = Files.exists(golden) ? Files.readString(golden) : "";
    var actual = run.out().replace(Run.ROOT.toAbsolutePath().toString(), "");
    if (actual.equals(expected)) {
      Files.deleteIfExists(changed);
    } else {
      Files.writeString(changed, actual);
    }
    assertThat(actual).isEqualTo(expected);
  }
}
