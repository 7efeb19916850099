package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Holds all claims of a certificate against the conflict, one after the other, and at the end what
/// they amount to together.
final class ClaimsCheck {

  private record Held(int line, Claim.Equilibria claim) {}

  private final Conflict conflict;
  private final Ledger ledger;
  private final ClaimCheck check;
  private final Map<Concept, ProvedVerdicts> proved = new EnumMap<>(Concept.class);
  private final List<Held> equilibria = new ArrayList<>();
  private final Findings findings;

  /// Prepares to check claims under these concepts, each named once.
  ///
  /// @throws IllegalArgumentException when there are too many claims to check
  ClaimsCheck(Conflict conflict, List<Concept> concepts, Findings findings) {
    this.conflict = conflict;
    this.ledger = new Ledger(conflict, concepts);
    this.check = new ClaimCheck(conflict);
    this.findings = findings;
  }

  /// How many claims there must be.
  long expected() {
    return ledger.expected();
  }

  /// Checks one claim; equilibria are kept until all verdicts are in.
  void check(int line, Claim claim) {
    try {
      ledger.enter(line, claim);
      switch (claim) {
        case Claim.Stable stable -> {
          check.require(stable);
          proved(stable.concept()).add(stable);
        }
        case Claim.Unstable unstable -> {
          check.require(unstable);
          proved(unstable.concept()).add(unstable);
        }
        case Claim.Equilibria listed -> equilibria.add(new Held(line, listed));
        case Claim.Reachable reachable -> check.require(reachable);
        case Claim.Unreachable unreachable -> check.require(unreachable);
      }
    } catch (Refutation untrue) {
      findings.add(line, claim, untrue.reason());
    }
  }

  /// Checks the equilibria, and that nothing is missing.
  ///
  /// @param lastLine the line on which the claims end
  void end(int lastLine) {
    for (var held : equilibria) {
      try {
        proved(held.claim.concept()).require(held.claim);
      } catch (Refutation untrue) {
        findings.add(held.line, held.claim, untrue.reason());
      }
    }
    ledger.forEachMissing(missing -> findings.add(lastLine, missing));
  }

  private ProvedVerdicts proved(Concept concept) {
    return proved.computeIfAbsent(concept, _ -> new ProvedVerdicts(conflict, concept));
  }
}
