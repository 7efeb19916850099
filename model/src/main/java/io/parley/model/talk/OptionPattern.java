package io.parley.model.talk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/// What is asked of some options: to be taken, or not to be taken. Options not named are left open.
///
/// @param wanted by option id, in the order given
public record OptionPattern(Map<String, Boolean> wanted) {

  public OptionPattern {
    wanted = Collections.unmodifiableMap(new LinkedHashMap<>(wanted));
  }

  /// Whether the outcome in which exactly the given options are taken does what is asked.
  public boolean metBy(Predicate<String> taken) {
    return wanted.entrySet().stream()
        .allMatch(asked -> taken.test(asked.getKey()) == asked.getValue());
  }
}
