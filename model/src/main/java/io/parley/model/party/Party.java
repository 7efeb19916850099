package io.parley.model.party;

import io.parley.model.evidence.Grounds;
import io.parley.model.option.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Somebody who takes part: a government, a firm, a movement.
///
/// @param id its name in the case file and in results
/// @param name what a reader calls it
/// @param options what it may do, in display order; none for a party that can only be affected
/// @param preferences what it wants, when it is of one mind
/// @param doubts what is not known of that
/// @param factions its camps, when it is not of one mind
/// @param control who decides
/// @param holds which faction holds which options when each decides for its own
/// @param grounds why it stands in the case
public record Party(
    String id,
    String name,
    List<Option> options,
    Preferences preferences,
    Doubts doubts,
    List<Faction> factions,
    Control control,
    Map<String, List<String>> holds,
    Grounds grounds) {

  public Party {
    options = List.copyOf(options);
    factions = List.copyOf(factions);
    var copied = new LinkedHashMap<String, List<String>>();
    holds.forEach((faction, held) -> copied.put(faction, List.copyOf(held)));
    holds = Collections.unmodifiableMap(copied);
  }

  /// A party of one mind, of whose preferences nothing is in doubt.
  public Party(
      String id, String name, List<Option> options, Preferences preferences, Grounds grounds) {
    this(
        id,
        name,
        options,
        preferences,
        Doubts.NONE,
        List.of(),
        new Control.OneMind(),
        Map.of(),
        grounds);
  }

  /// The faction with this id.
  ///
  /// @throws IllegalArgumentException when the party has none
  public Faction faction(String faction) {
    return factions.stream()
        .filter(candidate -> candidate.id().equals(faction))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The party (%s) has no faction (%s)".formatted(id, faction)));
  }

  /// The same party, with somebody else deciding.
  public Party decidedBy(Control other) {
    return new Party(id, name, options, preferences, doubts, factions, other, holds, grounds);
  }

  /// The options that a faction holds when each decides for its own.
  public List<Option> heldBy(Faction faction) {
    var held = holds.getOrDefault(faction.id(), List.of());
    return options.stream().filter(option -> held.contains(option.id())).toList();
  }

  /// Whether every option is held by one faction or another.
  public boolean allHeld() {
    return options.stream()
        .allMatch(option -> holds.values().stream().anyMatch(held -> held.contains(option.id())));
  }
}
