package io.parley.model.evidence;

import java.util.Locale;

/// On what an element of a case stands.
public enum Basis {
  /// A source says so.
  REPORTED,
  /// The analyst concludes it from what sources say.
  INFERRED,
  /// Neither reported nor argued for: the model needs some value and this is it. The default.
  ASSUMED;

  /// As files and programs write it, in whatever language people read: `inferred`.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
