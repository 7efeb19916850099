package io.parley.certificate.proof;

import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Direction;
import io.parley.model.option.Impossible;
import io.parley.model.option.OneWay;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import io.parley.model.statement.Statement.And;
import io.parley.model.statement.Statement.Iff;
import io.parley.model.statement.Statement.Not;
import io.parley.model.statement.Statement.Taken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The cases that tests tell stories about.
public final class Cases {

  private Cases() {}

  /// The prisoner's dilemma: each may confess. Both prefer first to confess alone, then that
  /// nobody does, then that both do, then that the other does alone.
  public static Case prisonersDilemma() {
    return situation(
        "Prisoner's dilemma",
        List.of(
            new Party(
                "a",
                "A",
                List.of(option("confessA", Direction.BOTH)),
                ranking("YN", "NN", "YY", "NY"),
                Grounds.NONE),
            new Party(
                "b",
                "B",
                List.of(option("confessB", Direction.BOTH)),
                ranking("NY", "NN", "YY", "YN"),
                Grounds.NONE)),
        List.of(),
        List.of());
  }

  private static Preferences ranking(String... names) {
    return new Preferences.Ranking(
        Stream.of(names)
            .map(name -> {
              var taken = new ArrayList<String>();
              if (name.charAt(0) == 'Y') {
                taken.add("confessA");
              }
              if (name.charAt(1) == 'Y') {
                taken.add("confessB");
              }
              return List.of(new Outcome(Set.copyOf(taken)));
            })
            .toList());
  }

  /// A firm that may build, and then not undo it, or pay; a town that may sue or protest; a
  /// government that may order a halt, and, once the firm has built, not take the order back.
  public static Case factory() {
    Statement build = new Taken("build");
    Statement pay = new Taken("pay");
    Statement sue = new Taken("sue");
    Statement protest = new Taken("protest");
    Statement halt = new Taken("halt");
    return situation(
        "Factory",
        List.of(
            new Party(
                "firm",
                "Firm",
                List.of(option("build", Direction.FORWARD), option("pay", Direction.BOTH)),
                prefers(new Not(halt), build, new Not(sue), new Not(pay)),
                Grounds.NONE),
            new Party(
                "town",
                "Town",
                List.of(option("sue", Direction.BOTH), option("protest", Direction.BOTH)),
                prefers(pay, new Iff(sue, new And(List.of(build, new Not(pay)))), new Not(protest)),
                Grounds.NONE),
            new Party(
                "state",
                "State",
                List.of(option("halt", Direction.BOTH)),
                new Preferences.Weights(Map.of("build", 2, "protest", -1, "halt", -1, "sue", -2)),
                Grounds.NONE)),
        List.of(new And(List.of(sue, protest)), new And(List.of(pay, halt))),
        List.of(
            new OneWay(new And(List.of(build, halt)), new Not(halt), "", Grounds.NONE),
            new OneWay(new Not(build), new And(List.of(build, pay)), "", Grounds.NONE)));
  }

  /// Every party wishes that its own options are taken and cares for nothing else: an outcome holds
  /// for a party, whatever the concept, exactly when all its options are taken.
  ///
  /// @param optionsOf how many options each party has
  public static Case selfContained(int... optionsOf) {
    var all = new ArrayList<Party>();
    for (int party = 0; party < optionsOf.length; party++) {
      var options = new ArrayList<Option>();
      var weights = new LinkedHashMap<String, Integer>();
      for (int number = 0; number < optionsOf[party]; number++) {
        var option = option("o" + party + "x" + number, Direction.BOTH);
        options.add(option);
        weights.put(option.id(), 1);
      }
      all.add(
          new Party(
              "p" + party, "P" + party, options, new Preferences.Weights(weights), Grounds.NONE));
    }
    return situation("Self-contained", all, List.of(), List.of());
  }

  private static Case situation(
      String title, List<Party> parties, List<Statement> impossible, List<OneWay> oneWay) {
    return new Case(
        title,
        "",
        Kind.TEACHING,
        List.of(),
        parties,
        impossible.stream().map(when -> new Impossible(when, "", Grounds.NONE)).toList(),
        oneWay,
        new Outcome(Set.of()));
  }

  private static Option option(String id, Direction direction) {
    return new Option(id, id, direction, Grounds.NONE);
  }

  private static Preferences prefers(Statement... statements) {
    return new Preferences.Prefers(
        Stream.of(statements).map(Stated::of).map(Judgement::of).toList());
  }
}
