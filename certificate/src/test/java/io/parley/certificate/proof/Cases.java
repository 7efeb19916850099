package io.parley.certificate.proof;

import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Direction;
import io.parley.model.option.Impossible;
import io.parley.model.option.OneWay;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import io.parley.model.statement.Statement.And;
import io.parley.model.statement.Statement.Iff;
import io.parley.model.statement.Statement.Not;
import io.parley.model.statement.Statement.Taken;
import io.parley.model.talk.Demand;
import io.parley.model.talk.OptionPattern;
import io.parley.model.talk.Talk;
import io.parley.model.talk.Threat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The cases that tests tell stories about.
public final class Cases {

  private static final Preferences OWNER =
      prefers(new Not(new Taken("sue")), new Taken("build"), new Not(new Taken("pay")));

  private static final Preferences LAWYER =
      prefers(new Not(new Taken("sue")), new Taken("pay"), new Not(new Taken("build")));

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

  /// A firm whose owner wants to build and whose lawyer wants to pay, each above all that nobody
  /// sues, and a town that sues a firm that builds. Each of the two holds what it wants.
  ///
  /// @param owner the weight of the owner; the lawyer has what remains of 1
  public static Case divided(Control control, double owner) {
    var firm =
        new Party(
            "firm",
            "Firm",
            List.of(option("build", Direction.BOTH), option("pay", Direction.BOTH)),
            new Preferences.Indifferent(),
            Doubts.NONE,
            List.of(
                new Faction("owner", "Owner", owner, OWNER, Doubts.NONE, Grounds.NONE),
                new Faction("lawyer", "Lawyer", 1 - owner, LAWYER, Doubts.NONE, Grounds.NONE)),
            control,
            Map.of("owner", List.of("build"), "lawyer", List.of("pay")),
            Grounds.NONE);
    return situation("Divided firm", List.of(firm, suingTown()), List.of(), List.of());
  }

  /// The same firm and town, each of which demands something of the other and threatens; the town
  /// sues already, and threatens to keep on.
  public static Case demanding(Control control) {
    var divided = divided(control, 0.5);
    var noSuit = new OptionPattern(Map.of("sue", false));
    var money = new OptionPattern(Map.of("pay", true));
    var peace =
        new Demand(
            "peace",
            "firm",
            "town",
            noSuit,
            List.of(
                new Demand.Reading("quiet", noSuit, "", Grounds.NONE),
                new Demand.Reading(
                    "free",
                    new OptionPattern(Map.of("sue", false, "build", true)),
                    "",
                    Grounds.NONE)),
            "",
            Grounds.NONE);
    var damages = new Demand("damages", "town", "firm", money, List.of(), "", Grounds.NONE);
    var talk =
        new Talk(
            List.of(peace, damages),
            List.of(
                threat("build", "firm", "town", "peace", "sue", Map.of("build", true)),
                threat("keepOn", "town", "firm", "damages", "sue", Map.of("sue", true)),
                threat(
                    "stopAll", "firm/owner", "town", "", "sue", Map.of("pay", true, "sue", false))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Case(
        divided.title(),
        divided.summary(),
        divided.kind(),
        divided.sources(),
        divided.parties(),
        divided.impossible(),
        divided.oneWay(),
        new Outcome(Set.of("sue")),
        talk);
  }

  private static Threat threat(
      String id, String by, String against, String unless, String when, Map<String, Boolean> then) {
    return new Threat(
        id, by, against, unless, new Taken(when), new OptionPattern(then), "", Grounds.NONE);
  }

  /// The same firm, of which it is not known who decides, and whose owner may or may not care for
  /// the money; and a town of which it is not known which of two wishes matters more. How the lawyer
  /// sees two outcomes is not known at all.
  public static Case doubtful() {
    var firm = divided(new Control.Unknown(), 0.5).party("firm");
    var owner = firm.faction("owner");
    var lawyer = firm.faction("lawyer");
    var open = new Doubts.Unranked(new Outcome(Set.of()), new Outcome(Set.of("build", "pay")));
    var doubted =
        new Party(
            firm.id(),
            firm.name(),
            firm.options(),
            firm.preferences(),
            firm.doubts(),
            List.of(
                inDoubt(owner, new Doubts(List.of(2), List.of(), List.of())),
                inDoubt(lawyer, new Doubts(List.of(), List.of(), List.of(open)))),
            firm.control(),
            firm.holds(),
            firm.grounds());
    var town = suingTown();
    var doubtedTown =
        new Party(
            town.id(),
            town.name(),
            town.options(),
            town.preferences(),
            new Doubts(List.of(), List.of(new Doubts.Pair(0, 1)), List.of()),
            town.factions(),
            town.control(),
            town.holds(),
            town.grounds());
    return situation("Doubtful firm", List.of(doubted, doubtedTown), List.of(), List.of());
  }

  private static Faction inDoubt(Faction faction, Doubts doubts) {
    return new Faction(
        faction.id(),
        faction.name(),
        faction.weight(),
        faction.preferences(),
        doubts,
        faction.grounds());
  }

  /// The same firm when its owner decides, who fears nothing so much as a suit.
  public static Case strong() {
    var strongly =
        new Preferences.Prefers(
            Stream.of(new Not(new Taken("sue")), new Taken("build"), new Not(new Taken("pay")))
                .map(Stated::of)
                .map(stated ->
                    new Judgement(List.of(stated), stated.statement().text().contains("sue")))
                .toList());
    var firm = undivided("owner").party("firm");
    var afraid = new Party(firm.id(), firm.name(), firm.options(), strongly, firm.grounds());
    return situation("Afraid firm", List.of(afraid, suingTown()), List.of(), List.of());
  }

  /// The same firm when its owner, or its lawyer, decides alone.
  public static Case undivided(String faction) {
    var firm =
        new Party(
            "firm",
            "Firm",
            List.of(option("build", Direction.BOTH), option("pay", Direction.BOTH)),
            faction.equals("owner") ? OWNER : LAWYER,
            Grounds.NONE);
    return situation("Divided firm", List.of(firm, suingTown()), List.of(), List.of());
  }

  /// Owner and lawyer of the same firm as two parties.
  public static Case apart() {
    var owner =
        new Party(
            "firm/owner", "Owner", List.of(option("build", Direction.BOTH)), OWNER, Grounds.NONE);
    var lawyer =
        new Party(
            "firm/lawyer", "Lawyer", List.of(option("pay", Direction.BOTH)), LAWYER, Grounds.NONE);
    return situation("Divided firm", List.of(owner, lawyer, suingTown()), List.of(), List.of());
  }

  /// The same firm when its owner decides and nothing that is done is undone, and a town
  /// whose wishes are weights: it sues gladly.
  public static Case workshop() {
    var firm =
        new Party(
            "firm",
            "Firm",
            List.of(option("build", Direction.FORWARD), option("pay", Direction.FORWARD)),
            OWNER,
            Grounds.NONE);
    var town =
        new Party(
            "town",
            "Town",
            List.of(option("sue", Direction.BOTH)),
            new Preferences.Weights(Map.of("sue", 1, "pay", 2, "build", -2)),
            Grounds.NONE);
    return situation("Workshop", List.of(firm, town), List.of(), List.of());
  }

  private static Party suingTown() {
    return new Party(
        "town",
        "Town",
        List.of(option("sue", Direction.BOTH)),
        prefers(new Iff(new Taken("sue"), new Taken("build")), new Taken("pay")),
        Grounds.NONE);
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
