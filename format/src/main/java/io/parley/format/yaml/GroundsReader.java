package io.parley.format.yaml;

import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.problem.Suggestion;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.evidence.Basis;
import io.parley.model.evidence.Evidence;
import io.parley.model.evidence.Grounds;
import io.parley.model.evidence.Origin;
import io.parley.model.evidence.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads why elements stand in a case: basis, reason and evidence.
final class GroundsReader {

  /// The keys of grounds, which any element may carry.
  static final List<String> KEYS = List.of("because", "basis", "evidence");

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Problems problems;

  GroundsReader(List<Source> sources, Problems problems) {
    sources.forEach(source -> this.sources.put(source.id(), source));
    this.problems = problems;
  }

  /// The keys of an element: its own, and those of grounds.
  static List<String> keysWith(String... own) {
    return Stream.concat(Stream.of(own), KEYS.stream()).toList();
  }

  Grounds read(Fields fields) {
    var evidence = new ArrayList<Evidence>();
    for (var item : fields.items("evidence")) {
      Shape.mapping(item, Say.of("A piece of evidence"), problems)
          .flatMap(this::evidence)
          .ifPresent(evidence::add);
    }
    return new Grounds(
        fields.constant("basis", Basis.class, Basis.ASSUMED), fields.text("because"), evidence);
  }

  private Optional<Evidence> evidence(Node.Mapping mapping) {
    var fields =
        Fields.of(mapping, Say.of("A piece of evidence"), List.of("source", "quote"), problems);
    var id =
        fields
            .required("source")
            .flatMap(node -> Shape.text(node, Say.of("The source of evidence"), problems));
    if (id.isEmpty()) {
      return Optional.empty();
    }
    var source = sources.get(id.get().text());
    if (source == null) {
      problems.add(
          ProblemKind.UNKNOWN_SOURCE,
          id.get().place(),
          Say.of("%s is not a source of this case.", Excerpt.of(id.get().text())),
          () -> Suggestion.hint(id.get().text(), sources.keySet()));
      return Optional.empty();
    }
    var quote = fields.scalar("quote");
    quote.ifPresent(words -> lookUp(words, source));
    return Optional.of(new Evidence(source.id(), quote.map(Node.Scalar::text).orElse("")));
  }

  /// Looks for a quote in a source whose text is at hand; line breaks count as spaces.
  private void lookUp(Node.Scalar quote, Source source) {
    if (source.origin() instanceof Origin.Inline(var text)
        && !oneLine(text).contains(oneLine(quote.text()))) {
      problems.add(
          ProblemKind.QUOTE_NOT_FOUND,
          quote.place(),
          Say.of(
              "The words %s are not in the text of %s.",
              Excerpt.of(quote.text()), Excerpt.of(source.id())));
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
