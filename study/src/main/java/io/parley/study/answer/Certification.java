package io.parley.study.answer;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;

/// All that a certificate says.
///
/// @param heading what stands before its claims
/// @param claims its claims, worked out one after the other as they are asked for
public record Certification(Certificate heading, Iterable<? extends Claim> claims) {}
