package io.parley.explain.words;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Inversion;
import io.parley.conflict.hinge.Radius;
import io.parley.conflict.inverse.Demotions;
import io.parley.conflict.inverse.OptionChange;
import io.parley.conflict.inverse.OptionEffect;
import io.parley.conflict.inverse.StateCondition;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

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
    String others = demotions.all() ? "" : Say.of("; others were not looked for");
    return Say.of(
        "it ranked %s at or above %s%s%s",
        say.names().number(condition.state()),
        String.join(Say.of("; or above "), shown),
        rest > 0 ? Say.of("; or %s", otherSets(rest)) : "",
        others);
  }

  /// One set that a party would have to rank lower: `it ranked s2 at or above s1 and s3`.
  public String demotion(StateCondition condition, Set<State> states) {
    return Say.of(
        "it ranked %s at or above %s", say.names().number(condition.state()), states(states));
  }

  private static String otherSets(int number) {
    return number == 1 ? Say.of("another set") : Say.of("one of %,d other sets", number);
  }

  private String states(Set<State> states) {
    return Say.listed(states.stream().sorted().map(say.names()::number).toList());
  }

  private String way(Set<State> states) {
    return states.size() > 1 ? Say.of("all of %s", states(states)) : states(states);
  }

  /// Exactly when the outcome holds for the party: `it ranks s2 at or above s1 or s4, and at or
  /// above s3 or s6`; empty when that is too long to read.
  public String exactly(StateCondition condition) {
    int alternatives = condition.clauses().stream().mapToInt(clause -> clause.ways().size()).sum();
    if (condition.clauses().isEmpty() || alternatives > READABLE) {
      return "";
    }
    var alone =
        condition.clauses().stream()
            .filter(clause -> clause.ways().size() == 1)
            .flatMap(clause -> clause.ways().getFirst().stream())
            .collect(toCollection(TreeSet::new));
    var parts = new ArrayList<String>();
    if (!alone.isEmpty()) {
      parts.add(way(alone));
    }
    condition.clauses().stream()
        .filter(clause -> clause.ways().size() > 1)
        .forEach(clause ->
            parts.add(clause.ways().stream().map(this::way).collect(joining(Say.of(" or ")))));
    return Say.of(
        "it ranks %s at or above %s",
        say.names().number(condition.state()), String.join(Say.of(", and at or above "), parts));
  }

  /// What is to come true: `to hold for Syria under SEQ`.
  public static String goal(Claim claim) {
    return switch (claim) {
      case Claim.HoldsFor(var concept, var who, _) ->
          Say.of("to hold for %s under %s", who.name(), concept.toUpperCase(Locale.ROOT));
      case Claim.Holds(var concept, _) ->
          Say.of("to hold for everyone under %s", concept.toUpperCase(Locale.ROOT));
      case Claim.Reached _ -> Say.of("to be reached by steps in their mover's own interest");
    };
  }

  /// What is to come true together, concepts taken together; what holds for everyone is not also
  /// said to hold for one: `to hold for everyone under SEQ and GMR`.
  public static String goals(List<Claim> claims) {
    var everyone = new ArrayList<String>();
    var one = new ArrayList<Claim.HoldsFor>();
    for (var claim : claims) {
      switch (claim) {
        case Claim.Holds holds -> everyone.add(holds.concept());
        case Claim.HoldsFor holds -> one.add(holds);
        case Claim.Reached _ -> {}
      }
    }
    one.removeIf(holds -> everyone.contains(holds.concept()));
    var parts = new ArrayList<String>();
    if (!one.isEmpty()) {
      parts.add(
          Say.of(
              "to hold for %s under %s",
              one.getFirst().who().name(),
              upper(one.stream().map(Claim.HoldsFor::concept).toList())));
    }
    if (!everyone.isEmpty()) {
      parts.add(Say.of("to hold for everyone under %s", upper(everyone)));
    }
    claims.stream()
        .filter(Claim.Reached.class::isInstance)
        .forEach(reached -> parts.add(goal(reached)));
    return Say.listed(parts);
  }

  private static String upper(List<String> concepts) {
    return Say.listed(concepts.stream().map(concept -> concept.toUpperCase(Locale.ROOT)).toList());
  }

  /// The fewest swaps of neighbours in one list that make a claim true: `1 swap of neighbours does
  /// it: "b" (2nd) ranked above "a" (1st)`.
  public String swaps(Radius radius) {
    var extent = radius.extent();
    if (radius.overturned()) {
      return Say.of(
          radius.swaps() == 1
              ? "%d swap of neighbours does it: %s"
              : "%d swaps of neighbours do it: %s",
          radius.swaps(),
          Say.listed(radius.witness().stream().map(this::ranked).toList()));
    }
    return extent.all()
        ? Say.of("no other order does it (all %,d tried)", extent.orders())
        : Say.of(
            "no order up to %s away does it; the search stopped after %,d orders",
            Say.counted(extent.swaps(), "swap"), extent.orders());
  }

  /// What swaps do for goals: `For it to hold for everyone under SEQ, 1 swap of neighbours does it:
  /// …`.
  ///
  /// @param goals what is to come true
  /// @param swaps what does it, or how far was looked
  public static String serving(List<Claim> goals, String swaps) {
    return Say.of("For it %s, %s.", goals(goals), swaps);
  }

  private String ranked(Inversion inversion) {
    return Say.of(
        "%s ranked above %s",
        turning.entry(inversion.voice(), inversion.lower()),
        turning.entry(inversion.voice(), inversion.upper()));
  }

  /// A change of options: `if "strike" could be taken and taken back freely`.
  public static String change(OptionChange change) {
    return condition(List.of(change));
  }

  /// Changes of options that do the same: `if "usSign" or "specify" were done before anything else`.
  ///
  /// @param changes of one kind
  private static String condition(List<OptionChange> changes) {
    String options =
        Say.either(changes.stream().map(change -> Say.of("\"%s\"", change.option())).toList());
    return switch (changes.getFirst()) {
      case OptionChange.MadeReversible _ ->
          Say.of("if %s could be taken and taken back freely", options);
      case OptionChange.Guaranteed _ ->
          Say.of(
              "if a third party guaranteed that %s stays as it is once this outcome stands",
              options);
      case OptionChange.DoneFirst _ -> Say.of("if %s were done before anything else", options);
    };
  }

  /// What changes of options do, those of one kind that do the same taken together: `if "usSign" or
  /// "specify" were done before anything else, it can be reached`.
  public static List<String> effects(List<OptionEffect> effects) {
    var groups = new LinkedHashMap<List<Object>, List<OptionChange>>();
    for (var effect : effects) {
      groups
          .computeIfAbsent(
              List.of(effect.change().getClass(), effect(effect)), _ -> new ArrayList<>())
          .add(effect.change());
    }
    return groups.entrySet().stream()
        .map(group -> "%s, %s".formatted(condition(group.getValue()), group.getKey().getLast()))
        .toList();
  }

  /// What a change of options does: `it begins to hold for everyone under SEQ`.
  public static String effect(OptionEffect effect) {
    var parts = new ArrayList<String>();
    if (!effect.begins().isEmpty()) {
      parts.add(Say.of("it holds for everyone under %s", concepts(effect.begins())));
    }
    if (!effect.ceases().isEmpty()) {
      parts.add(Say.of("it no longer holds for everyone under %s", concepts(effect.ceases())));
    }
    if (effect.opened()) {
      parts.add(
          effect.steps() == 0
              ? Say.of("it is how things stand")
              : Say.of(
                  "it can be reached by %s in their mover's own interest",
                  Say.counted(effect.steps(), "step")));
    }
    if (effect.closed()) {
      parts.add(Say.of("it can no longer be reached by steps in their mover's own interest"));
    }
    return Say.listed(parts);
  }

  /// Concepts by their short names: `NASH, SEQ`.
  public static String concepts(List<StabilityConcept> concepts) {
    return concepts.stream().map(Requiring::upper).collect(joining(", "));
  }

  private static String upper(StabilityConcept concept) {
    return concept.id().toUpperCase(Locale.ROOT);
  }
}
