package io.parley.format.yaml;

import static java.util.stream.Collectors.toCollection;

import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.problem.Suggestion;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.language.Say;
import io.parley.model.option.Option;
import io.parley.model.party.Party;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who can act in a case: a party, by its id, or a faction, as `party/faction`.
final class Actors {

  private final Map<String, Party> partyOf = new LinkedHashMap<>();
  private final Problems problems;

  Actors(List<Party> parties, Problems problems) {
    this.problems = problems;
    for (var party : parties) {
      partyOf.put(party.id(), party);
      party.factions().forEach(faction -> partyOf.put(party.id() + "/" + faction.id(), party));
    }
  }

  /// The actor under a key that must stand.
  Optional<String> required(Fields fields, String key) {
    fields.required(key);
    return fields.scalar(key).filter(this::known).map(Node.Scalar::text);
  }

  /// Whether somebody bears this id; otherwise it is reported.
  boolean known(Node.Scalar id) {
    if (!partyOf.containsKey(id.text())) {
      problems.add(
          ProblemKind.UNKNOWN_PARTY,
          id.place(),
          Say.of(
              "%s is neither a party nor a faction (party/faction) of the case.",
              Excerpt.of(id.text())),
          () -> Suggestion.hint(id.text(), partyOf.keySet()));
    }
    return partyOf.containsKey(id.text());
  }

  /// The options of the party that the actor is or belongs to.
  Set<String> options(String actor) {
    var party = partyOf.get(actor);
    return party == null
        ? Set.of()
        : party.options().stream().map(Option::id).collect(toCollection(LinkedHashSet::new));
  }
}
