package io.parley.format.tree;

import io.parley.format.file.FileText;
import io.parley.format.file.Place;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.language.Say;
import java.util.Locale;
import java.util.Optional;

/// The tree of a file whose top is a mapping, as that of every file kind here is.
public final class FileTree {

  private FileTree() {}

  /// The top mapping of the file; empty when there is none, or the problems say why.
  public static Optional<Node.Mapping> of(FileText file, Problems problems) {
    if (problems.anyError() || !Characters.allPrintable(file, problems)) {
      return Optional.empty();
    }
    var root =
        isJson(file.name()) ? JsonTree.parse(file, problems) : YamlTree.parse(file, problems);
    if (root.isEmpty() || (root.get() instanceof Node.Scalar scalar && scalar.absent())) {
      if (!problems.anyError()) {
        problems.add(ProblemKind.EMPTY, Place.START, Say.of("The file says nothing."));
      }
      return Optional.empty();
    }
    return Shape.mapping(root.get(), Say.of("A file"), problems);
  }

  private static boolean isJson(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".json") || lower.endsWith(".gmcr");
  }
}
