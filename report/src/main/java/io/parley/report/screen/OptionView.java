package io.parley.report.screen;

/// An option and whose it is.
public record OptionView(String id, String label, String party) {}
