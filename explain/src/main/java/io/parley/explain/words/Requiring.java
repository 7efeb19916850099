package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Radius;
import io.parley.conflict.hinge.Voice;
import io.parley.conflict.inverse.Demotions;
import io.parley.conflict.inverse.OptionChange;
import io.parley.conflict.inverse.OptionEffect;
import io.parley.conflict.inverse.StateCondition;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Says what would have to be true for an outcome to hold or to be reached.
public final class Requiring {

  /// Of more ways than this only their number is given.
  private static final int FEW = 3;

  /// A condition with more alternatives than this is not written out.
  private static final int READABLE = 12;

  private final Phrases say;
  private final Turning turning;

  /// Speaks in these phrases.
  public Requiring(Phrases phrases, Turning turning) {
    this.say = phrases;
    this.turning = turning;
  }

  /// What a party would have to rank lower: `it ranked s2 at or above s1 and s3`.
  public String demotions(StateCondition condition, Demotions demotions) {
    var shown = demotions.sets().stream().limit(FEW).map(this::states).toList();
    int rest = demotions.sets().size() - shown.size();
    String others = demotions.all() ? "" : "; others were not looked for";
    return "it ranked %s at or above %s%s%s"
        .formatted(
            say.names().number(condition.state()),
            String.join("; or above ", shown),
            rest > 0 ? "; or one of %d other sets".formatted(rest) : "",
            others);
  }

  private String states(Set<State> states) {
    return Phrases.listed(states.stream().sorted().map(say.names()::number).toList());
  }

  /// Exactly when the outcome holds for the party, as a condition on what it ranks at or below the
  /// outcome: `s1 or s4, and s3 or s6`; empty when that is too long to read.
  public String exactly(StateCondition condition) {
    int alternatives = condition.clauses().stream().mapToInt(clause -> clause.ways().size()).sum();
    if (condition.clauses().isEmpty() || alternatives > READABLE) {
      return "";
    }
    return "%s holds under %s exactly when it ranks at or above: %s."
        .formatted(
            say.names().number(condition.state()),
            upper(condition.concept()),
            condition.clauses().stream()
                .map(clause -> clause.ways().stream().map(this::states).collect(joining(" or ")))
                .collect(joining(", and ")));
  }

  /// The fewest swaps of neighbours in one list that make a claim true.
  public String swaps(Voice voice, Radius radius) {
    var extent = radius.extent();
    String goal =
        switch (radius.claim()) {
          case Claim.HoldsFor(var concept, _, _) ->
              "to hold for %s under %s".formatted(voice.name(), concept.toUpperCase(Locale.ROOT));
          case Claim.Holds(var concept, _) ->
              "to hold for everyone under " + concept.toUpperCase(Locale.ROOT);
          case Claim.Reached _ -> "to be reached by steps in their mover's own interest";
        };
    if (radius.overturned()) {
      return "%s: %s, so that %s"
          .formatted(
              goal,
              Phrases.counted(radius.swaps(), "swap"),
              Phrases.listed(radius.witness().stream().map(turning::inversion).toList()));
    }
    return extent.all()
        ? "%s: no order of its list does that (all %,d others tried)"
            .formatted(goal, extent.orders())
        : "%s: no order up to %s away does; the search stopped after %,d orders"
            .formatted(goal, Phrases.counted(extent.swaps(), "swap"), extent.orders());
  }

  /// A change of options: `if "strike" could be taken back`.
  public String change(OptionChange change) {
    return switch (change) {
      case OptionChange.MadeReversible(var option) ->
          "if \"%s\" could be taken and taken back freely".formatted(option);
      case OptionChange.Guaranteed(var option) ->
          "if it were guaranteed that \"%s\" stays as it is once this outcome stands"
              .formatted(option);
      case OptionChange.DoneFirst(var option) ->
          "if \"%s\" were done before anything else".formatted(option);
    };
  }

  /// What a change of options does: `it begins to hold for everyone under SEQ`.
  public String effect(OptionEffect effect) {
    var parts = new ArrayList<String>();
    if (!effect.begins().isEmpty()) {
      parts.add("it holds for everyone under " + concepts(effect.begins()));
    }
    if (!effect.ceases().isEmpty()) {
      parts.add("it no longer holds for everyone under " + concepts(effect.ceases()));
    }
    if (effect.opened()) {
      parts.add("it can be reached by steps in their mover's own interest");
    }
    if (effect.closed()) {
      parts.add("it can no longer be reached by steps in their mover's own interest");
    }
    return Phrases.listed(parts);
  }

  /// Concepts by their short names: `NASH, SEQ`.
  public static String concepts(List<StabilityConcept> concepts) {
    return concepts.stream().map(Requiring::upper).collect(joining(", "));
  }

  private static String upper(StabilityConcept concept) {
    return concept.id().toUpperCase(Locale.ROOT);
  }
}
