package io.parley.study;

import io.parley.study.open.OpenCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The cases that come with Parley.
final class Gallery {

  private static final Path FOLDER = Path.of(System.getProperty("parley.root", "."), "cases");

  private Gallery() {}

  static Stream<String> names() {
    return folders().stream().map(folder -> folder.getFileName().toString());
  }

  private static List<Path> folders() {
    try (var entries = Files.list(FOLDER)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(String name, String file) {
    return FOLDER.resolve(name).resolve(file);
  }

  static OpenCase.Opened open(String name) {
    return switch (OpenCase.at(file(name, "case.yaml"))) {
      case OpenCase.Opened opened -> opened;
      case OpenCase.Unreadable(var problems) ->
          throw new AssertionError(name + " cannot be opened: " + problems);
    };
  }
}
