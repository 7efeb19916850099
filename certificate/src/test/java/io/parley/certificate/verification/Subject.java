package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;

/// What a claim speaks of; a certificate speaks of each subject once.
///
/// @param topic in which reading, under what, for whom
/// @param state of which outcome; empty for all
record Subject(Topic topic, String state) {

  static Subject of(Claim claim) {
    return new Subject(
        Topic.of(claim),
        switch (claim) {
          case Claim.Stable stable -> stable.state();
          case Claim.Unstable unstable -> unstable.state();
          case Claim.Reachable reachable -> reachable.state();
          case Claim.Unreachable unreachable -> unreachable.state();
          case Claim.GroupStable stable -> stable.state();
          case Claim.GroupUnstable unstable -> unstable.state();
          case Claim.Equilibria _, Claim.Universal _, Claim.Turned _ -> "";
          case Claim.Meeting _, Claim.Offered _, Claim.Best _, Claim.Threatened _ -> "";
        });
  }
}
