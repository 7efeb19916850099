package io.parley.random;

import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Divides the parties of a case.
final class RandomFactions {

  /// Draws preferences of every sort.
  private static final RandomCase ANY = new RandomCase(2, 2, 0, 0, 0, true);

  private final Random random;
  private final List<String> options;
  private final List<Outcome> feasible;

  private RandomFactions(Case situation, Random random) {
    this.random = random;
    this.options = situation.options().stream().map(Option::id).toList();
    this.feasible = RandomCase.feasible(options, situation.impossible());
  }

  static Case divide(Case situation, Random random) {
    var dividing = new RandomFactions(situation, random);
    return situation.with(situation.parties().stream().map(dividing::divide).toList());
  }

  private Party divide(Party party) {
    if (random.nextInt(4) == 0) {
      return party;
    }
    var factions = new ArrayList<Faction>();
    var holds = new LinkedHashMap<String, List<String>>();
    for (int faction = 0; faction <= random.nextInt(3); faction++) {
      var id = "f" + faction;
      factions.add(
          new Faction(
              id,
              "Faction " + faction,
              (1 + random.nextInt(8)) / 8.0,
              ANY.preferences(random, options, feasible),
              Doubts.NONE,
              Grounds.NONE));
      holds.put(id, List.of());
    }
    for (var option : party.options()) {
      holds.merge(
          "f" + random.nextInt(factions.size()), List.of(option.id()), RandomFactions::joined);
    }
    return new Party(
        party.id(),
        party.name(),
        party.options(),
        new Preferences.Indifferent(),
        Doubts.NONE,
        factions,
        control(factions.size()),
        holds,
        party.grounds());
  }

  private static List<String> joined(List<String> held, List<String> more) {
    return Stream.concat(held.stream(), more.stream()).toList();
  }

  private Control control(int factions) {
    return switch (random.nextInt(4)) {
      case 0 -> new Control.Split();
      case 1 -> new Control.Unknown();
      case 2 -> new Control.Quorum((1 + random.nextInt(4)) / 4.0, (1 + random.nextInt(4)) / 4.0);
      default -> new Control.ByFaction("f" + random.nextInt(factions));
    };
  }
}
