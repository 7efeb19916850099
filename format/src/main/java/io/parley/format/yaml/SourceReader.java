package io.parley.format.yaml;

import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.reading.Element;
import io.parley.format.reading.Places;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.evidence.Credibility;
import io.parley.model.evidence.Origin;
import io.parley.model.evidence.Reliability;
import io.parley.model.evidence.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads where judgements come from.
final class SourceReader {

  private static final List<String> ORIGINS = List.of("file", "text", "url");
  private static final List<String> KEYS =
      List.of(
          "title",
          "file",
          "text",
          "url",
          "author",
          "outlet",
          "date",
          "language",
          "reliability",
          "credibility");

  /// Names divided by slashes, none of which leads upwards or elsewhere.
  private static final Pattern BESIDE =
      Pattern.compile("(?!\\.\\.?(/|$))[^/\\\\:]+(/(?!\\.\\.?(/|$))[^/\\\\:]+)*");

  private final Problems problems;
  private final Places places;

  SourceReader(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  /// The sources under `sources`, in the order of the file.
  List<Source> read(Optional<Node.Mapping> mapping) {
    var sources = new ArrayList<Source>();
    var ids = new Ids(Say.of("source"), Say.of("a source"), problems);
    for (var entry : mapping.map(Node.Mapping::entries).orElse(List.of())) {
      ids.use(entry.key());
      places.note(new Element.OfSource(entry.key().text()), entry.key().place());
      Shape.mapping(entry.value(), Say.of("A source"), problems)
          .map(description -> source(entry.key().text(), description))
          .ifPresent(sources::add);
    }
    return sources;
  }

  private Source source(String id, Node.Mapping description) {
    var fields = Fields.of(description, Say.of("A source"), KEYS, problems);
    fields.onlyOneOf(ORIGINS);
    return new Source(
        id,
        fields.node("title").isPresent() ? fields.text("title") : id,
        origin(fields),
        fields.text("author"),
        fields.text("outlet"),
        fields.text("date"),
        fields.text("language"),
        fields.constant("reliability", Reliability.class, Reliability.F, Reliability::name),
        fields.constant(
            "credibility",
            Credibility.class,
            Credibility.CANNOT_BE_JUDGED,
            grade -> String.valueOf(grade.number())));
  }

  private Origin origin(Fields fields) {
    var file = fields.scalar("file");
    if (file.isPresent()) {
      return beside(file.get());
    }
    if (fields.node("text").isPresent()) {
      return new Origin.Inline(fields.text("text"));
    }
    return fields.node("url").isPresent()
        ? new Origin.Link(fields.text("url"))
        : new Origin.Unstated();
  }

  private Origin beside(Node.Scalar file) {
    if (!BESIDE.matcher(file.text()).matches()) {
      problems.add(
          ProblemKind.SOURCE_FILE,
          file.place(),
          Say.of("The file %s does not stand beside the case file.", Excerpt.of(file.text())),
          () ->
              Say.of(
                  "Name it relative to the case file, with forward slashes and without \"..\"."));
    }
    return new Origin.File(file.text());
  }
}
