package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people see, kept word for word. When an output changes, the new one is written beside the
/// golden as `…-changed.txt`; a person reads the difference and, if it is right,
/// `build/accept-goldens` puts it in the golden's place.
class GoldenTest {

  private static final Path GOLDEN =
      Run.ROOT.resolve("cli/src/test/resources/golden").toAbsolutePath();

  @TempDir private Path folder = Path.of("");

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
          factions.txt            | factions strikes-or-partnership
          factions.json           | factions strikes-or-partnership --format json
          factions.csv            | factions strikes-or-partnership --concept nash --format csv
          factions.md             | factions strikes-or-partnership --format markdown
          factions.tex            | factions strikes-or-partnership --format latex
          analyze-split.txt       | analyze strikes-or-partnership --control us=split
          analyze-quorum.txt      | analyze strikes-or-partnership --control us=quorum:0.5,0.5
          explain-unknown.txt     | explain strikes-or-partnership now --control us=unknown
          paths-partnership.txt   | paths strikes-or-partnership --to NYYYYN --control us=partnership
          coalitions.txt          | coalitions elmira-1991
          analyze-doubts.txt      | analyze src/test/resources/case/doubts.yaml
          explain-doubts.txt      | explain src/test/resources/case/doubts.yaml now
          explain-possible.txt    | explain src/test/resources/case/doubts.yaml now --extension possible
          explain-chances.txt     | explain src/test/resources/case/doubts.yaml s11 --extension a
          paths-doubts.txt        | paths src/test/resources/case/doubts.yaml
          paths-doubts-to.txt     | paths src/test/resources/case/doubts.yaml --to block
          factions-doubts.txt     | factions src/test/resources/case/doubts.yaml
          coalitions-doubts.txt   | coalitions src/test/resources/case/doubts.yaml
          check-doubts.txt        | check src/test/resources/case/doubts.yaml
          unknown.txt             | unknown src/test/resources/case/doubts.yaml
          unknown-party.txt       | unknown src/test/resources/case/doubts.yaml --party upper --concept gmr --all
          unknown.json            | unknown src/test/resources/case/doubts.yaml --format json
          unknown.csv             | unknown src/test/resources/case/doubts.yaml --format csv
          unknown.md              | unknown src/test/resources/case/doubts.yaml --format markdown
          unknown.tex             | unknown src/test/resources/case/doubts.yaml --format latex
          unknown-nothing.txt     | unknown chicken
          unknown-bounds.txt      | unknown src/test/resources/case/doubts.yaml --completions 4
          unknown-outcomes.txt    | unknown src/test/resources/case/unranked.yaml --concept nash
          strength-doubts.txt     | strength src/test/resources/case/doubts.yaml
          strength.txt            | strength src/test/resources/case/strength.yaml
          strength.json           | strength src/test/resources/case/strength.yaml --format json
          strength.csv            | strength src/test/resources/case/strength.yaml --format csv
          help-unknown.txt        | unknown --help
          help-strength.txt       | strength --help
          help-coalitions.txt     | coalitions --help
          hinges.txt              | hinges strikes-or-partnership
          hinges-all.txt          | hinges elmira-1991 --all
          hinges-split.txt        | hinges strikes-or-partnership --control us=split --concept nash
          hinges-quorum.txt       | hinges strikes-or-partnership --control us=quorum:0.5,0.5
          hinges-doubts.txt       | hinges src/test/resources/case/doubts.yaml
          hinges-factions.csv     | hinges strikes-or-partnership --all-factions --format csv
          inverse-unknown.txt     | inverse strikes-or-partnership NYYYYN --control us=unknown
          hinges.csv              | hinges chicken --format csv
          hinges.json             | hinges chicken --format json
          hinges.md               | hinges chicken --format markdown
          hinges.tex              | hinges chicken --format latex
          inverse.txt             | inverse syria-iraq-1975 s2
          inverse-today.txt       | inverse strikes-or-partnership now --concept seq
          inverse-deal.txt        | inverse strikes-or-partnership NYYYYN
          inverse.csv             | inverse syria-iraq-1975 s2 --party syria --format csv
          inverse.json            | inverse syria-iraq-1975 s2 --party syria --format json
          inverse.md              | inverse syria-iraq-1975 s2 --party syria --format markdown
          inverse.tex             | inverse syria-iraq-1975 s2 --party syria --format latex
          demands-under-way.txt   | demands haiti-1994
          demands-split.txt       | demands strikes-or-partnership --control us=split
          demands-quorum.txt      | demands strikes-or-partnership --control us=quorum:0.5,0.5
          demands-unknown.txt     | demands strikes-or-partnership --control us=unknown
          demands-unknown.json    | demands strikes-or-partnership --control us=unknown --format json
          demands-partnership.txt | demands strikes-or-partnership --control us=partnership
          demands-cuba.txt        | demands cuba-1962 --control us=unknown
          demands-haiti.txt       | demands haiti-1994 --control us=split
          demands-syria.txt       | demands syria-chemical-2013 --control us=unknown
          views-unknown.txt       | views cuba-1962 --control us=unknown
          views-split.txt         | views cuba-1962 --control us=split
          paths-unknown.txt       | paths strikes-or-partnership --to NYYYYN --control us=unknown
          paths-quorum.txt        | paths strikes-or-partnership --to NYYYYN --control us=quorum:1,0.5
          paths-quorum-all.txt    | paths strikes-or-partnership --control us=quorum:1,0.5
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
          help-hinges.txt         | hinges --help
          help-inverse.txt        | inverse --help
          explain.json            | explain strikes-or-partnership NYYYYN --format json
          explain.csv             | explain strikes-or-partnership NYYYYN --format csv
          explain.tex             | explain strikes-or-partnership NYYYYN --format latex
          explain.md              | explain strikes-or-partnership NYYYYN --format markdown
          explain-ahead-judged.txt | explain strikes-or-partnership now --concept l3
          explain-worst.txt       | explain strikes-or-partnership s24 --concept maximin2
          explain-joint-quorum.txt | explain strikes-or-partnership s5 --concept sim --control us=quorum:0.5,0.5
          explain-quorum.txt      | explain strikes-or-partnership s2 --control us=quorum:0.5,0.5
          explain-joint-possible.txt | explain src/test/resources/case/doubts.yaml s6 --concept sim --extension possible
          paths.json              | paths strikes-or-partnership --format json
          paths.csv               | paths strikes-or-partnership --format csv
          paths.tex               | paths strikes-or-partnership --format latex
          paths.md                | paths strikes-or-partnership --format markdown
          paths-to.json           | paths strikes-or-partnership --to NYYYYN --format json
          paths-to.csv            | paths strikes-or-partnership --to YNNNNY --format csv
          paths-to.tex            | paths strikes-or-partnership --to NYYYYN --format latex
          paths-to.md             | paths strikes-or-partnership --to NYYYYN --format markdown
          coalitions.json         | coalitions chicken --format json
          coalitions.csv          | coalitions chicken --format csv
          coalitions.tex          | coalitions elmira-1991 --format latex
          coalitions.md           | coalitions cuba-1962 --format markdown
          strength.tex            | strength src/test/resources/case/strength.yaml --format latex
          strength.md             | strength src/test/resources/case/strength.yaml --format markdown
          help-explain.txt        | explain --help
          help-paths.txt          | paths --help
          help-coalitions.txt     | coalitions --help
          help-factions.txt       | factions --help
          es-analyze.txt          | analyze strikes-or-partnership --language es
          es-analyze.md           | --language es analyze strikes-or-partnership --format markdown
          es-explain-today.txt    | explain strikes-or-partnership now --language es
          es-explain-deal.txt     | explain strikes-or-partnership NYYYYN --concept smr --language es
          es-explain-joint.txt    | explain north-korea-2017 NNYN --concept sim --language es
          es-explain-ahead.txt    | explain strikes-or-partnership now --concept l3 --language es
          es-paths.txt            | paths strikes-or-partnership --language es
          es-paths-deal.txt       | paths strikes-or-partnership --to NYYYYN --language es
          es-paths-strike.txt     | paths strikes-or-partnership --to strike,suspend --language es
          es-factions.txt         | factions strikes-or-partnership --language es
          es-hinges.txt           | hinges strikes-or-partnership --language es
          es-inverse.txt          | inverse strikes-or-partnership NYYYYN --language es
          es-demands.txt          | demands haiti-1994 --control us=split --language es
          es-demands-sample.txt   | demands strikes-or-partnership --language es
          es-views.txt            | views cuba-1962 --language es
          es-views-sample.txt     | views strikes-or-partnership --language es
          es-unknown.txt          | unknown src/test/resources/case/doubts.yaml --language es
          es-strength.txt         | strength src/test/resources/case/strength.yaml --language es
          es-coalitions.txt       | coalitions elmira-1991 --language es
          es-quorum.txt           | analyze strikes-or-partnership --control us=quorum:0.5,0.5 --language es
          es-check.txt            | check elmira-1991 strikes-or-partnership --language es
          """)
  void outputIsAsItWas(String file, String command) throws IOException {
    var run = Run.of(command.split(" ", -1));
    assertThat(run.status()).isZero();
    assertAsItWas(file, run.out().replace(Run.ROOT.toAbsolutePath().toString(), ""));
  }

  /// What is said of a certificate of these answers, after the first place where it says one thing
  /// says another.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          verify-analyze.txt      | analyze src/test/resources/case/doubts.yaml | "party":"lower","state":"NNNN","to":"NNNY" | "party":"lower","state":"NNNN","to":"NNYN"
          verify-unknown.txt      | unknown src/test/resources/case/doubts.yaml | "stable","reading":"d"                     | "stable","reading":"c"
          verify-strength.txt     | strength src/test/resources/case/strength.yaml | "concept":"smr","states":["             | "concept":"smr","states":["YYYN","
          verify-coalitions.txt   | coalitions elmira-1991                      | "group":["moe","uniroyal"]                 | "group":["moe"]
          verify-hinges.txt       | hinges strikes-or-partnership               | "edit":"arranged","of":"us/force"          | "edit":"arranged","of":"us/partnership"
          verify-demands.txt      | demands cuba-1962                           | "judgement":3                              | "judgement":1
          verify-inverse.txt      | inverse strikes-or-partnership NYYYYN       | "option":"specify","state":"NYYYYN"        | "option":"strike","state":"NYYYYN"
          """)
  void verificationSaysWhatItSaid(String file, String command, String says, String instead)
      throws IOException {
    var certificate = folder.resolve("out.json");
    var written = command + " --certificate " + certificate;
    assertThat(Run.of(written.split(" ", -1)).status()).isZero();
    var whole = Run.of("verify", certificate.toString()).out();
    var text = Files.readString(certificate);
    assertThat(text).contains(says);
    Files.writeString(certificate, text.replaceFirst(Pattern.quote(says), instead));
    var tampered = Run.of("verify", certificate.toString()).out();
    assertAsItWas(file, (whole + tampered).replace(certificate.toString(), "out.json"));
  }

  private static void assertAsItWas(String file, String actual) throws IOException {
    var golden = GOLDEN.resolve(file);
    var changed = GOLDEN.resolve(file.replaceFirst("\\.", "-changed."));
    var expected = Files.exists(golden) ? Files.readString(golden) : "";
    if (actual.equals(expected)) {
      Files.deleteIfExists(changed);
    } else {
      Files.writeString(changed, actual);
    }
    assertThat(actual).isEqualTo(expected);
  }
}
