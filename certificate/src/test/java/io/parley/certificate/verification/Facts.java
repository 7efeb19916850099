package io.parley.certificate.verification;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.file.CertificateReader;
import io.parley.certificate.file.Entry;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

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

  private static Certificate unnamed(Certificate heading) {
    return new Certificate(
        heading.title(),
        "",
        heading.digest(),
        heading.control(),
        heading.concepts(),
        heading.now(),
        heading.outcomes(),
        heading.caseText());
  }
}
