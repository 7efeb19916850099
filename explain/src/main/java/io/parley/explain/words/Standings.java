package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.explain.reason.Footing;
import io.parley.language.Say;
import io.parley.model.evidence.Basis;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Says on what the lines of a table stand.
public final class Standings {

  /// The title of the column.
  public static String title() {
    return Say.of("judgements");
  }

  /// What the column means.
  public static String legend() {
    return Say.of(
        "judgements: those that decide whether the outcome of the line holds, or who would leave it,"
            + " and which steps lead there where the line tells of any; how many of them are inferred"
            + " or assumed.");
  }

  /// The most lines a sentence lists.
  private static final int MOST_LISTED = 12;

  private Standings() {}

  /// On what one line stands: `4 of 4 inferred`, `2 of 5 inferred, 1 of 5 assumed`, `3 of 3
  /// reported`; `-` where no judgement carries it.
  public static String cell(Footing footing) {
    if (footing.size() == 0) {
      return "-";
    }
    var doubtful =
        Stream.of(Basis.INFERRED, Basis.ASSUMED).filter(basis -> footing.count(basis) > 0).toList();
    return (doubtful.isEmpty() ? List.of(Basis.REPORTED) : doubtful)
        .stream()
            .map(basis ->
                Say.of("%d of %s", footing.count(basis), Phrases.counted(footing.size(), basis)))
            .collect(joining(", "));
  }

  /// Which lines rest on judgements that no source reports; empty when none does.
  ///
  /// @param lines what is behind each line, by the number of its outcome
  /// @param leftOut how many lines were not gone into
  public static List<String> unreported(Map<String, Footing> lines, int leftOut) {
    var unreported =
        lines.keySet().stream()
            .filter(line -> unreported(lines.getOrDefault(line, new Footing())))
            .toList();
    if (unreported.isEmpty()) {
      return List.of();
    }
    var together = new Footing();
    unreported.forEach(line -> together.add(lines.getOrDefault(line, new Footing())));
    return List.of(
        Say.of(
            "%s on %s judgements only.",
            unreported.size() == lines.size() + leftOut
                ? Say.of("Every line rests")
                : unreported.size() > MOST_LISTED
                    ? Say.of("%d lines rest", unreported.size())
                    : Say.of(
                        unreported.size() == 1 ? "%s rests" : "%s rest", Say.listed(unreported)),
            Stream.of(Basis.INFERRED, Basis.ASSUMED)
                .filter(basis -> together.count(basis) > 0)
                .map(Phrases::basis)
                .collect(joining(Say.of(" and ")))));
  }

  private static boolean unreported(Footing footing) {
    return footing.size() > 0 && footing.count(Basis.REPORTED) == 0;
  }

  /// Behind how many lines the judgements were not counted; empty when behind all they were.
  public static List<String> leftOut(int lines) {
    return lines == 0
        ? List.of()
        : List.of(
            Say.of(
                "Too many outcomes to go into: behind %s the judgements are not counted.",
                Say.counted(lines, "line")));
  }
}
