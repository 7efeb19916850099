package io.parley.certificate.verification;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.file.CertificateWriter;
import io.parley.certificate.proof.Proof;
import io.parley.model.Case;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A valid certificate of a case, to be verified as it is or after it has been tampered with.
record Sample(Case situation, Certificate certificate, List<Claim> claims) {

  /// The line of the first claim; the others follow line by line.
  static final int FIRST_CLAIM = 12;

  static final String TEXT = "the text of the case";

  static Sample of(Case situation, Concept... concepts) {
    var proof = new Proof(situation);
    var certificate =
        Certificate.of(situation, "case.yaml", TEXT, List.of(concepts), proof.states());
    return new Sample(situation, certificate, proof.claims(List.of(concepts)));
  }

  /// The line on which the claims end.
  int lastLine() {
    return FIRST_CLAIM + claims.size();
  }

  Sample with(List<Claim> others) {
    return new Sample(situation, certificate, others);
  }

  /// The sample with the claim at this place replaced by others.
  Sample replacing(int place, Claim... others) {
    var changed = new ArrayList<>(claims);
    changed.remove(place);
    changed.addAll(place, List.of(others));
    return with(changed);
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try {
      CertificateWriter.write(certificate, claims, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  Report verify() {
    return verify(bytes());
  }

  /// Verifies some bytes; the case text must be unchanged to be read.
  Report verify(byte[] bytes) {
    return Verification.verify(
        new ByteArrayInputStream(bytes),
        (_, text) -> {
          if (text.equals(TEXT)) {
            return situation;
          }
          throw new IllegalArgumentException("This is not a case");
        },
        Progress.UNWATCHED);
  }
}
