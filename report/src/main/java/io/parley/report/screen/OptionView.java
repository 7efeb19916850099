package io.parley.report.screen;

/// An option and whose it is.
///
/// @param shortName what outcomes are named by
public record OptionView(String id, String label, String shortName, String party) {}
