package io.parley.certificate.verification;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.file.CertificateReader;
import io.parley.certificate.file.Entry;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything a certificate states about its case: all of it but the name of the case file.
record Facts(List<Certificate> heading, List<Claim> claims) {

  static Facts of(byte[] bytes) {
    var headings = new ArrayList<Certificate>();
    var claims = new ArrayList<Claim>();
    new CertificateReader(new ByteArrayInputStream(bytes))
        .forEachRemaining(entry -> {
          switch (entry) {
            case Entry.Heading(var certificate, _) -> headings.add(unnamed(certificate));
            case Entry.Stated(_, var claim) -> claims.add(claim);
            case Entry.Problem problem -> throw new AssertionError(problem);
            case Entry.End _ -> {}
          }
        });
    return new Facts(headings, claims);
  }

  /// The claim on a line, if one can be read there.
  static Optional<Claim> claimOn(int line, byte[] bytes) {
    var entries = new CertificateReader(new ByteArrayInputStream(bytes));
    while (entries.hasNext()) {
      if (entries.next() instanceof Entry.Stated(int there, var claim) && there == line) {
        return Optional.of(claim);
      }
    }
    return Optional.empty();
  }

  private static Certificate unnamed(Certificate heading) {
    return new Certificate(
        heading.question(),
        heading.title(),
        "",
        heading.digest(),
        heading.control(),
        heading.readings(),
        heading.concepts(),
        heading.now(),
        heading.outcomes(),
        heading.caseText());
  }
}
