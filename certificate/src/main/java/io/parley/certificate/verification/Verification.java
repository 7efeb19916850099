package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.file.CertificateReader;
import io.parley.certificate.file.Entry;
import io.parley.model.Case;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Checks a certificate, claim by claim, against the case it carries.
///
/// A certificate holds when its heading agrees with its case, every claim is true, and every
/// outcome is judged once for every party under every concept, listed rightly among the equilibria,
/// and said to be reachable or not. What it says about the name of the case file cannot be checked.
///
/// - Cost: for a claim with a witness, the length of the witness; for a claim that something does
///   not exist, one search of all legal sequences, remembered for the next such claim.
public final class Verification {

  private final CaseReader cases;
  private final Progress progress;
  private final Findings findings = new Findings();
  private final SequencedMap<String, Long> checked = new LinkedHashMap<>();
  private long claims;
  private @Nullable ClaimsCheck check;

  private Verification(CaseReader cases, Progress progress) {
    this.cases = cases;
    this.progress = progress;
  }

  /// Checks a certificate. No input makes it throw; what is wrong is in the report.
  ///
  /// @param certificate the certificate, which the caller closes
  /// @param cases reads the case text it carries
  /// @param progress is told after every claim
  public static Report verify(InputStream certificate, CaseReader cases, Progress progress) {
    return new Verification(cases, progress).run(new CertificateReader(certificate));
  }

  private Report run(CertificateReader entries) {
    while (entries.hasNext()) {
      switch (entries.next()) {
        case Entry.Heading heading -> begin(heading);
        case Entry.Stated(var line, var claim) -> check(line, claim);
        case Entry.Problem(var line, var message, _) -> findings.add(line, message);
        case Entry.End(var line) -> end(line);
      }
    }
    return new Report(checked, findings.listed(), findings.omitted());
  }

  private void begin(Entry.Heading heading) {
    var headingCheck = new HeadingCheck(heading, findings);
    headingCheck.checkText();
    var certificate = heading.certificate();
    try {
      var stated = cases.read(certificate.file(), certificate.caseText());
      var situation = new Deciders(certificate.control()).in(stated);
      var conflict = new Conflict(situation);
      headingCheck.checkAgainst(situation, conflict);
      check = claimsCheck(heading, situation, conflict);
    } catch (Refutation undecided) {
      findings.add(heading.line("control"), undecided.reason());
    } catch (IllegalArgumentException unusable) {
      findings.add(heading.line("case"), "The case text cannot be used: " + unusable.getMessage());
    }
  }

  private @Nullable ClaimsCheck claimsCheck(
      Entry.Heading heading, Case situation, Conflict conflict) {
    try {
      return new ClaimsCheck(situation, conflict, heading.certificate(), findings);
    } catch (Refutation unread) {
      findings.add(heading.line("readings"), unread.reason());
      return null;
    }
  }

  private void check(int line, Claim claim) {
    if (check != null) {
      check.check(line, claim);
      checked.merge(claim.word(), 1L, Long::sum);
      progress.report(++claims, check.expected());
    }
  }

  private void end(int lastLine) {
    if (check != null) {
      check.end(lastLine);
    }
  }
}
