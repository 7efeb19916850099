package io.parley.format.control;

import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.problem.Suggestion;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.party.Control;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Reads who decides for a party with factions.
public final class ControlReader {

  /// The words that say who decides without naming a faction, which no faction can bear as its id.
  public static final List<String> WORDS = List.of("split", "unknown", "quorum");

  private final Problems problems;

  public ControlReader(Problems problems) {
    this.problems = problems;
  }

  /// Who decides, among these factions of the party.
  public Optional<Control> read(Node node, Collection<String> factions) {
    if (node instanceof Node.Mapping mapping) {
      var fields = Fields.of(mapping, Say.of("Control"), List.of("quorum"), problems);
      return fields
          .required("quorum")
          .flatMap(shares -> Shape.mapping(shares, Say.of("A quorum"), problems))
          .flatMap(this::quorum);
    }
    return Shape.text(node, Say.of("Control"), problems).flatMap(word -> named(word, factions));
  }

  private Optional<Control> named(Node.Scalar word, Collection<String> factions) {
    var text = word.text();
    if (factions.contains(text)) {
      return Optional.of(new Control.ByFaction(text));
    }
    return switch (text) {
      case "split" -> Optional.of(new Control.Split());
      case "unknown" -> Optional.of(new Control.Unknown());
      default -> {
        problems.add(
            ProblemKind.UNKNOWN_FACTION,
            word.place(),
            Say.of("%s is not a faction of this party.", Excerpt.of(text)),
            () ->
                text.equals("quorum")
                    ? Say.of("Write {quorum: {act: 0.5, deter: 0.5}}.")
                    : Suggestion.hint(
                        text, Stream.concat(factions.stream(), WORDS.stream()).toList()));
        yield Optional.empty();
      }
    };
  }

  private Optional<Control> quorum(Node.Mapping shares) {
    var fields = Fields.of(shares, Say.of("A quorum"), List.of("act", "deter"), problems);
    var act = share(fields, "act");
    var deter = share(fields, "deter");
    return act.isPresent() && deter.isPresent()
        ? Optional.of(new Control.Quorum(act.getAsDouble(), deter.getAsDouble()))
        : Optional.empty();
  }

  private OptionalDouble share(Fields fields, String key) {
    var node = fields.required(key);
    if (node.isEmpty()) {
      return OptionalDouble.empty();
    }
    var share = Shape.share(node.get(), Say.of("A quorum"), problems);
    if (share.isPresent() && !(share.getAsDouble() > 0 && share.getAsDouble() <= 1)) {
      problems.add(
          ProblemKind.NUMBER,
          node.get().place(),
          Say.of("A quorum is a share above 0 and at most 1."),
          () -> Say.of("Half of the weight is 0.5."));
      return OptionalDouble.empty();
    }
    return share;
  }
}
