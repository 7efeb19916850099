package io.parley.language;

import java.util.List;
import java.util.Locale;

/// What is said, in the language in force. The English pattern of a sentence stands where the
/// sentence is said, and is what its translation is found by.
public final class Say {

  private Say() {}

  /// A sentence, or a part of one.
  ///
  /// @param pattern the sentence in English, with `%s` and `%d` for what is put in
  /// @param parts what is put in, in the order of English
  public static String of(String pattern, Object... parts) {
    var said = Language.inForce().catalogue().pattern(pattern);
    return parts.length == 0 ? said : String.format(Locale.ROOT, said, parts);
  }

  /// A number of things: `1 step`, `2 steps`. The catalogues have `%d step` and `%d steps`.
  ///
  /// @param thing what is counted, in English
  public static String counted(int number, String thing) {
    return of(number == 1 ? "%d " + thing : "%d " + thing + "s", number);
  }

  /// Names joined as a sentence does: `A`, `A and B`, `A, B and C`.
  public static String listed(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : joined(names, Language.inForce().grammar().and(names.getLast()));
  }

  /// Names joined as a choice between them: `A`, `A or B`, `A, B or C`.
  public static String either(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : joined(names, Language.inForce().grammar().or(names.getLast()));
  }

  private static String joined(List<String> names, String word) {
    var before = String.join(", ", names.subList(0, names.size() - 1));
    return before + " " + word + " " + names.getLast();
  }

  /// A place in an order, to stand before the noun it counts: `1st`, `2nd`, `11th`, `21st`.
  public static String ordinal(int number) {
    return Language.inForce().grammar().ordinal(number);
  }

  /// A share in per cent, without needless digits: `50 %`, `33.3 %`.
  public static String percent(double share) {
    long tenths = Math.round(share * 1000);
    return tenths % 10 == 0
        ? tenths / 10 + " %"
        : tenths / 10 + "" + Language.inForce().grammar().point() + tenths % 10 + " %";
  }
}
