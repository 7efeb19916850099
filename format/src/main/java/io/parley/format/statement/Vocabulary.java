package io.parley.format.statement;

import static java.util.stream.Collectors.toCollection;

import io.parley.format.problem.Suggestion;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.talk.Act;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ids a statement can use: options, and whose they are, and what has been done already.
///
/// @param partyOf the name of the party that holds the option, by option id, in option order
/// @param acts the ids of what has been done already
public record Vocabulary(Map<String, String> partyOf, Set<String> acts) {

  public Vocabulary {
    partyOf = Collections.unmodifiableMap(new LinkedHashMap<>(partyOf));
    acts = Collections.unmodifiableSet(new LinkedHashSet<>(acts));
  }

  /// Options alone.
  public Vocabulary(Map<String, String> partyOf) {
    this(partyOf, Set.of());
  }

  /// The options and acts of a case.
  public static Vocabulary of(Case situation) {
    var partyOf = new LinkedHashMap<String, String>();
    for (var party : situation.parties()) {
      party.options().forEach(option -> partyOf.put(option.id(), party.name()));
    }
    return new Vocabulary(partyOf, ids(situation.talk().acts()));
  }

  /// The same with what has been done already.
  public Vocabulary with(List<Act> acts) {
    return new Vocabulary(partyOf, ids(acts));
  }

  private static Set<String> ids(List<Act> acts) {
    return acts.stream().map(Act::id).collect(toCollection(LinkedHashSet::new));
  }

  /// Whether there is an option with this id.
  public boolean has(String option) {
    return partyOf.containsKey(option);
  }

  /// All option ids, in option order.
  public List<String> options() {
    return List.copyOf(partyOf.keySet());
  }

  /// The hint for a word that is no option: the closest one, and whose it is.
  public String hint(String written) {
    return Suggestion.closest(written, partyOf.keySet())
        .map(closest ->
            Say.of("Maybe you meant \"%s\" (%s)?", closest, partyOf.getOrDefault(closest, "")))
        .orElse("");
  }
}
