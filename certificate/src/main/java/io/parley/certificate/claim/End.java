package io.parley.certificate.claim;

/// Where things end at worst after an offer.
///
/// @param meant the reading of the demand under which they do
/// @param of for whom it is the worst: somebody who ranks for the one asked
/// @param to the outcome
public record End(String meant, String of, String to) {}
