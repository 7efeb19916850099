package io.parley.explain.words;

import io.parley.model.Case;
import io.parley.model.party.Faction;

/// Names somebody whom a case names as a party, as `party/faction`, or in plain words.
final class Actors {

  private Actors() {}

  static String name(String actor, Case situation) {
    int slash = actor.indexOf('/');
    String id = slash < 0 ? actor : actor.substring(0, slash);
    return situation.parties().stream()
        .filter(party -> party.id().equals(id))
        .map(party ->
            slash < 0
                ? party.name()
                : party.factions().stream()
                    .filter(faction -> faction.id().equals(actor.substring(slash + 1)))
                    .map(Faction::name)
                    .map(faction -> "%s (%s)".formatted(party.name(), faction))
                    .findFirst()
                    .orElse(party.name()))
        .findFirst()
        .orElse(actor);
  }
}
