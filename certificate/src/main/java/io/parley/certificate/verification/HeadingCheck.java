package io.parley.certificate.verification;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.file.Entry;
import io.parley.model.Case;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/// Holds the heading of a certificate against the case it carries.
final class HeadingCheck {

  private final Entry.Heading heading;
  private final Certificate certificate;
  private final Findings findings;

  HeadingCheck(Entry.Heading heading, Findings findings) {
    this.heading = heading;
    this.certificate = heading.certificate();
    this.findings = findings;
  }

  /// Checks what can be checked without reading the case.
  void checkText() {
    if (!Certificate.digest(certificate.caseText()).equals(certificate.digest())) {
      add("sha256", "The digest is not that of the case text");
    }
    checkOnce("concepts", "concept", certificate.concepts().stream().map(Concept::id).toList());
    checkOnce("readings", "reading", certificate.readings().stream().map(Reading::id).toList());
    if (certificate.readings().isEmpty()) {
      add("readings", "The heading names no reading");
    }
    if (certificate.question() == Question.COALITIONS
        && certificate.concepts().contains(Concept.SSEQ)) {
      add("concepts", "There is no sseq of groups");
    }
    if (certificate.question() == Question.DEMANDS) {
      if (!certificate.concepts().equals(List.of(Concept.SEQ))) {
        add("concepts", "Offers are judged under seq and no other concept");
      }
      if (!certificate.readings().equals(List.of(Reading.GENERAL))) {
        add("readings", "Demands are judged in the reading general and no other");
      }
    }
  }

  private void checkOnce(String field, String what, List<String> names) {
    var seen = new HashSet<String>();
    for (var name : names) {
      if (!seen.add(name)) {
        add(field, "The heading names the %s (%s) twice".formatted(what, name));
      }
    }
  }

  /// Checks what the heading says about the case.
  void checkAgainst(Case situation, Conflict conflict) {
    if (!certificate.title().equals(situation.title())) {
      add("title", "The case is titled (%s)".formatted(situation.title()));
    }
    var now = conflict.name(conflict.now());
    if (!certificate.now().equals(now)) {
      add("now", "In the case things stand at %s".formatted(now));
    }
    checkOutcomes(conflict);
  }

  private void checkOutcomes(Conflict conflict) {
    var listed = new BitSet();
    for (var name : certificate.outcomes()) {
      try {
        int outcome = conflict.state(name);
        if (listed.get(outcome)) {
          add("outcomes", "The heading lists %s twice".formatted(name));
        }
        listed.set(outcome);
      } catch (Refutation notAnOutcome) {
        add("outcomes", notAnOutcome.reason());
      }
    }
    conflict
        .outcomes()
        .all()
        .filter(outcome -> !listed.get(outcome))
        .mapToObj(conflict::name)
        .forEach(name -> add("outcomes", "The heading omits %s, which can be".formatted(name)));
  }

  private void add(String field, String message) {
    findings.add(heading.line(field), message);
  }
}
