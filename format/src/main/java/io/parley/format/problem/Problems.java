package io.parley.format.problem;

import static java.util.Comparator.comparing;

import io.parley.format.file.FileText;
import io.parley.format.file.Place;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The problems of one file, as they are found.
public final class Problems {

  /// A file with more errors or more warnings than this is of another kind altogether; the rest are
  /// counted only.
  private static final int MOST_KEPT = 500;

  private final FileText file;
  private final List<Problem> found = new ArrayList<>();
  private int errors;
  private int warnings;

  public Problems(FileText file) {
    this.file = file;
  }

  /// The file they are problems of.
  public FileText file() {
    return file;
  }

  /// Adds a problem with nothing to suggest.
  public void add(ProblemKind kind, Place place, String message) {
    add(kind, place, message, () -> "");
  }

  /// Adds a problem and a hint, which is worked out only if it will be shown.
  public void add(ProblemKind kind, Place place, String message, Supplier<String> hint) {
    boolean error = kind.severity() == Severity.ERROR;
    if ((error ? ++errors : ++warnings) <= MOST_KEPT) {
      found.add(new Problem(kind, place, message, hint.get(), file.line(place.line())));
    }
  }

  /// True when at least one of them is an error.
  public boolean anyError() {
    return errors > 0;
  }

  /// How many of them are errors.
  public int errors() {
    return errors;
  }

  /// All of them, in the order of their places.
  public List<Problem> inOrder() {
    var sorted = new ArrayList<>(found);
    sorted.sort(comparing(Problem::place));
    int notKept = errors + warnings - found.size();
    if (notKept > 0) {
      var last = new Place(file.lineCount(), 1, 1);
      var message = Say.of("%d more problems are not listed.", notKept);
      sorted.add(new Problem(ProblemKind.MORE_PROBLEMS, last, message, "", ""));
    }
    return List.copyOf(sorted);
  }
}
