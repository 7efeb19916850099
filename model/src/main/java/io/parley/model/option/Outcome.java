package io.parley.model.option;

import java.util.Set;
import java.util.TreeSet;

/// One way things can stand: the options that are taken; all others are not.
///
/// @param taken the ids of the options taken
public record Outcome(Set<String> taken) {

  public Outcome {
    taken = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(taken));
  }
}
