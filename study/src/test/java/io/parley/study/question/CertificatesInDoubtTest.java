package io.parley.study.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.file.CertificateWriter;
import io.parley.certificate.verification.Finding;
import io.parley.certificate.verification.Verification;
import io.parley.conflict.progress.Progress;
import io.parley.format.CaseFile;
import io.parley.format.reading.Reading;
import io.parley.format.yaml.CaseWriter;
import io.parley.model.Case;
import io.parley.random.RandomCase;
import io.parley.random.RandomDoubts;
import io.parley.study.answer.Certification;
import io.parley.study.open.OpenCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Small cases in doubt, judged by the engine, checked by the verifier.
class CertificatesInDoubtTest {

  private static final RandomCase SHAPE = new RandomCase(2, 4, 1, 0.3, 1, true);

  private static OpenCase.Opened doubted(int seed) {
    var random = new Random(seed);
    var drawn = SHAPE.draw(seed);
    var divided = seed % 2 == 0 ? RandomCase.withFactions(drawn, random) : drawn;
    var text = CaseWriter.write(RandomDoubts.cast(divided, random));
    return switch (OpenCase.of(CaseFile.read("drawn.yaml", text))) {
      case OpenCase.Opened opened -> opened;
      case OpenCase.Unreadable(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static Case read(String name, String text) {
    return switch (CaseFile.read(name, text)) {
      case Reading.Accepted accepted -> accepted.situation();
      case Reading.Rejected rejected -> throw new AssertionError(rejected.problems().toString());
    };
  }

  private static List<Finding> findings(Certification certification) throws IOException {
    var written = new ByteArrayOutputStream();
    CertificateWriter.write(certification.heading(), certification.claims(), written);
    return Verification.verify(
            new ByteArrayInputStream(written.toByteArray()),
            CertificatesInDoubtTest::read,
            io.parley.certificate.verification.Progress.UNWATCHED)
        .findings();
  }

  @Test
  void whatIsCertainInEveryReadingIsFoundTrue() throws IOException {
    int inDoubt = 0;
    for (int seed = 0; seed < 60; seed++) {
      var opened = doubted(seed);
      inDoubt += opened.graph().crisp() ? 0 : 1;
      var certainty = WhatIsCertain.ask(opened.situation(), 1, Progress.UNWATCHED);
      var certificate = Certify.certainty(opened, certainty, Progress.UNWATCHED);
      assertThat(findings(certificate)).as("seed %d", seed).isEmpty();
    }
    assertThat(inDoubt).isGreaterThan(40);
  }
}
