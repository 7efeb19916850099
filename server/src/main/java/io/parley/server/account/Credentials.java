package io.parley.server.account;

import io.parley.language.Say;
import io.parley.server.problem.RefusedException;
import java.util.regex.Pattern;

/// A name and a password.
record Credentials(String name, String password) {

  static final int LONGEST_NAME = 100;
  static final int SHORTEST_PASSWORD = 12;
  static final int LONGEST_PASSWORD = 200;

  /// What can stand in an address without being taken for something else.
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@'+-]*");

  /// Whether they could be those of an account at all.
  boolean possible() {
    return name.length() <= LONGEST_NAME && password.length() <= LONGEST_PASSWORD;
  }

  /// These credentials, if an account can be made with them.
  ///
  /// @throws RefusedException when it cannot
  Credentials usable() {
    checkName(name);
    checkPassword(password);
    return this;
  }

  private static void checkName(String name) {
    if (name.length() > LONGEST_NAME || !NAME.matcher(name.strip()).matches()) {
      throw RefusedException.wrong(
          Say.of(
              "The name of an account has 1 to %d letters, digits, blanks and . _ - @ ' +, and begins with a letter or digit.",
              LONGEST_NAME));
    }
  }

  static void checkPassword(String password) {
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw RefusedException.wrong(
          Say.of(
              "A password has %d to %d characters. A few words that do not belong together are easy to remember.",
              SHORTEST_PASSWORD, LONGEST_PASSWORD));
    }
  }

  /// A name in which other characters than those of names are replaced.
  static String nameFrom(String text) {
    var kept = text.replaceAll("[^\\p{L}\\p{M}\\p{N} ._@'+-]", "-").strip();
    var begun = NAME.matcher(kept).matches() ? kept : "a" + kept;
    return begun.substring(0, Math.min(begun.length(), LONGEST_NAME - 10));
  }

  /// Without the password, which belongs in no log.
  @Override
  public String toString() {
    return "Credentials[" + name + "]";
  }
}
