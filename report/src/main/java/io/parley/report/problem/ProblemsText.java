package io.parley.report.problem;

import io.parley.format.problem.Problem;
import io.parley.format.problem.Severity;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.List;

/// The problems of a file as lines to read: each with its place, id, advice and the line it stands
/// on, and a count at the end.
public final class ProblemsText {

  private ProblemsText() {}

  /// The lines; for no problem at all, the count alone.
  ///
  /// @param file what the case was read from, as the user named it
  public static List<String> lines(String file, List<Problem> problems) {
    var lines = new ArrayList<String>();
    for (var problem : problems) {
      lines.addAll(problem.display(file).lines().toList());
    }
    lines.add(count(problems));
    return lines;
  }

  private static String count(List<Problem> problems) {
    int errors =
        (int) problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    String counted =
        "%s, %s"
            .formatted(
                Say.counted(errors, "problem"), Say.counted(problems.size() - errors, "warning"));
    return errors > 0 ? Say.of("%s; nothing was computed.", counted) : counted + ".";
  }
}
