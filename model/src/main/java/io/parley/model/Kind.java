package io.parley.model;

import java.util.Locale;

/// What sort of situation a case describes, which decides what may be claimed about it.
public enum Kind {
  /// Going on now. It illustrates a method; it forecasts nothing.
  CURRENT,
  /// Past, modelled here from the public record; no published analysis stands behind it.
  HISTORICAL,
  /// Analysed in the literature; the answers its source reports are recorded beside it.
  PUBLISHED,
  /// Made up or simplified to show a point.
  TEACHING;

  /// Its name in case files: `current`, `historical`, `published`, `teaching`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
