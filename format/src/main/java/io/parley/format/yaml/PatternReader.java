package io.parley.format.yaml;

import io.parley.format.problem.Problems;
import io.parley.format.reading.Element;
import io.parley.format.reading.Places;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.option.Impossible;
import io.parley.model.option.OneWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what cannot be and what cannot be taken back.
final class PatternReader {

  private static final List<String> ONE_WAY_KEYS = GroundsReader.keysWith("from", "to", "label");

  private final StatementReader statements;
  private final GroundsReader grounds;
  private final Problems problems;
  private final Places places;

  PatternReader(
      StatementReader statements, GroundsReader grounds, Problems problems, Places places) {
    this.statements = statements;
    this.grounds = grounds;
    this.problems = problems;
    this.places = places;
  }

  /// The patterns that are well formed.
  List<Impossible> impossible(List<Node> items) {
    var impossible = new ArrayList<Impossible>();
    for (int position = 0; position < items.size(); position++) {
      places.note(new Element.ImpossibleAt(position), items.get(position).place());
      statements
          .stated(items.get(position))
          .map(stated -> new Impossible(stated.statement(), stated.label(), stated.grounds()))
          .ifPresent(impossible::add);
    }
    return impossible;
  }

  /// The rules that are well formed.
  List<OneWay> oneWay(List<Node> items) {
    var oneWay = new ArrayList<OneWay>();
    for (int position = 0; position < items.size(); position++) {
      places.note(new Element.OneWayAt(position), items.get(position).place());
      Shape.mapping(items.get(position), Say.of("A one-way rule"), problems)
          .map(mapping -> Fields.of(mapping, Say.of("A one-way rule"), ONE_WAY_KEYS, problems))
          .flatMap(this::rule)
          .ifPresent(oneWay::add);
    }
    return oneWay;
  }

  private Optional<OneWay> rule(Fields fields) {
    var from = statements.statement(fields, "from");
    var to = statements.statement(fields, "to");
    var label = fields.text("label");
    var said = grounds.read(fields);
    return from.flatMap(left -> to.map(entered -> new OneWay(left, entered, label, said)));
  }
}
