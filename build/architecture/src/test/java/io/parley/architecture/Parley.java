package io.parley.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Parley as these tests see it: its compiled classes and its source files, tests left out.
final class Parley {

  /// The main classes of all modules, imported once.
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              Layout.MODULES.stream().map(module -> Layout.ROOT + "." + module.name()).toList());

  /// The directory the project is checked out in.
  static final Path DIRECTORY =
      Path.of(
          Objects.requireNonNull(
              System.getProperty("parley.root"), "the build sets the property parley.root"));

  private Parley() {}

  /// The main Java sources of all modules, in the order of their paths.
  static List<Path> mainSources() throws IOException {
    try (Stream<Path> files = Files.walk(DIRECTORY)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> DIRECTORY.relativize(file).toString().contains("src/main/java/"))
          .sorted()
          .toList();
    }
  }
}
