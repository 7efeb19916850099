package io.parley.format.gmcr;

import io.parley.format.file.Place;
import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.reading.Element;
import io.parley.format.reading.Places;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Direction;
import io.parley.model.option.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The numbered options of a `.gmcr` file, and who holds them.
final class GmcrOptions {

  private final List<Option> options = new ArrayList<>();
  private final List<Place> placeOf = new ArrayList<>();
  private final Map<Option, String> holder = new HashMap<>();
  private final Problems problems;
  private final Places places;

  GmcrOptions(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  void read(List<Node> items) {
    var ids = new Slugs("option");
    for (var item : items) {
      var fields =
          Shape.mapping(item, Say.of("An option"), problems)
              .map(mapping -> Fields.ofAny(mapping, Say.of("An option"), problems));
      fields.ifPresent(known -> known.required("name"));
      var name = fields.map(known -> known.text("name")).orElse("");
      var direction = fields.map(this::direction).orElse(Direction.BOTH);
      var option = new Option(ids.of(name), name, direction, Grounds.NONE);
      places.note(new Element.OfOption(option.id()), item.place());
      options.add(option);
      placeOf.add(item.place());
    }
  }

  private Direction direction(Fields fields) {
    return fields.constant(
        "permittedDirection", Direction.class, Direction.BOTH, GmcrOptions::written);
  }

  /// How the file writes a direction.
  static String written(Direction direction) {
    return switch (direction) {
      case BOTH -> "both";
      case FORWARD -> "fwd";
      case BACK -> "back";
    };
  }

  /// The options with these numbers, which now belong to the decision maker.
  List<Option> takenBy(String maker, List<Node> numbers) {
    var taken = new ArrayList<Option>();
    for (var number : numbers) {
      numbered(number).filter(option -> take(option, maker, number.place())).ifPresent(taken::add);
    }
    return taken;
  }

  private boolean take(Option option, String maker, Place place) {
    var before = holder.putIfAbsent(option, maker);
    if (before != null) {
      problems.add(
          ProblemKind.GMCR_OWNER,
          place,
          Say.of(
              "The option %s belongs to %s already.",
              Excerpt.of(option.label()), Excerpt.of(before)));
    }
    return before == null;
  }

  /// Leaves out, with a warning, the options that nobody holds.
  void dropUnowned() {
    for (int number = 0; number < options.size(); number++) {
      if (!holder.containsKey(options.get(number))) {
        problems.add(
            ProblemKind.GMCR_DROPPED,
            placeOf.get(number),
            Say.of(
                "The option %s belongs to no decision maker and is left out.",
                Excerpt.of(options.get(number).label())));
      }
    }
  }

  /// The id of the option with this number, from 0, if somebody holds it.
  Optional<String> held(Node number) {
    var option = numbered(number);
    if (option.isPresent() && !holder.containsKey(option.get())) {
      problems.add(
          ProblemKind.GMCR_INDEX,
          number.place(),
          Say.of("The option %s belongs to no decision maker.", Excerpt.of(option.get().label())));
      return Optional.empty();
    }
    return option.map(Option::id);
  }

  private Optional<Option> numbered(Node node) {
    var number = Shape.number(node, Say.of("The number of an option"), problems);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (number.getAsInt() < 0 || number.getAsInt() >= options.size()) {
      problems.add(
          ProblemKind.GMCR_INDEX,
          node.place(),
          Say.of("There is no option with the number %d.", number.getAsInt()),
          () -> Say.of("The options are numbered from 0 to %d.", options.size() - 1));
      return Optional.empty();
    }
    return Optional.of(options.get(number.getAsInt()));
  }
}
