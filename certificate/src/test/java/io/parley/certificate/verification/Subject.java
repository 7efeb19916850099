package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;

/// What a claim speaks of; a certificate speaks of each subject once.
///
/// @param kind the question it answers
/// @param under the concept, or the means
/// @param party for whom; empty for everyone
/// @param state of which outcome; empty for all
record Subject(String kind, String under, String party, String state) {

  static Subject of(Claim claim) {
    return switch (claim) {
      case Claim.Stable(var concept, var party, var state, _) ->
          new Subject("verdict", concept.id(), party, state);
      case Claim.Unstable(var concept, var party, var state, _) ->
          new Subject("verdict", concept.id(), party, state);
      case Claim.Equilibria(var concept, _) -> new Subject("equilibria", concept.id(), "", "");
      case Claim.Reachable(var by, var state, _) -> new Subject("reach", by.id(), "", state);
      case Claim.Unreachable(var by, var state) -> new Subject("reach", by.id(), "", state);
    };
  }
}
