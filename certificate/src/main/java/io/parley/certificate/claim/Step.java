package io.parley.certificate.claim;

/// One move of a sequence; it leaves the outcome at which the step before ended.
///
/// @param by the party that moves
/// @param to the outcome it leads to
public record Step(String by, String to) {}
