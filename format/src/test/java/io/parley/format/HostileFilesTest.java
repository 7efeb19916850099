package io.parley.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.format.answers.AnswersReading;
import io.parley.format.gmcr.GmcrWriter;
import io.parley.format.gmcr.Writing;
import io.parley.format.problem.Problem;
import io.parley.format.problem.Severity;
import io.parley.format.reading.Reading;
import io.parley.format.yaml.CaseWriter;
import io.parley.random.RandomCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 4, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {

  private static final String SIGNS = "&*!|>'\"%@`{}[],#?:-\n\t ";

  @TempDir private Path folder;

  private static String firstId(String name, String text) {
    var reading = CaseFile.read(name, text);
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    return reading.problems().getFirst().id();
  }

  private String firstId(byte[] bytes) throws IOException {
    var path = Files.write(folder.resolve("case.yaml"), bytes);
    var reading = CaseFile.read(path);
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    return reading.problems().getFirst().id();
  }

  @Test
  void deepNestingIsRefused() {
    for (var open : List.of("[", "{a: ", "- ", "? ")) {
      assertThat(firstId("case.yaml", open.repeat(100_000))).isIn("too-deep", "syntax");
    }
    for (var open : List.of("[", "{\"a\":")) {
      assertThat(firstId("case.json", open.repeat(100_000))).isEqualTo("too-deep");
      assertThat(firstId("case.gmcr", open.repeat(100_000))).isEqualTo("too-deep");
    }
  }

  @Test
  void aliasesThatMultiplyAreRefused() {
    var laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 20; level++) {
      var alias = "*a" + (level - 1);
      laughs.append("a%d: &a%d [%s]\n".formatted(level, level, (alias + ", ").repeat(9)));
    }
    assertThat(firstId("case.yaml", laughs.toString())).isEqualTo("too-many-nodes");
    assertThat(firstId("case.yaml", "a: &a [*a]")).isEqualTo("alias");
    assertThat(firstId("case.yaml", "a: *b")).isEqualTo("alias");
  }

  @Test
  void aLongTextThatAliasesRepeatIsRefused() {
    var repeated = "a: &a " + "x".repeat(100_000) + "\nb: [" + "*a, ".repeat(100_000) + "]\n";
    assertThat(firstId("case.yaml", repeated)).isEqualTo("too-large");
  }

  @Test
  void tooLargeFilesAreNotReadToTheirEnd() throws IOException {
    var noise = new byte[10_000_000];
    new Random(1).nextBytes(noise);
    assertThat(firstId(noise)).isEqualTo("too-large");
    assertThat(firstId("case.yaml", "x".repeat(10_000_000))).isEqualTo("too-large");
  }

  @Test
  void bytesThatAreNotUtf8AreNamedForWhatTheyAre() throws IOException {
    assertThat(firstId("title: Élan".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("encoding");
    assertThat(firstId("title: T".getBytes(StandardCharsets.UTF_16))).isEqualTo("encoding");
    assertThat(firstId("title: T".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("encoding");
    assertThat(firstId(new byte[0])).isEqualTo("empty");
  }

  @Test
  void byteOrderMarkOfUtf8IsNoProblem() throws IOException {
    var text = "\uFEFFparley: 1\ntitle: T\nparties: {p: {options: {a: }, prefers: [a]}}\n";
    var path = Files.writeString(folder.resolve("case.yaml"), text);
    assertThat(CaseFile.read(path).problems()).isEmpty();
  }

  @Test
  void missingFilesAndFoldersAreReported() {
    assertThat(CaseFile.read(folder.resolve("none.yaml")).problems().getFirst().id())
        .isEqualTo("unreadable");
    assertThat(CaseFile.read(folder).problems().getFirst().id()).isEqualTo("unreadable");
  }

  @Test
  void strangeTextsAreReported() {
    assertThat(firstId("case.yaml", "title: a\0b")).isEqualTo("characters");
    assertThat(firstId("case.yaml", "title: \uD800")).isEqualTo("characters");
    assertThat(firstId("case.yaml", "parties:\n\tus: {}")).isEqualTo("syntax");
    assertThat(firstId("case.yaml", "")).isEqualTo("empty");
    assertThat(firstId("case.yaml", "# nothing\n")).isEqualTo("empty");
    assertThat(firstId("case.yaml", "- a\n- b\n")).isEqualTo("wrong-type");
    assertThat(firstId("case.yaml", "just words")).isEqualTo("wrong-type");
    assertThat(firstId("case.yaml", "parley: 1\n---\nparley: 1\n")).isEqualTo("syntax");
    assertThat(firstId("case.yaml", "title: !!java/object x")).isEqualTo("tag");
    assertThat(firstId("case.yaml", "%YAML 7.3\n---\na: b\n")).isEqualTo("syntax");
    assertThat(firstId("case.json", "{\"parley\": 1} x")).isEqualTo("syntax");
    assertThat(firstId("case.json", "{\"parley\": ")).isEqualTo("syntax");
    assertThat(firstId("case.json", "")).isEqualTo("empty");
  }

  @Test
  void hugeIdsAndStatementsAreReportedBriefly() {
    var id = "x".repeat(1_000_000);
    for (var name : List.of("case.yaml", "case.json")) {
      var text =
          "{\"parley\": 1, \"title\": \"T\", \"parties\": {\"p\": {\"options\": {\""
              + id
              + "\": {}}}}}";
      var reading = CaseFile.read(name, text);
      assertThat(reading).isInstanceOf(Reading.Rejected.class);
      assertThat(reading.problems())
          .allSatisfy(problem -> assertThat(problem.display(name)).hasSizeLessThan(1_000));
    }
    var statement = "parley: 1\ntitle: T\nparties: {p: {options: {a: }, prefers: [%s]}}";
    assertThat(firstId("case.yaml", statement.formatted("not ".repeat(900_000) + "a")))
        .isEqualTo("statement-too-large");
    assertThat(firstId("case.yaml", statement.formatted("b and ".repeat(1_500) + "b")))
        .isEqualTo("unknown-option");
  }

  @Test
  void manyProblemsAreCountedAfterTheFirst() {
    var text =
        new StringBuilder(
            "parley: 1\ntitle: T\nparties:\n  p:\n    options: {apple: }\n    prefers:\n");
    text.append("    - aple\n".repeat(300_000));
    var problems = CaseFile.read("case.yaml", text.toString()).problems();
    assertThat(problems).hasSizeLessThan(1_000);
    assertThat(problems.getLast().id()).isEqualTo("more-problems");
  }

  @Test
  void largeJsonOnOneLineIsReadInTime() {
    var text =
        new StringBuilder(
            "{\"parley\": 1, \"title\": \"😀\", \"parties\": {\"p\": {\"options\": {\"a\": {}}, \"prefers\": [\"a\"");
    text.append(", \"not a\"".repeat(300_000)).append("]}}}");
    var reading = CaseFile.read("case.json", text.toString());
    assertThat(reading.problems()).extracting(Problem::message).isEmpty();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void fourMegabytesOfAnythingAreReportedInTime() {
    var pieces =
        List.of(
            "a", "\n", "- x\n", "[],", "{},", "a: b\n", "\"", "'", "# c\n", "a: &a\n", "a: *a\n",
            "? a\n", "[a: b, ", "!t ", "- - ", "a:\n ", "---\n", "{a: [", "\\", "😀");
    for (var piece : pieces) {
      var text =
          "parties: [" + piece.repeat(4_000_000 / piece.getBytes(StandardCharsets.UTF_8).length);
      long begun = System.nanoTime();
      assertThat(CaseFile.read("case.yaml", text)).isInstanceOf(Reading.Rejected.class);
      assertThat(System.nanoTime() - begun).as(piece).isLessThan(3_000_000_000L);
    }
  }

  @Test
  void manyOptionsManyOutcomesAndManyPatternsEndInAReport() {
    var options = new StringBuilder();
    for (int option = 0; option < 60_000; option++) {
      options.append("o").append(option).append(": , ");
    }
    var many =
        "parley: 1\ntitle: T\nparties: {p: {options: {%s}, ranking: [%s]}}"
            .formatted(options, "[o1], [oo1], ".repeat(40_000));
    assertThat(firstId("case.yaml", many)).isEqualTo("too-many-options");

    var outcomes = new StringBuilder();
    for (int code = 0; code < 50_000; code++) {
      var name = Integer.toBinaryString((1 << 26) + code).substring(1);
      outcomes.append(name.replace('0', 'N').replace('1', 'Y')).append(", ");
    }
    var few = new StringBuilder();
    for (int option = 0; option < 26; option++) {
      few.append("o").append(option).append(": , ");
    }
    var patterns =
        "parley: 1\ntitle: T\nparties: {p: {options: {%s}, ranking: [%s]}}\nimpossible: [%s]"
            .formatted(few, outcomes, "o1 and not o1, ".repeat(100_000));
    assertThat(firstId("case.yaml", patterns)).isEqualTo("ranking-unchecked");
  }

  @Test
  void errorsAreReportedHoweverManyWarningsComeFirst() {
    var text =
        "parley: 1\ntitle: T\nsources: {s: {text: x}}\nparties: {p: {options: {a: }, prefers: [{say: a, evidence: [%s]}, b]}}"
            .formatted("{source: s, quote: y}, ".repeat(2_000));
    assertThat(CaseFile.read("case.yaml", text).problems())
        .extracting(Problem::id)
        .contains("quote-not-found", "unknown-option", "more-problems");
  }

  @Test
  void rankingAmongTooManyOutcomesIsRefusedInTime() {
    var text =
        new StringBuilder(
            "parley: 1\ntitle: T\nparties:\n  p:\n    ranking: ["
                + "N".repeat(26)
                + "]\n    options:\n");
    for (int option = 0; option < 26; option++) {
      text.append("      o").append(option).append(":\n");
    }
    assertThat(firstId("case.yaml", text.toString())).isEqualTo("ranking-incomplete");
    // Parity of all options: no pattern is certain before the last option is decided.
    var parity = new StringBuilder("o0");
    for (int option = 1; option < 26; option++) {
      parity.insert(0, "(").append(" iff o" + option + ")");
    }
    text.append("impossible: [not " + parity + ", " + parity + " and o25, o25 iff not o24]\n");
    assertThat(CaseFile.read("case.yaml", text.toString())).isInstanceOf(Reading.Rejected.class);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void damagedFilesAreReadOrReportedNeverThrown() {
    var random = new Random(42);
    var shape = new RandomCase(3, 5, 2, 0.5, 1, true);
    for (int round = 0; round < 3_000; round++) {
      var text = CaseWriter.write(shape.draw(round % 50));
      requireCaseOrError("case.yaml", damage(text, random));
    }
    for (int round = 0; round < 1_000; round++) {
      var text = CaseWriter.write(shape.draw(round % 50));
      var reading = (Reading.Accepted) CaseFile.read("case.yaml", text);
      var gmcr = (Writing.Written) GmcrWriter.write(reading);
      requireCaseOrError("case.gmcr", damage(gmcr.text(), random));
      requireCaseOrError("case.json", damage(gmcr.text(), random));
    }
  }

  private static void requireCaseOrError(String name, String text) {
    var reading = CaseFile.read(name, text);
    boolean error =
        reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(reading instanceof Reading.Rejected).as(text).isEqualTo(error);
    reading.problems().forEach(problem -> assertThat(problem.display(name)).isNotBlank());
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void damagedAnswersAreReadOrReportedNeverThrown() {
    var random = new Random(44);
    var situation = new RandomCase(2, 4, 0, 0, 0, true).draw(1);
    var answers =
        """
        source: A paper (1991)
        answers:
          - {equilibria: nash, are: [YNNY], where: Table 3}
          - {stable: seq, for: p0, include: [NNNN], exclude: [YYYY], derived: true}
          - {improvements: NYNN, for: [p0, p1], are: [YNYN], printed: [], erratum: a slip}
          - {reachable: moves, are: [NNNN]}
        """;
    assertThat(AnswersFile.read("answers.yaml", answers, situation).problems()).isEmpty();
    for (int round = 0; round < 3_000; round++) {
      var reading = AnswersFile.read("answers.yaml", damage(answers, random), situation);
      assertThat(reading instanceof AnswersReading.Rejected)
          .isEqualTo(
              reading.problems().stream()
                  .anyMatch(problem -> problem.severity() == Severity.ERROR));
    }
  }

  @Test
  void randomBytesAreReportedNeverThrown() throws IOException {
    var random = new Random(43);
    for (int round = 0; round < 300; round++) {
      var bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      assertThat(firstId(bytes)).isNotEmpty();
    }
  }

  private static String damage(String text, Random random) {
    var damaged = new StringBuilder(text);
    for (int times = random.nextInt(4); times >= 0; times--) {
      if (damaged.isEmpty()) {
        break;
      }
      int at = random.nextInt(damaged.length());
      int end = Math.min(damaged.length(), at + 1 + random.nextInt(8));
      switch (random.nextInt(5)) {
        case 0 -> damaged.delete(at, end);
        case 1 -> damaged.insert(at, damaged.substring(at, end));
        case 2 -> damaged.setCharAt(at, (char) (32 + random.nextInt(95)));
        case 3 -> damaged.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
        default -> damaged.setLength(Math.max(1, at));
      }
    }
    return damaged.toString();
  }
}
