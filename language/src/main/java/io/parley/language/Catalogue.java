package io.parley.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences of a language by their English patterns, kept as `.po` files, one for each module
/// that speaks.
final class Catalogue {

  /// The modules that speak.
  private static final List<String> FILES =
      List.of("conflict", "explain", "report", "study", "format", "store", "server", "cli");

  private static final Map<Language, Catalogue> READ = new ConcurrentHashMap<>();

  private final Map<String, String> patterns;

  private Catalogue(Map<String, String> patterns) {
    this.patterns = Map.copyOf(patterns);
  }

  /// The sentences of a language. English has none here: it is said as it is written in the code.
  static Catalogue of(Language language) {
    return READ.computeIfAbsent(language, Catalogue::read);
  }

  private static Catalogue read(Language language) {
    var patterns = new HashMap<String, String>();
    if (language != Language.ENGLISH) {
      for (var file : FILES) {
        patterns.putAll(PoFile.patterns(text(language.tag() + "/" + file + ".po")));
      }
    }
    return new Catalogue(patterns);
  }

  private static String text(String name) {
    try (var file = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// The pattern to say in place of the English one; itself where there is none.
  String pattern(String english) {
    return patterns.getOrDefault(english, english);
  }

  /// All sentences, by their English patterns.
  Map<String, String> patterns() {
    return patterns;
  }
}
