package io.parley.conflict.coalition;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A non-empty set of decision makers that may act together: H ⊆ N.
///
/// @param members in the order of the decision makers, whatever the order given
public record Coalition(List<DecisionMaker> members) {

  /// The most decision makers of which all coalitions are listed: 65,535 of them.
  public static final int MAX_DECISION_MAKERS = 16;

  public Coalition {
    members = members.stream().sorted(comparingInt(DecisionMaker::index)).distinct().toList();
    if (members.isEmpty()) {
      throw new IllegalArgumentException("A coalition needs at least one member");
    }
  }

  /// The coalition of these decision makers.
  public static Coalition of(DecisionMaker... members) {
    return new Coalition(List.of(members));
  }

  /// Every coalition of the conflict: by size, then by members in the order of the decision makers.
  ///
  /// With decision makers a, b, c: a, b, c, a+b, a+c, b+c, a+b+c.
  ///
  /// @throws IllegalArgumentException when there are more than {@link #MAX_DECISION_MAKERS}
  public static List<Coalition> all(GraphModel graph) {
    var decisionMakers = graph.decisionMakers();
    if (decisionMakers.size() > MAX_DECISION_MAKERS) {
      throw new IllegalArgumentException(
          Say.of(
              "Coalitions are listed for at most %d decision makers; this conflict has %d",
              MAX_DECISION_MAKERS, decisionMakers.size()));
    }
    return new Coalition(decisionMakers).parts();
  }

  /// Everyone else: M = N − H; empty when nobody is left.
  public Optional<Coalition> others(GraphModel graph) {
    var rest = graph.decisionMakers().stream().filter(i -> !members.contains(i)).toList();
    return rest.isEmpty() ? Optional.empty() : Optional.of(new Coalition(rest));
  }

  /// Every non-empty set of members, in the same order as {@link #all}.
  public List<Coalition> parts() {
    var parts = new ArrayList<Coalition>();
    for (int size = 1; size <= members.size(); size++) {
      addParts(size, List.of(), members, parts);
    }
    return parts;
  }

  /// Adds the coalitions made of the chosen and as many more from the rest.
  private static void addParts(
      int more, List<DecisionMaker> chosen, List<DecisionMaker> rest, List<Coalition> parts) {
    if (more == 0) {
      parts.add(new Coalition(chosen));
      return;
    }
    for (int place = 0; place <= rest.size() - more; place++) {
      var extended = new ArrayList<>(chosen);
      extended.add(rest.get(place));
      addParts(more - 1, extended, rest.subList(place + 1, rest.size()), parts);
    }
  }

  /// The ids of the members, joined by a plus: `moe+uniroyal`.
  public String id() {
    return members.stream().map(DecisionMaker::id).collect(joining("+"));
  }
}
