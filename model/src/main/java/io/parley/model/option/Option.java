package io.parley.model.option;

import io.parley.model.evidence.Grounds;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Something a party may do or leave undone.
///
/// @param id its name in statements, unique in the case
/// @param label what a reader calls it
/// @param shortName what outcomes in which it is taken are named by
/// @param direction which way it can be moved
/// @param grounds why it stands in the case
public record Option(
    String id, String label, String shortName, Direction direction, Grounds grounds) {

  private static final Pattern HYPHENS = Pattern.compile("[-_]+");
  private static final Pattern NEXT_WORD =
      Pattern.compile("(?<=[\\p{Ll}\\d])\\p{Lu}(?!\\p{Lu})|(?<=[\\p{Ll}\\d])(?=\\p{Lu})");

  /// An option whose short name follows from its id.
  public Option(String id, String label, Direction direction, Grounds grounds) {
    this(id, label, shortNameOf(id), direction, grounds);
  }

  /// The short name of an option that is given none, its id in separate words: `sendObservers` is
  /// `send observers`, `hold-talks` is `hold talks`, `listAsFTO` is `list as FTO`.
  public static String shortNameOf(String id) {
    return NEXT_WORD
        .matcher(HYPHENS.matcher(id).replaceAll(" ").strip())
        .replaceAll(Option::asWord);
  }

  private static String asWord(MatchResult start) {
    return " " + start.group().toLowerCase(Locale.ROOT);
  }

  /// The same option that can be moved another way.
  public Option with(Direction other) {
    return new Option(id, label, shortName, other, grounds);
  }
}
