package io.parley.study.open;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.model.option.Outcome;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds the outcome a reader means: by its `Y`/`N` form (`YNNNNY`), its number (`s26`), the ids of
/// the options taken (`strike,suspend`), or `now`.
public final class OutcomeReference {

  private static final Pattern NUMBER = Pattern.compile("s?([0-9]{1,9})");

  private OutcomeReference() {}

  /// The state that is meant.
  ///
  /// @throws IllegalArgumentException when the words name no outcome that can be
  public static State find(String words, GraphModel graph) {
    var state = named(words.strip(), graph);
    if (!graph.space().isFeasible(state.code())) {
      throw new IllegalArgumentException(
          Say.of("The outcome (%s) cannot be: an impossible pattern removes it", words));
    }
    return state;
  }

  private static State named(String words, GraphModel graph) {
    var space = graph.space();
    var number = NUMBER.matcher(words);
    if (words.equals("now") || words.equals("today")) {
      return graph.now();
    }
    if (number.matches()) {
      return space.numbered(Integer.parseInt(number.group(1)));
    }
    if (words.length() == space.options().size() && words.matches("[YNyn]+")) {
      int code = 0;
      for (int place = 0; place < words.length(); place++) {
        code |= Character.toUpperCase(words.charAt(place)) == 'Y' ? 1 << place : 0;
      }
      return new State(code);
    }
    Set<String> taken = new TreeSet<>(java.util.List.of(words.split("[,+\\s]+")));
    for (var option : taken) {
      if (!space.options().contains(option)) {
        throw new IllegalArgumentException(
            Say.of(
                "The outcome (%s) is not in the case. Name it by %d letters Y or N, by a number from s1"
                    + " to s%d, by the options taken (%s), or now.",
                words, space.options().size(), space.size(), String.join(", ", space.options())));
      }
    }
    return space.state(new Outcome(taken));
  }
}
