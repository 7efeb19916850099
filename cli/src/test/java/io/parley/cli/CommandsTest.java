package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

  private static final String SAMPLE = "strikes-or-partnership";

  @TempDir private Path folder = Path.of("");

  @Test
  void aCaseIsFoundByNameFolderAndFile() {
    var named = Run.of("analyze", "chicken", "--format", "csv");
    var folder = Run.of("analyze", Run.ROOT.resolve("cases/chicken").toString(), "--format", "csv");
    var file =
        Run.of(
            "analyze", Run.ROOT.resolve("cases/chicken/case.yaml").toString(), "--format", "csv");
    assertThat(named.status()).isZero();
    assertThat(folder.out()).isEqualTo(named.out());
    assertThat(file.out()).isEqualTo(named.out());
  }

  @Test
  void anUnknownCaseIsAnsweredWithTheClosestName() {
    var run = Run.of("analyze", "chiken");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Maybe you meant \"chicken\"?").doesNotContain("Exception");
  }

  @Test
  void inJsonOneBadFileDoesNotStopTheOthers() throws IOException {
    var bad = Files.writeString(folder.resolve("bad.yaml"), "parley: 1\ntitle: [");
    var run = Run.of("analyze", "chicken", bad.toString(), "stag-hunt", "--format", "json");
    assertThat(run.status()).isEqualTo(2);
    var lines = run.out().lines().toList();
    assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(lines.get(1)).contains("\"problems\":[{\"id\":\"syntax\"");
    assertThat(lines.get(2)).contains("\"equilibria\"");
  }

  @Test
  void lookingAheadIsRefusedWhereSomebodyHasNoOneOrderOfPreference() {
    for (var concept : List.of("l2", "maximin2")) {
      var run = Run.of("explain", SAMPLE, "now", "--concept", concept, "--control", "us=unknown");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .contains("Looking ahead (%s)".formatted(concept))
          .contains("(us) has none here")
          .doesNotContain("Exception");
    }
  }

  @Test
  void aReadingOfDoubtsThatIsNoneIsAnsweredWithThoseThereAre() {
    var run = Run.of("explain", "chicken", "now", "--extension", "e");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("(e) is not one of a, b, c, d, necessary, possible");
  }

  @Test
  void whereNothingIsInDoubtEveryReadingSaysTheSame() {
    var plain = Run.of("explain", SAMPLE, "now");
    for (var extension : List.of("a", "b", "c", "d", "necessary", "possible")) {
      var read = Run.of("explain", SAMPLE, "now", "--extension", extension);
      assertThat(read.out()).isEqualTo(plain.out());
    }
  }

  @Test
  void aboveTheLimitOutcomesAreCountedNotListed() {
    var run = Run.of("analyze", "elmira-1991", "--format", "json", "--max-states", "11");
    assertThat(run.out()).contains("\"listed\":false").contains("\"states\":12");
  }

  @Test
  void aCertificateHoldsUpUntilItIsTamperedWith() throws IOException {
    var certificate = folder.resolve("out.json");
    assertThat(Run.of("analyze", "elmira-1991", "--certificate", certificate.toString()).status())
        .isZero();
    assertThat(Run.of("verify", certificate.toString()).status()).isZero();
    var lines = Files.readAllLines(certificate);
    int line = 0;
    while (!lines.get(line).contains("\"unstable\"")) {
      line++;
    }
    lines.set(line, lines.get(line).replace("\"unstable\"", "\"stable\""));
    Files.write(certificate, lines);
    var run = Run.of("verify", certificate.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("line " + (line + 1) + ":");
  }

  @Test
  void whatCannotBeOpenedIsSaidPlainly() {
    for (var command : new String[] {"analyze", "check", "verify"}) {
      var run = Run.of(command, folder.resolve("missing.yaml").toString());
      assertThat(run.status()).as(command).isEqualTo(2);
      assertThat(run.out() + run.err()).as(command).contains("missing.yaml");
    }
  }

  @Test
  void concurrentHorizonsNeedTwoParties() {
    var run = Run.of("analyze", "elmira-1991", "--concepts", "l3");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("two decision makers");
  }

  @Test
  void unknownConceptsPartiesAndOutcomesAreAnsweredWithWhatThereIs() {
    assertThat(Run.of("explain", "chicken", "now", "--concept", "nsh").err()).contains("nash");
    assertThat(Run.of("explain", "chicken", "now", "--party", "me").err()).contains("There are:");
    assertThat(Run.of("paths", "chicken", "--to", "peace").err()).contains("Y or N");
  }

  @Test
  void aGmcrFileComesBackFromConversionWithTheSameAnswers() {
    var gmcr = folder.resolve("elmira.gmcr");
    assertThat(Run.of("convert", "elmira-1991", "-o", gmcr.toString()).status()).isZero();
    var back = folder.resolve("back.yaml");
    assertThat(Run.of("convert", gmcr.toString(), "-o", back.toString()).status()).isZero();
    assertThat(equilibria(back.toString())).isEqualTo(equilibria("elmira-1991"));
    assertThat(equilibria(gmcr.toString())).isEqualTo(equilibria("elmira-1991"));
  }

  private static String equilibria(String name) {
    var out = Run.of("analyze", name, "--format", "json").out();
    int from = out.indexOf("\"equilibria\"");
    return out.substring(from, out.indexOf("\"reachable\""));
  }

  @Test
  void whoDecidesIsSaidInJsonAsItIsAskedFor() {
    var split = Run.of("analyze", SAMPLE, "--control", "us=split", "--format", "json").out();
    assertThat(split)
        .contains("\"control\":{\"us\":\"split\"}")
        .contains("\"parties\":[\"us/force\",\"us/partnership\",\"mx\"]");
    assertThat(
            Run.of("analyze", SAMPLE, "--control", "us=quorum:0.5,0.75", "--format", "json").out())
        .contains("\"control\":{\"us\":\"quorum:0.5,0.75\"}");
  }

  @Test
  void aControlThatDoesNotFitIsAnsweredWithWhatThereIs() {
    var run = Run.of("explain", SAMPLE, "now", "--control", "us=forse");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("There are: force, partnership, split");
    assertThat(Run.of("factions", "chicken").err()).contains("No party in this case has factions");
  }

  @Test
  void certificateSaysWhoDecidesAndHoldsUpUntilThatIsTamperedWith() throws IOException {
    var certificate = folder.resolve("camps.json");
    var file = certificate.toString();
    assertThat(Run.of("analyze", SAMPLE, "--certificate", file, "--control", "us=partnership"))
        .matches(run -> run.status() == 0);
    assertThat(Run.of("verify", file).out()).contains("claims are true");
    var text = Files.readString(certificate);
    var stated = "\"control\":{\"us\":\"partnership\"}";
    assertThat(text).contains(stated);
    Files.writeString(certificate, text.replace(stated, "\"control\":{\"us\":\"force\"}"));
    assertThat(Run.of("verify", file).out()).contains("does not hold up");
  }

  @Test
  void certificateUnderAnyControlHoldsUp() {
    var certificate = folder.resolve("control.json").toString();
    for (var who : new String[] {"split", "unknown", "quorum:0.5,0.75"}) {
      Run.of("analyze", SAMPLE, "--certificate", certificate, "--control", "us=" + who);
      assertThat(Run.of("verify", certificate).out()).as(who).contains("claims are true");
    }
  }

  @Test
  void certificateOfEveryAnswerHoldsUp() {
    var certificate = folder.resolve("answer.json").toString();
    var doubts = "src/test/resources/case/doubts.yaml";
    for (var command :
        new String[] {
          "analyze " + doubts,
          "unknown " + doubts,
          "unknown " + doubts + " --control lower=quorum:0.5,0.5",
          "unknown src/test/resources/case/unranked.yaml",
          "coalitions " + doubts,
          "coalitions elmira-1991",
          "strength src/test/resources/case/strength.yaml",
          "strength elmira-1991",
          "hinges chicken",
          "hinges elmira-1991 --concept nash",
          "hinges strikes-or-partnership --control us=split",
          "inverse strikes-or-partnership now --concept seq",
          "inverse syria-iraq-1975 s2 --party syria",
          "demands strikes-or-partnership",
          "demands strikes-or-partnership --control us=split",
          "demands cuba-1962",
          "demands haiti-1994"
        }) {
      var written = command + " --certificate " + certificate;
      assertThat(Run.of(written.split(" ", -1)).err()).as(command).isEmpty();
      assertThat(Run.of("verify", certificate).out()).as(command).contains("claims are true");
    }
  }

  @Test
  void certificateThatTakesOneMindIsRefusedInOneSentence() {
    var certificate = folder.resolve("minds.json").toString();
    for (var command :
        new String[] {"hinges " + SAMPLE, "inverse " + SAMPLE + " now", "demands " + SAMPLE}) {
      for (var who : new String[] {"unknown", "quorum:0.5,0.5"}) {
        var asked = command + " --control us=" + who + " --certificate " + certificate;
        var run = Run.of(asked.split(" ", -1));
        assertThat(run.status()).as(asked).isEqualTo(2);
        assertThat(run.err().strip().lines()).as(asked).hasSize(1);
        assertThat(run.err()).as(asked).contains("of one mind", "(us)", "--control");
        assertThat(folder.resolve("minds.json")).doesNotExist();
      }
    }
  }

  @Test
  void certificateIsAboutOneWayOfDeciding() {
    var certificate = folder.resolve("all.json").toString();
    var run = Run.of("hinges", SAMPLE, "--all-factions", "--certificate", certificate);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--control");
    assertThat(folder.resolve("all.json")).doesNotExist();
  }

  @Test
  void certificateOfStrengthIsRefusedWhereSomethingIsInDoubt() {
    var certificate = folder.resolve("strength.json");
    var doubts = "src/test/resources/case/doubts.yaml";
    var run = Run.of("strength", doubts, "--certificate", certificate.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("unknown --certificate");
    assertThat(certificate).doesNotExist();
  }

  @Test
  void conversionNeverOverwritesAFile() throws IOException {
    var file = Files.writeString(folder.resolve("mine.yaml"), "precious");
    var run = Run.of("convert", "chicken", "-o", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo("precious");
  }

  @Test
  void outputHasNoColourCodesWhenItGoesToAFile() {
    assertThat(Run.of("--help").out()).doesNotContain("\u001b");
  }

  @Test
  void completionIsGenerated() {
    assertThat(Run.of("generate-completion").out()).contains("parley");
  }
}
