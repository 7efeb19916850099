package io.parley.certificate.claim;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The question a certificate answers, which says what claims make it complete. It bears the name
/// of the command that asks it.
public enum Question {
  /// Which outcomes hold, for whom, and which can be reached from today.
  ANALYZE,
  /// Which hold under each way to read what is not known.
  UNKNOWN,
  /// Which hold strongly.
  STRENGTH,
  /// Which hold for every group of parties.
  COALITIONS,
  /// Which changes overturn what.
  HINGES,
  /// What would have to be true for an outcome to hold or to be reached.
  INVERSE,
  /// What would meet a demand and satisfy whom, and which threats count.
  DEMANDS;

  /// Whether the answer is about changes of the case, and claims are made only of those it names.
  public boolean ofChanges() {
    return this == HINGES || this == INVERSE;
  }

  /// Its name in files: `analyze`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The question with this name.
  public static Optional<Question> named(String id) {
    return Arrays.stream(values()).filter(question -> question.id().equals(id)).findFirst();
  }

  /// All names, for messages.
  public static String ids() {
    return Arrays.stream(values()).map(Question::id).collect(joining(", "));
  }
}
