package io.parley.model.evidence;

/// On what an element of a case stands.
public enum Basis {
  /// A source says so.
  REPORTED,
  /// The analyst concludes it from what sources say.
  INFERRED,
  /// Neither reported nor argued for: the model needs some value and this is it. The default.
  ASSUMED
}
