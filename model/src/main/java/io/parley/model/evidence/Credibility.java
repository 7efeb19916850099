package io.parley.model.evidence;

/// How credible one piece of information is in itself: the number of the Admiralty code, 1 to 6.
public enum Credibility {
  CONFIRMED(1, "confirmed by other sources"),
  PROBABLY_TRUE(2, "probably true"),
  POSSIBLY_TRUE(3, "possibly true"),
  DOUBTFUL(4, "doubtful"),
  IMPROBABLE(5, "improbable"),
  CANNOT_BE_JUDGED(6, "truth cannot be judged");

  private final int number;
  private final String meaning;

  Credibility(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /// The code's own words for the grade.
  public String meaning() {
    return meaning;
  }

  /// The number of the grade, 1 (confirmed) to 6 (cannot be judged).
  public int number() {
    return number;
  }

  /// The grade with this number.
  ///
  /// @throws IllegalArgumentException when the number is not between 1 and 6
  public static Credibility of(int number) {
    if (number < 1 || number > values().length) {
      throw new IllegalArgumentException("Credibility is a number from 1 to 6, not " + number);
    }
    return values()[number - 1];
  }
}
