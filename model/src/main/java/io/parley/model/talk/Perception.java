package io.parley.model.talk;

import io.parley.model.evidence.Grounds;
import io.parley.model.party.Preferences;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How one party sees the others, where that differs from how the case has them.
///
/// @param viewer who sees it so
/// @param preferences what it believes others prefer, by party
/// @param unaware options of others it does not know of, so that it takes them never to be taken
/// @param grounds on what it is known
public record Perception(
    String viewer, Map<String, Preferences> preferences, List<String> unaware, Grounds grounds) {

  public Perception {
    preferences = Collections.unmodifiableMap(new LinkedHashMap<>(preferences));
    unaware = List.copyOf(unaware);
  }
}
