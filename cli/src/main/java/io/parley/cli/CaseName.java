package io.parley.cli;

import io.parley.format.problem.Suggestion;
import io.parley.language.Say;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/// What a user calls a case: a case file, a folder that holds a `case.yaml`, or the name of a case
/// that comes with Parley.
final class CaseName {

  private static final String FILE = "case.yaml";

  private CaseName() {}

  /// The file that is meant. A path that leads nowhere is given back as it is when it looks like a
  /// file, so that reading it says what is wrong.
  ///
  /// @throws WrongInput when the words are neither a file nor the name of a case
  static Path file(String words) {
    Path path = path(words);
    if (Files.isDirectory(path)) {
      return path.resolve(FILE);
    }
    if (Files.exists(path)) {
      return path;
    }
    Path named = gallery().resolve(words).normalize().resolve(FILE);
    if (!words.contains("/") && Files.isRegularFile(named)) {
      return named;
    }
    if (words.contains("/") || words.contains(".")) {
      return path;
    }
    throw new WrongInput(
        Say.of(
            "There is no file, folder or case (%s). %s Cases that come with Parley: %s.",
            words, Suggestion.hint(words, names()), String.join(", ", names())));
  }

  private static Path path(String words) {
    try {
      return Path.of(words);
    } catch (InvalidPathException e) {
      throw new WrongInput(Say.of("(%s) cannot be the name of a file", words));
    }
  }

  private static Path gallery() {
    return Path.of(System.getProperty("parley.cases", "cases"));
  }

  private static List<String> names() {
    if (!Files.isDirectory(gallery())) {
      return List.of();
    }
    try (var folders = Files.list(gallery())) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(FILE)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
