package io.parley.conflict.inverse;

import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Direction;
import io.parley.model.option.OneWay;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// One thing altered in what the options allow, so that an outcome may hold or be reached.
public sealed interface OptionChange {

  /// The option it is about.
  String option();

  /// An option that could not be taken back, or not be taken again, can.
  record MadeReversible(String option) implements OptionChange {}

  /// A guarantee: once the outcome stands, the option stays as it is there.
  record Guaranteed(String option) implements OptionChange {}

  /// The option is taken before anything else: today's outcome has it, and no other difference.
  record DoneFirst(String option) implements OptionChange {}

  /// Every such change of a case: options made reversible, then options guaranteed, then options
  /// taken first, each in option order.
  static List<OptionChange> of(Case situation) {
    var changes = new ArrayList<OptionChange>();
    var options = situation.options();
    options.stream()
        .filter(option -> option.direction() != Direction.BOTH)
        .forEach(option -> changes.add(new MadeReversible(option.id())));
    options.forEach(option -> changes.add(new Guaranteed(option.id())));
    options.stream()
        .filter(option -> !situation.now().taken().contains(option.id()))
        .forEach(option -> changes.add(new DoneFirst(option.id())));
    return changes;
  }

  /// The case after the change.
  ///
  /// @param outcome the outcome that is to hold
  default Case applied(Case situation, Outcome outcome) {
    return switch (this) {
      case MadeReversible(var option) ->
          altered(situation, reversible(situation, option), situation.oneWay(), situation.now());
      case Guaranteed(var option) -> {
        var oneWay = new ArrayList<>(situation.oneWay());
        oneWay.add(guarantee(situation, option, outcome));
        yield altered(situation, situation.parties(), oneWay, situation.now());
      }
      case DoneFirst(var option) -> {
        var taken = new TreeSet<>(situation.now().taken());
        taken.add(option);
        yield altered(situation, situation.parties(), situation.oneWay(), new Outcome(taken));
      }
    };
  }

  private static List<Party> reversible(Case situation, String id) {
    return situation.parties().stream()
        .map(party ->
            new Party(
                party.id(),
                party.name(),
                party.options().stream().map(option -> reversible(option, id)).toList(),
                party.preferences(),
                party.doubts(),
                party.factions(),
                party.control(),
                party.holds(),
                party.grounds()))
        .toList();
  }

  private static Option reversible(Option option, String id) {
    return option.id().equals(id) ? option.with(Direction.BOTH) : option;
  }

  private static OneWay guarantee(Case situation, String option, Outcome outcome) {
    var here =
        situation.options().stream()
            .map(other -> literal(other.id(), outcome.taken().contains(other.id())))
            .toList();
    return new OneWay(
        here.size() == 1 ? here.getFirst() : new Statement.And(here),
        literal(option, !outcome.taken().contains(option)),
        "",
        Grounds.NONE);
  }

  private static Statement literal(String option, boolean taken) {
    Statement is = new Statement.Taken(option);
    return taken ? is : new Statement.Not(is);
  }

  private static Case altered(
      Case situation, List<Party> parties, List<OneWay> oneWay, Outcome now) {
    return new Case(
        situation.title(),
        situation.summary(),
        situation.kind(),
        situation.sources(),
        parties,
        situation.impossible(),
        oneWay,
        now,
        situation.talk());
  }
}
