package io.parley.certificate.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.proof.Proof;
import io.parley.random.RandomCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CertificateFileTest {

  private static final String HEADING =
      """
      {
      "certificate":1,
      "question":"analyze",
      "title":"Frühling",
      "file":"case.yaml",
      "sha256":"00",
      "control":{},
      "readings":["necessary"],
      "concepts":["nash","smr"],
      "now":"N",
      "outcomes":["N","Y"],
      "case":"two\\nlines\\t\\"quoted\\"",
      "claims":[
      """;

  private static final Certificate CERTIFICATE =
      new Certificate(
          Question.ANALYZE,
          "Frühling",
          "case.yaml",
          "00",
          Map.of(),
          List.of(Reading.NECESSARY),
          List.of(Concept.NASH, Concept.SMR),
          "N",
          List.of("N", "Y"),
          "two\nlines\t\"quoted\"");

  private static final String UNSTABLE =
      "{\"claim\":\"unstable\",\"reading\":\"necessary\",\"concept\":\"smr\",\"party\":\"é\",\"state\":\"N\",\"to\":\"Y\"}";

  private static byte[] written(Certificate certificate, List<Claim> claims) throws IOException {
    var out = new ByteArrayOutputStream();
    CertificateWriter.write(certificate, claims, out);
    return out.toByteArray();
  }

  private static List<Entry> read(byte[] bytes) {
    return read(new ByteArrayInputStream(bytes));
  }

  private static List<Entry> read(InputStream in) {
    var entries = new ArrayList<Entry>();
    new CertificateReader(in).forEachRemaining(entries::add);
    return entries;
  }

  private static List<Entry> readClaims(String claims) {
    var entries = read((HEADING + claims + "\n]}\n").getBytes(UTF_8));
    assertThat(entries.getFirst()).isInstanceOf(Entry.Heading.class);
    return entries.subList(1, entries.size());
  }

  @Test
  void everyFieldAndEveryClaimStandsOnALineOfItsOwn() throws IOException {
    var claim = new Claim.Unstable(Reading.NECESSARY, Concept.SMR, "é", "N", "Y");
    assertThat(new String(written(CERTIFICATE, List.of(claim, claim)), UTF_8))
        .isEqualTo(HEADING + UNSTABLE + ",\n" + UNSTABLE + "\n]}\n");
  }

  @Test
  void certificateWithoutClaimsCanBeRead() throws IOException {
    assertThat(read(written(CERTIFICATE, List.of())))
        .hasSize(2)
        .last()
        .isEqualTo(new Entry.End(14));
  }

  @Test
  void whatIsWrittenIsReadWithItsLines() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      var situation = new RandomCase(3, 4, 1, 0.2, 2, true).draw(seed);
      var claims = new Proof(situation).claims(List.of(Concept.values()));
      var entries = read(written(CERTIFICATE, claims));
      var expected = new ArrayList<Entry>();
      for (int place = 0; place < claims.size(); place++) {
        expected.add(new Entry.Stated(14 + place, claims.get(place)));
      }
      expected.add(new Entry.End(14 + claims.size()));
      assertThat(entries.getFirst())
          .isInstanceOfSatisfying(
              Entry.Heading.class,
              heading -> {
                assertThat(heading.certificate()).isEqualTo(CERTIFICATE);
                assertThat(heading.line("title")).isEqualTo(4);
                assertThat(heading.line("case")).isEqualTo(12);
              });
      assertThat(entries.subList(1, entries.size())).isEqualTo(expected);
    }
  }

  @Test
  void claimsAreAskedForOneByOne() throws IOException {
    var claim = new Claim.Unstable(Reading.NECESSARY, Concept.SMR, "é", "N", "Y");
    int count = 300_000;
    var counted = new ByteArrayOutputStream();
    CertificateWriter.write(
        CERTIFICATE, () -> Stream.<Claim>generate(() -> claim).limit(count).iterator(), counted);
    assertThat(counted.size())
        .isEqualTo(
            (HEADING + "\n]}\n").getBytes(UTF_8).length
                + count * (UNSTABLE.getBytes(UTF_8).length + 2)
                - 2);
  }

  @Test
  void malformedClaimIsReportedAndTheNextIsRead() {
    for (var malformed :
        List.of(
            "7",
            "null",
            "[]",
            "{}",
            "[[[{}]]]",
            "{\"claim\":\"certain\"}",
            "{\"claim\":7}",
            "{\"concept\":\"nash\",\"claim\":\"unstable\"}",
            UNSTABLE.replace("smr", "sim"),
            UNSTABLE.replace("\"party\"", "\"dm\""),
            UNSTABLE.replace(",\"to\":\"Y\"", ""),
            UNSTABLE.replace(",\"to\":\"Y\"", ",\"to\":\"Y\",\"to\":\"Y\""),
            UNSTABLE.replace("\"Y\"", "[\"Y\",{\"x\":[1]}]"),
            "{\"claim\":\"reachable\",\"reading\":\"necessary\",\"by\":\"luck\",\"state\":\"N\",\"path\":[]}",
            "{\"claim\":\"reachable\",\"reading\":\"necessary\",\"by\":\"moves\",\"state\":\"N\",\"path\":[{\"by\":\"a\"}]}",
            "{\"claim\":\"stable\",\"reading\":\"necessary\",\"concept\":\"smr\",\"party\":\"a\",\"state\":\"N\","
                + "\"sanctions\":[{\"to\":\"Y\",\"reply\":\"none\"}]}")) {
      var entries = readClaims(malformed + ",\n" + UNSTABLE);
      assertThat(entries).as(malformed).hasSize(3);
      assertThat(entries.getFirst())
          .isInstanceOfSatisfying(
              Entry.Problem.class,
              problem -> {
                assertThat(problem.line()).isEqualTo(14);
                assertThat(problem.fatal()).isFalse();
                assertThat(problem.message()).isNotBlank();
              });
      assertThat(entries.get(1))
          .isEqualTo(
              new Entry.Stated(
                  15, new Claim.Unstable(Reading.NECESSARY, Concept.SMR, "é", "N", "Y")));
    }
  }

  @Test
  void messageSaysWhatShouldComeAndWhatCame() {
    assertThat(readClaims(UNSTABLE.replace("\"party\"", "\"dm\"")).getFirst())
        .isEqualTo(new Entry.Problem(14, "The field (party) should come here, not (dm)", false));
    assertThat(readClaims(UNSTABLE.replace("smr", "sim")).getFirst())
        .isEqualTo(
            new Entry.Problem(
                14, "There is no concept (sim); there are nash, sseq, seq, smr, gmr", false));
  }

  @Test
  void claimsThatShareALineAreAProblem() {
    assertThat(readClaims(UNSTABLE + "," + UNSTABLE))
        .filteredOn(entry -> entry instanceof Entry.Problem)
        .containsExactly(new Entry.Problem(14, "A claim should stand on a line of its own", false));
    assertThat(readClaims(UNSTABLE.replace(",", ",\n")))
        .filteredOn(entry -> entry instanceof Entry.Problem)
        .containsExactly(new Entry.Problem(14, "A claim should stand on a line of its own", false));
  }

  @Test
  void headingThatIsNotOneEndsReading() {
    for (var heading :
        List.of(
            HEADING.replace("\"certificate\":1", "\"certificate\":2"),
            HEADING.replace("\"certificate\":1", "\"certificate\":99999999999999"),
            HEADING.replace("\"certificate\":1", "\"certificate\":\"1\""),
            HEADING.replace("\"control\":{}", "\"control\":{\"us\":1}"),
            HEADING.replace("\"control\":{}", "\"control\":{\"us\":\"force\",\"us\":\"split\"}"),
            HEADING.replace("\"control\":{}", "\"control\":[]"),
            HEADING.replace("smr", "sim"),
            HEADING.replace("analyze", "guess"),
            HEADING.replace("necessary", "likely"),
            HEADING.replace("\"now\"", "\"then\""),
            HEADING.replace("[\"N\",\"Y\"]", "\"N\""))) {
      assertThat(read((heading + "]}").getBytes(UTF_8)))
          .singleElement()
          .isInstanceOfSatisfying(
              Entry.Problem.class, problem -> assertThat(problem.fatal()).isTrue());
    }
  }

  @Test
  void nothingMayFollowTheCertificate() {
    assertThat(read((HEADING + "]}\n{}").getBytes(UTF_8)))
        .last()
        .isEqualTo(
            new Entry.Problem(15, "The certificate has ended, but something follows it", true));
    assertThat(read((HEADING + "],\"more\":1}").getBytes(UTF_8)))
        .last()
        .isEqualTo(
            new Entry.Problem(14, "There should be nothing more, but there is (more)", true));
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void hostileInputEndsInAProblemNotInAnException() {
    var noise = new byte[10_000_000];
    new Random(1).nextBytes(noise);
    for (var hostile :
        List.of(
            new byte[0],
            " \n ".getBytes(UTF_8),
            "null".getBytes(UTF_8),
            noise,
            "[".repeat(1_000_000).getBytes(UTF_8),
            (HEADING + "[".repeat(1_000_000)).getBytes(UTF_8),
            (HEADING + "{\"claim\":\"" + "x".repeat(40_000_000) + "\"}]}").getBytes(UTF_8),
            (HEADING + "{\"" + "x".repeat(1_000_000) + "\":1}]}").getBytes(UTF_8),
            (HEADING + "1" + "0".repeat(1_000_000) + "]}").getBytes(UTF_8),
            (HEADING + UNSTABLE).getBytes(UTF_8),
            (HEADING + "]}").getBytes(ISO_8859_1))) {
      assertThat(read(hostile))
          .last()
          .isInstanceOfSatisfying(
              Entry.Problem.class, problem -> assertThat(problem.fatal()).isTrue());
    }
  }

  @Test
  void entryOfManyMegabytesIsRefusedWhileItIsRead() {
    var many = String.join(",", Collections.nCopies(70, "\"" + "N".repeat(1_000_000) + "\""));
    var claim =
        "{\"claim\":\"equilibria\",\"reading\":\"necessary\",\"concept\":\"smr\",\"states\":["
            + many
            + "]}";
    var entries = readClaims(claim + ",\n" + UNSTABLE);
    assertThat(entries.getFirst())
        .isInstanceOfSatisfying(
            Entry.Problem.class, problem -> assertThat(problem.message()).contains("longer than"));
    assertThat(entries.get(1)).isInstanceOf(Entry.Stated.class);
  }

  @Test
  void streamThatCannotBeReadIsAProblem() throws IOException {
    var closed = InputStream.nullInputStream();
    closed.close();
    assertThat(read(closed))
        .singleElement()
        .isInstanceOfSatisfying(
            Entry.Problem.class, problem -> assertThat(problem.fatal()).isTrue());
  }
}
