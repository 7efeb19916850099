package io.parley.certificate.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Edit;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
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
  static final int FIRST_CLAIM = 14;

  static final String TEXT = "the text of the case";

  /// The analysis of a case in which nothing is in doubt.
  static Sample of(Case situation, Concept... concepts) {
    return analysis(situation, List.of(concepts));
  }

  static Sample analysis(Case situation, List<Concept> concepts) {
    var readings = List.of(Reading.NECESSARY);
    return of(
        Question.ANALYZE,
        situation,
        readings,
        concepts,
        new Proof(situation, Reading.NECESSARY).claims(concepts));
  }

  /// Verdicts in several readings.
  static Sample read(
      Question question, Case situation, List<Reading> readings, List<Concept> concepts) {
    return of(
        question,
        situation,
        readings,
        concepts,
        readings.stream()
            .flatMap(reading -> new Proof(situation, reading).verdicts(concepts).stream())
            .toList());
  }

  /// Verdicts on groups.
  static Sample groups(Case situation, List<Concept> concepts) {
    return of(
        Question.COALITIONS,
        situation,
        List.of(Reading.NECESSARY),
        concepts,
        new Proof(situation).groupVerdicts(concepts));
  }

  /// What each of these edits turns round.
  static Sample turned(Case situation, List<Edit> edits) {
    return of(
        Question.HINGES,
        situation,
        List.of(Reading.GENERAL),
        List.of(Concept.SEQ),
        new Turns(situation).of(edits));
  }

  /// What is demanded and threatened.
  static Sample demands(Case situation) {
    return of(
        Question.DEMANDS,
        situation,
        List.of(Reading.GENERAL),
        List.of(Concept.SEQ),
        new Bargains(situation).claims());
  }

  private static Sample of(
      Question question,
      Case situation,
      List<Reading> readings,
      List<Concept> concepts,
      List<Claim> claims) {
    var states = new Proof(situation).states();
    var certificate =
        Certificate.of(question, situation, "case.yaml", TEXT, readings, concepts, states);
    return new Sample(situation, certificate, claims);
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

  /// The certificate with another text for the claim at this place.
  byte[] withLine(int place, String text) {
    var lines = new String(bytes(), UTF_8).split("\n", -1);
    boolean last = place == claims.size() - 1;
    lines[FIRST_CLAIM + place - 1] = last ? text : text + ",";
    return String.join("\n", lines).getBytes(UTF_8);
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
