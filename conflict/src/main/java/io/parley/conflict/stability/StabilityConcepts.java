package io.parley.conflict.stability;

import io.parley.language.Say;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The concepts Parley knows, in the order they are shown: the strictest first. Everything that
/// lists concepts lists these.
public final class StabilityConcepts {

  /// The five classical concepts, for any number of decision makers.
  public static final List<StabilityConcept> CLASSICAL =
      List.of(
          new NashStability(),
          new SymmetricSequentialStability(),
          new SequentialStability(),
          new SymmetricMetarationality(),
          new GeneralMetarationality());

  /// Those that let decision makers move at the same moment.
  public static final List<StabilityConcept> SIMULTANEOUS =
      List.of(new SimultaneousStability(), new SequentialOrSimultaneousStability());

  private static final Pattern WITH_HORIZON = Pattern.compile("(l|maximin)([1-9][0-9]?)");

  private StabilityConcepts() {}

  /// The concept with this short name; those that look ahead bear their horizon, such as `l3` or
  /// `maximin2`.
  ///
  /// @throws IllegalArgumentException when there is no such concept
  public static StabilityConcept named(String id) {
    var horizon = WITH_HORIZON.matcher(id);
    if (horizon.matches()) {
      IntFunction<StabilityConcept> family =
          horizon.group(1).equals("l") ? LimitedMove::new : Maximin::new;
      return family.apply(Integer.parseInt(horizon.group(2)));
    }
    return withoutHorizon()
        .filter(concept -> concept.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Say.of(
                    "There is no concept (%s). There are: %s, l1 to l%d, maximin1 to maximin%d",
                    id,
                    String.join(", ", withoutHorizon().map(StabilityConcept::id).toList()),
                    Horizon.MAX,
                    Horizon.MAX)));
  }

  /// The classical concept with this short name.
  ///
  /// @throws IllegalArgumentException when there is no such concept
  public static StabilityConcept classical(String id) {
    return CLASSICAL.stream()
        .filter(concept -> concept.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Say.of(
                    "(%s) is not one of %s",
                    id, String.join(", ", CLASSICAL.stream().map(StabilityConcept::id).toList()))));
  }

  /// Whether the concept is one of those that let decision makers move at the same moment.
  public static boolean atOnce(StabilityConcept concept) {
    return SIMULTANEOUS.stream().anyMatch(each -> each.id().equals(concept.id()));
  }

  private static Stream<StabilityConcept> withoutHorizon() {
    return Stream.concat(CLASSICAL.stream(), SIMULTANEOUS.stream());
  }
}
