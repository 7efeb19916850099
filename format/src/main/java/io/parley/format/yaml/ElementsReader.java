package io.parley.format.yaml;

import io.parley.format.problem.Problems;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Reads the elements that stand under a key, each by its id.
final class ElementsReader {

  private final Problems problems;

  ElementsReader(Problems problems) {
    this.problems = problems;
  }

  /// The elements under a key, in the order of the file.
  ///
  /// @param ids the ids that are used already
  /// @param what what each describes, as a sentence begins: `A demand`
  /// @param known the keys of each
  <T> List<T> read(
      Fields whole,
      String key,
      Ids ids,
      String what,
      List<String> known,
      BiFunction<String, Fields, Optional<T>> element) {
    var elements = new ArrayList<T>();
    for (var entry : whole.mapping(key).map(Node.Mapping::entries).orElse(List.of())) {
      ids.use(entry.key());
      Shape.mapping(entry.value(), what, problems)
          .map(description -> Fields.of(description, what, known, problems))
          .flatMap(fields -> element.apply(entry.key().text(), fields))
          .ifPresent(elements::add);
    }
    return elements;
  }
}
