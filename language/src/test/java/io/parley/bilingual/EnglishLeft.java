package io.parley.bilingual;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The English that is left in what is said to somebody who reads Spanish. What a case brings along
/// stays as it was written there: names and labels, and statements about its options.
public final class EnglishLeft {

  /// Words no English sentence does without, and no Spanish one has.
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\p{L}\\d_-])(the|of|and|is|are|was|were|not|to|by|for|with|without|from|that|which|who|whose"
              + "|this|these|those|there|here|their|they|its|it|if|or|than|then|what|when|where|while"
              + "|have|been|be|would|could|should|can|cannot|may|must|does|do|nobody|everyone|each|every"
              + "|other|only|both|step|steps|holds|hold|outcome|outcomes|party|parties|judgement|judgements"
              + "|better|worse|today)(?![\\p{L}\\d_-])",
          Pattern.CASE_INSENSITIVE);

  /// What statements are made of beside the ids of options.
  private static final String BETWEEN = "(?:not|and|or|iff|if|[\\s()])";

  private final Pattern own;

  private EnglishLeft(Pattern own) {
    this.own = own;
  }

  /// English beside the words of a case.
  ///
  /// @param own every text and every key of the case
  public static EnglishLeft beside(Collection<String> own) {
    var words =
        Stream.concat(own.stream(), own.stream().map(text -> text.replaceFirst("[.]$", "")))
            .map(text -> text.strip().replaceAll("\\s+", " "))
            .filter(text -> !text.isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(joining("|"));
    var one = "(?<![\\p{L}\\d_])(?:" + (words.isEmpty() ? "(?!)" : words) + ")(?![\\p{L}\\d_])";
    return new EnglishLeft(
        Pattern.compile(
            BETWEEN + "*" + one + "(?:" + BETWEEN + "+" + one + ")*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /// Whether a text has English in it that is none of the case's.
  public boolean in(String said) {
    return ENGLISH.matcher(own.matcher(said.replaceAll("\\s+", " ")).replaceAll(" ~ ")).find();
  }

  /// Those lines of the texts that have.
  public List<String> in(Stream<String> said) {
    return said.flatMap(String::lines).distinct().filter(this::in).toList();
  }
}
