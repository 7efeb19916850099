package io.parley.study.answer;

import io.parley.conflict.state.State;
import io.parley.explain.reason.Footing;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// On which judgements each line of an answer stands.
///
/// @param lines what is behind a line, by its outcome
/// @param leftOut how many lines were not gone into
public record Standing(Map<State, Footing> lines, int leftOut) {

  public Standing {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }

  /// What is behind the line of an outcome; empty when it was not gone into.
  public Optional<Footing> behind(State state) {
    return Optional.ofNullable(lines.get(state));
  }

  /// Whether judgements are behind any line.
  public boolean any() {
    return lines.values().stream().anyMatch(footing -> footing.size() > 0);
  }
}
