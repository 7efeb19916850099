package io.parley.cli;

import io.parley.language.Language;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/// The option that says in which language answers are given. The surroundings are not asked: the
/// same command gives the same bytes everywhere.
final class LanguageOption {

  /// The languages there are, by their tags.
  static final class Tags implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Language.values()).map(Language::tag).iterator();
    }
  }

  /// From a tag to its language.
  static final class ByTag implements ITypeConverter<Language> {

    @Override
    public Language convert(String tag) {
      return Arrays.stream(Language.values())
          .filter(language -> language.tag().equals(tag))
          .findFirst()
          .orElseThrow(() ->
              new CommandLine.TypeConversionException(
                  "'%s' is not one of %s".formatted(tag, String.join(", ", new Tags()))));
    }
  }

  @Option(
      names = "--language",
      paramLabel = "<language>",
      defaultValue = "en",
      completionCandidates = Tags.class,
      converter = ByTag.class,
      scope = CommandLine.ScopeType.INHERIT,
      description = "Language of the answer: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Language chosen = Language.ENGLISH;

  /// The language asked for.
  Language chosen() {
    return chosen;
  }
}
