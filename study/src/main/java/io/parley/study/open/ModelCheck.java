package io.parley.study.open;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.state.State;
import io.parley.format.problem.Problem;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.reading.Element;
import io.parley.format.reading.Reading;
import io.parley.language.Say;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Statement;
import java.util.List;
import java.util.stream.Stream;

/// What a well-formed case may still have wrong with it: options that change nothing, parties that
/// cannot move or do not care, patterns that remove nothing, outcomes out of reach. All of these
/// are warnings.
public final class ModelCheck {

  private final Reading.Accepted reading;
  private final GraphModel graph;
  private final Problems problems;

  private ModelCheck(Reading.Accepted reading, GraphModel graph) {
    this.reading = reading;
    this.graph = graph;
    this.problems = new Problems(reading.file());
  }

  /// The warnings about a case, in the order of their places.
  public static List<Problem> warnings(
      Reading.Accepted reading, GraphModel graph, Evolution byMoves) {
    var check = new ModelCheck(reading, graph);
    check.options();
    check.parties();
    check.patterns();
    check.reach(byMoves);
    return check.problems.inOrder();
  }

  private void options() {
    var feasible = graph.space().feasible();
    for (var option : reading.situation().options()) {
      var taken = graph.space().where(new Statement.Taken(option.id()));
      if (feasible.and(taken).isEmpty()) {
        warn(
            ProblemKind.DEAD_OPTION,
            new Element.OfOption(option.id()),
            Say.of("\"%s\" is taken in no outcome that can be", option.id()));
      } else if (feasible.minus(taken).isEmpty()) {
        warn(
            ProblemKind.DEAD_OPTION,
            new Element.OfOption(option.id()),
            Say.of("\"%s\" is taken in every outcome that can be", option.id()));
      }
    }
  }

  private void parties() {
    for (var party : reading.situation().parties()) {
      graph.decisionMakers().stream()
          .filter(i -> i.id().equals(party.id()) || i.id().startsWith(party.id() + "/"))
          .forEach(i -> decisionMaker(party, i));
    }
  }

  private void decisionMaker(Party party, DecisionMaker i) {
    boolean moves = graph.space().feasible().stream().anyMatch(s -> !graph.moves(i, s).isEmpty());
    if (!moves) {
      warn(
          ProblemKind.NO_MOVE,
          new Element.OfParty(i.id()),
          Say.of("%s has no move from any outcome", i.name()));
    }
    boolean stated = wanted(party).noneMatch(Preferences.Indifferent.class::isInstance);
    if (stated
        && graph.will(i).orders().stream().allMatch(order -> order.classes() == 1)
        && graph.space().size() > 1) {
      warn(
          ProblemKind.INDIFFERENT,
          new Element.PreferencesOf(i.id()),
          Say.of("What %s prefers tells no two outcomes apart", i.name()));
    }
  }

  private static Stream<Preferences> wanted(Party party) {
    return party.factions().isEmpty()
        ? Stream.of(party.preferences())
        : party.factions().stream().map(Faction::preferences);
  }

  private void patterns() {
    var impossible = reading.situation().impossible();
    for (int pattern = 0; pattern < impossible.size(); pattern++) {
      if (graph.space().where(impossible.get(pattern).when()).isEmpty()) {
        warn(
            ProblemKind.IDLE_PATTERN,
            new Element.ImpossibleAt(pattern),
            Say.of(
                "\"%s\" is true of no outcome, so it removes none",
                impossible.get(pattern).when().text()));
      }
    }
    if (graph.space().size() == 1) {
      warn(
          ProblemKind.ONE_OUTCOME,
          new Element.Now(),
          Say.of("Only one outcome can be, so there is nothing to decide"));
    }
  }

  private void reach(Evolution byMoves) {
    var unreachable = graph.space().feasible().minus(byMoves.reached());
    if (!unreachable.isEmpty()) {
      String examples =
          unreachable.stream().limit(3).map(this::name).collect(joining(", "))
              + (unreachable.size() > 3 ? ", …" : "");
      warn(
          ProblemKind.UNREACHABLE,
          new Element.Now(),
          Say.of(
              "%d of %d outcomes cannot be reached from today by any moves: %s",
              unreachable.size(), graph.space().size(), examples));
    }
  }

  private String name(State state) {
    return graph.space().name(state);
  }

  private void warn(ProblemKind kind, Element element, String message) {
    problems.add(kind, reading.places().of(element), message);
  }
}
