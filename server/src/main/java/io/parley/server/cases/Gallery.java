package io.parley.server.cases;

import io.parley.conflict.graph.GraphModel;
import io.parley.format.AnswersFile;
import io.parley.format.answers.AnswersReading;
import io.parley.language.Say;
import io.parley.server.problem.RefusedException;
import io.parley.study.answer.AnswerComparison;
import io.parley.study.open.OpenCase;
import io.parley.study.question.AreAnswersReproduced;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The cases that come with Parley.
public final class Gallery {

  private static final String SAMPLE = "strikes-or-partnership";

  private final Path folder;
  private volatile List<Entry> entries = List.of();

  public Gallery(Path folder) {
    this.folder = folder;
  }

  /// One of them.
  ///
  /// @param recorded how many answers are recorded for it
  /// @param reproduced how many of them Parley arrives at
  /// @param sample whether it is the one to open first
  public record Entry(
      String name,
      String title,
      String summary,
      String kind,
      List<String> parties,
      int options,
      int outcomes,
      int recorded,
      int reproduced,
      boolean sample) {}

  /// All of them, by name. Their answers are checked once.
  List<Entry> entries() {
    if (entries.isEmpty()) {
      entries = folders().stream().flatMap(each -> entry(each).stream()).toList();
    }
    return entries;
  }

  private List<Path> folders() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var found = Files.list(folder)) {
      return found.filter(each -> Files.isRegularFile(file(each))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path folder) {
    return folder.resolve("case.yaml");
  }

  private static Optional<Entry> entry(Path folder) {
    if (!(OpenCase.at(file(folder)) instanceof OpenCase.Opened opened)) {
      return Optional.empty();
    }
    var situation = opened.situation();
    var comparisons = comparisons(folder, opened, opened.graph());
    return Optional.of(
        new Entry(
            folder.getFileName().toString(),
            situation.title(),
            situation.summary(),
            situation.kind().id(),
            situation.parties().stream().map(party -> party.name()).toList(),
            situation.options().size(),
            opened.graph().space().size(),
            comparisons.size(),
            (int) comparisons.stream().filter(AnswerComparison::agrees).count(),
            folder.getFileName().toString().equals(SAMPLE)));
  }

  private static List<AnswerComparison> comparisons(
      Path folder, OpenCase.Opened opened, GraphModel graph) {
    var answers = folder.resolve("answers.yaml");
    return Files.isRegularFile(answers)
            && AnswersFile.read(answers, opened.situation())
                instanceof AnswersReading.Accepted accepted
        ? AreAnswersReproduced.ask(opened.situation(), graph, accepted.answers())
        : List.of();
  }

  /// The case file of one of them.
  ///
  /// @throws RefusedException when there is none of that name
  String text(String name) {
    var found =
        folders().stream()
            .filter(each -> each.getFileName().toString().equals(name))
            .findFirst()
            .orElseThrow(() -> RefusedException.missing(Say.of("published case")));
    try {
      return Files.readString(file(found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
