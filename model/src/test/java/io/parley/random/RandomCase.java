package io.parley.random;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/// Draws cases. The same shape and seed always give the same case.
///
/// @param parties how many parties
/// @param options how many options in all, dealt out at random
/// @param impossible how many impossible patterns
/// @param oneWayOptions the chance that an option moves one way only
/// @param oneWayPatterns how many pattern-to-pattern rules
/// @param ties whether preferences may hold outcomes equal
public record RandomCase(
    int parties,
    int options,
    int impossible,
    double oneWayOptions,
    int oneWayPatterns,
    boolean ties) {

  /// Draws one case with at least two feasible outcomes, today's among them.
  public Case draw(long seed) {
    var random = new Random(seed);
    while (true) {
      var drawn = attempt(random);
      if (drawn != null) {
        return drawn;
      }
    }
  }

  /// The same case with parties that are not of one mind: most get one to three factions, each with
  /// preferences of its own, a weight and a share of the party's options, and any control.
  public static Case withFactions(Case situation, Random random) {
    return RandomFactions.divide(situation, random);
  }

  private @org.jspecify.annotations.Nullable Case attempt(Random random) {
    var ids = new ArrayList<String>();
    var held = new ArrayList<List<Option>>();
    for (int party = 0; party < parties; party++) {
      held.add(new ArrayList<>());
    }
    for (int option = 0; option < options; option++) {
      int owner = option < parties ? option : random.nextInt(parties);
      held.get(owner).add(option(random, "o" + option));
    }
    held.forEach(list -> list.forEach(option -> ids.add(option.id())));
    var impossible = new ArrayList<Impossible>();
    for (int pattern = 0; pattern < this.impossible; pattern++) {
      impossible.add(new Impossible(statement(random, ids, 1), "", Grounds.NONE));
    }
    var feasible = feasible(ids, impossible);
    if (feasible.size() < 2) {
      return null;
    }
    var oneWay = new ArrayList<OneWay>();
    for (int pattern = 0; pattern < oneWayPatterns; pattern++) {
      oneWay.add(
          new OneWay(statement(random, ids, 1), statement(random, ids, 1), "", Grounds.NONE));
    }
    var parties = new ArrayList<Party>();
    for (int party = 0; party < held.size(); party++) {
      parties.add(
          new Party(
              "p" + party,
              "Party " + party,
              held.get(party),
              preferences(random, ids, feasible),
              Grounds.NONE));
    }
    return new Case(
        "Random",
        "",
        Kind.TEACHING,
        List.of(),
        parties,
        impossible,
        oneWay,
        feasible.get(random.nextInt(feasible.size())));
  }

  private Option option(Random random, String id) {
    var direction =
        random.nextDouble() >= oneWayOptions
            ? Direction.BOTH
            : random.nextBoolean() ? Direction.FORWARD : Direction.BACK;
    return new Option(id, id, direction, Grounds.NONE);
  }

  static List<Outcome> feasible(List<String> ids, List<Impossible> impossible) {
    var feasible = new ArrayList<Outcome>();
    for (int code = 0; code < 1 << ids.size(); code++) {
      var taken = new HashSet<String>();
      for (int place = 0; place < ids.size(); place++) {
        if ((code >>> place & 1) == 1) {
          taken.add(ids.get(place));
        }
      }
      if (impossible.stream().noneMatch(pattern -> pattern.when().holds(taken::contains))) {
        feasible.add(new Outcome(taken));
      }
    }
    return feasible;
  }

  Preferences preferences(Random random, List<String> ids, List<Outcome> feasible) {
    return switch (random.nextInt(ties ? 4 : 1)) {
      case 0 -> ranking(random, feasible);
      case 1 -> {
        var judgements = new ArrayList<Judgement>();
        for (int judgement = 0; judgement <= random.nextInt(6); judgement++) {
          judgements.add(judgement(random, ids));
        }
        yield new Preferences.Prefers(judgements);
      }
      case 2 -> {
        var weights = new LinkedHashMap<String, Integer>();
        ids.forEach(id -> weights.put(id, random.nextInt(7) - 3));
        yield new Preferences.Weights(weights);
      }
      default -> ranking(random, feasible);
    };
  }

  private Preferences ranking(Random random, List<Outcome> feasible) {
    var shuffled = new ArrayList<>(feasible);
    Collections.shuffle(shuffled, random);
    var classes = new ArrayList<List<Outcome>>();
    for (var outcome : shuffled) {
      if (ties && !classes.isEmpty() && random.nextInt(3) == 0) {
        classes.getLast().add(outcome);
      } else {
        classes.add(new ArrayList<>(List.of(outcome)));
      }
    }
    return new Preferences.Ranking(new ArrayList<>(classes));
  }

  private static Judgement judgement(Random random, List<String> ids) {
    var members = new ArrayList<Stated>();
    for (int member = 0; member <= random.nextInt(2); member++) {
      members.add(Stated.of(statement(random, ids, 2)));
    }
    return new Judgement(members);
  }

  /// Draws a statement over the options, at most this deep.
  public static Statement statement(Random random, List<String> ids, int depth) {
    if (depth == 0) {
      Statement taken = new Statement.Taken(ids.get(random.nextInt(ids.size())));
      return random.nextBoolean() ? taken : new Statement.Not(taken);
    }
    var left = statement(random, ids, depth - 1);
    var right = statement(random, ids, depth - 1);
    return switch (random.nextInt(6)) {
      case 0 -> left;
      case 1 -> new Statement.Not(left);
      case 2 -> new Statement.Or(List.of(left, right));
      case 3 -> new Statement.If(left, right);
      case 4 -> new Statement.Iff(left, right);
      default -> new Statement.And(List.of(left, right));
    };
  }
}
