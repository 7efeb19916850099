package io.parley.certificate.claim;

/// How somebody compares where a step leads with where it begins.
///
/// @param by who
/// @param from the place of the outcome it begins at, from 1, best first
/// @param to the place of the outcome it leads to; it gains when that is the smaller number
/// @param judgement the place of the judgement that decides in its list, from 1; 0 where there is none
public record Weighing(String by, int from, int to, int judgement) {}
