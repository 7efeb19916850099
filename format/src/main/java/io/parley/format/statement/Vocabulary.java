package io.parley.format.statement;

import io.parley.format.problem.Suggestion;
import io.parley.model.Case;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The option ids a statement can use, and whose options they are.
///
/// @param partyOf the name of the party that holds the option, by option id, in option order
public record Vocabulary(Map<String, String> partyOf) {

  public Vocabulary {
    partyOf = Collections.unmodifiableMap(new LinkedHashMap<>(partyOf));
  }

  /// The options of a case.
  public static Vocabulary of(Case situation) {
    var partyOf = new LinkedHashMap<String, String>();
    for (var party : situation.parties()) {
      party.options().forEach(option -> partyOf.put(option.id(), party.name()));
    }
    return new Vocabulary(partyOf);
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
        .map(closest -> "Maybe you meant \"%s\" (%s)?".formatted(closest, partyOf.get(closest)))
        .orElse("");
  }
}
