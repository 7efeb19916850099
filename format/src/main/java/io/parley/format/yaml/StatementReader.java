package io.parley.format.yaml;

import io.parley.format.problem.Problems;
import io.parley.format.statement.Parsed;
import io.parley.format.statement.StatementParser;
import io.parley.format.statement.Vocabulary;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import java.util.List;
import java.util.Optional;

/// Reads statements where they stand in a file: bare, or with what is said about them.
final class StatementReader {

  private static final List<String> KEYS = GroundsReader.keysWith("say", "label");
  private static final List<String> PREFERRED_KEYS =
      GroundsReader.keysWith("say", "label", "strong");

  private final Vocabulary vocabulary;
  private final GroundsReader grounds;
  private final Problems problems;

  StatementReader(Vocabulary vocabulary, GroundsReader grounds, Problems problems) {
    this.vocabulary = vocabulary;
    this.grounds = grounds;
    this.problems = problems;
  }

  /// A statement with label and grounds, as `{say: …}` or bare.
  Optional<Stated> stated(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return stated(Fields.of(mapping, Say.of("A statement"), KEYS, problems));
    }
    return bare(node).map(Stated::of);
  }

  private Optional<Stated> stated(Fields fields) {
    var said = grounds.read(fields);
    var label = fields.text("label");
    return statement(fields, "say").map(statement -> new Stated(statement, label, said));
  }

  /// A statement of what somebody prefers, with label and grounds, as a judgement of its own.
  Optional<Judgement> preferred(Node node) {
    if (node instanceof Node.Mapping mapping) {
      var fields = Fields.of(mapping, Say.of("A statement"), PREFERRED_KEYS, problems);
      boolean strong = fields.flag("strong", false);
      return stated(fields).map(stated -> new Judgement(List.of(stated), strong));
    }
    return bare(node).map(statement -> Judgement.of(Stated.of(statement)));
  }

  /// A statement of which nothing else is said.
  Optional<Statement> bare(Node node) {
    return statement(node, Say.of("A statement"));
  }

  /// The statement under a key that must stand.
  Optional<Statement> statement(Fields fields, String key) {
    return fields.required(key).flatMap(node -> statement(node, Say.of("The statement")));
  }

  private Optional<Statement> statement(Node node, String what) {
    return Shape.text(node, what, problems).flatMap(this::parse);
  }

  private Optional<Statement> parse(Node.Scalar scalar) {
    return switch (StatementParser.parse(scalar.text(), vocabulary)) {
      case Parsed.Understood(var statement) -> Optional.of(statement);
      case Parsed.Faulty(var faults) -> {
        for (var fault : faults) {
          var place = scalar.part(fault.start(), fault.end());
          problems.add(fault.kind(), place, fault.message(), fault::hint);
        }
        yield Optional.empty();
      }
    };
  }
}
