package io.parley.random;

import io.parley.model.Case;
import io.parley.model.party.Doubts;
import io.parley.model.party.Faction;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Casts doubt on preferences, and makes some judgements strong.
public final class RandomDoubts {

  private final Random random;

  private RandomDoubts(Random random) {
    this.random = random;
  }

  /// The same case with some of what parties and factions want in doubt.
  public static Case cast(Case situation, Random random) {
    var casting = new RandomDoubts(random);
    return situation.with(situation.parties().stream().map(casting::doubted).toList());
  }

  private Party doubted(Party party) {
    var preferences = strengthened(party.preferences());
    return new Party(
        party.id(),
        party.name(),
        party.options(),
        preferences,
        doubts(preferences),
        party.factions().stream().map(this::doubted).toList(),
        party.control(),
        party.holds(),
        party.grounds());
  }

  private Faction doubted(Faction faction) {
    var preferences = strengthened(faction.preferences());
    return new Faction(
        faction.id(),
        faction.name(),
        faction.weight(),
        preferences,
        doubts(preferences),
        faction.grounds());
  }

  private Preferences strengthened(Preferences preferences) {
    return preferences instanceof Preferences.Prefers(var judgements)
        ? new Preferences.Prefers(
            judgements.stream()
                .map(judgement -> new Judgement(judgement.anyOf(), random.nextInt(3) == 0))
                .toList())
        : preferences;
  }

  private Doubts doubts(Preferences preferences) {
    return switch (preferences) {
      case Preferences.Prefers(var judgements) -> ofJudgements(judgements.size());
      case Preferences.Ranking(var classes) when classes.size() > 1 ->
          new Doubts(
              List.of(),
              List.of(),
              List.of(
                  new Doubts.Unranked(classes.getLast().getFirst(), classes.getFirst().getLast())));
      case Preferences.Ranking _, Preferences.Weights _, Preferences.Indifferent _ -> Doubts.NONE;
    };
  }

  private Doubts ofJudgements(int judgements) {
    var maybe = new ArrayList<Integer>();
    var unordered = new ArrayList<Doubts.Pair>();
    for (int upper = 0; upper < judgements; upper++) {
      if (random.nextInt(4) == 0) {
        maybe.add(upper);
      }
      for (int lower = upper + 1; lower < judgements; lower++) {
        if (random.nextInt(4) == 0) {
          unordered.add(new Doubts.Pair(upper, lower));
        }
      }
    }
    return new Doubts(maybe, unordered, List.of());
  }
}
