package io.parley.language;

import java.util.List;
import java.util.Locale;

/// A language that answers are given in. One is in force for a stretch of work; English where
/// nobody said which.
public enum Language {
  ENGLISH("en"),
  SPANISH("es");

  private static final ScopedValue<Language> IN_FORCE = ScopedValue.newInstance();

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// How the language is called in a request: `en`.
  public String tag() {
    return tag;
  }

  /// The language in force here.
  public static Language inForce() {
    return IN_FORCE.orElse(ENGLISH);
  }

  /// The best of our languages for somebody who reads these, the most wanted first; English when
  /// there is none.
  public static Language bestOf(List<Locale> wanted) {
    for (var locale : wanted) {
      for (var language : values()) {
        if (language.tag.equals(locale.getLanguage())) {
          return language;
        }
      }
    }
    return ENGLISH;
  }

  /// What the work gives when it is done in this language.
  ///
  /// @param <X> what the work may throw
  public <T, X extends Throwable> T during(ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(IN_FORCE, this).call(work);
  }

  /// How numbers and lists are put into sentences.
  Grammar grammar() {
    return switch (this) {
      case ENGLISH -> EnglishGrammar.INSTANCE;
      case SPANISH -> SpanishGrammar.INSTANCE;
    };
  }

  /// The sentences of the language.
  Catalogue catalogue() {
    return Catalogue.of(this);
  }
}
