package io.parley.explain.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.hinge.Change;
import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Effect;
import io.parley.conflict.hinge.Fewest;
import io.parley.conflict.hinge.Hinge;
import io.parley.conflict.hinge.Inversion;
import io.parley.conflict.hinge.OrderCondition;
import io.parley.conflict.hinge.Radius;
import io.parley.conflict.hinge.Variation;
import io.parley.conflict.hinge.Voice;
import io.parley.conflict.state.StateSet;
import io.parley.explain.reason.Footing;
import io.parley.model.evidence.Basis;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Says which judgements a claim turns on.
public final class Turning {

  /// Of more changes than this only their number is given.
  private static final int FEW = 3;

  private final Phrases say;
  private final GraphModel graph;

  /// Speaks in these phrases about this conflict.
  public Turning(Phrases phrases, GraphModel graph) {
    this.say = phrases;
    this.graph = graph;
  }

  /// A claim as it stands: `s1 (nothing done), today, does not hold for everyone under SEQ`.
  public String claim(Claim claim, boolean asStated) {
    return switch (claim) {
      case Claim.Holds(var concept, _) ->
          "%s %s for everyone under %s"
              .formatted(outcome(claim), asStated ? "holds" : "does not hold", upper(concept));
      case Claim.HoldsFor(var concept, var who, _) ->
          "%s %s for %s under %s"
              .formatted(
                  outcome(claim), asStated ? "holds" : "does not hold", who.name(), upper(concept));
      case Claim.Reached _ ->
          "%s %s from today by steps in their mover's own interest"
              .formatted(outcome(claim), asStated ? "can be reached" : "cannot be reached");
    };
  }

  private String outcome(Claim claim) {
    String words = say.numberAndWords(claim.state());
    return claim.state().equals(graph.now()) ? words + ", today," : words;
  }

  private static String upper(String concept) {
    return concept.toUpperCase(Locale.ROOT);
  }

  /// On which order of whose list a claim depends; empty when no order that was looked at changes
  /// it.
  public String condition(OrderCondition condition) {
    if (!condition.turnsOnOrder()) {
      return "";
    }
    if (condition.exactly().isPresent()) {
      var pair = condition.exactly().get();
      return "It %s exactly when %s: true of %s. %s"
          .formatted(
              verb(condition.claim()),
              above(condition.voice(), pair),
              extent(condition),
              order(condition.voice(), pair.upper(), pair.lower()));
    }
    var parts = new ArrayList<String>();
    if (!condition.needed().isEmpty()) {
      parts.add("only when " + above(condition.voice(), condition.needed()));
    }
    if (!condition.enough().isEmpty()) {
      parts.add("whenever " + aboveAny(condition.voice(), condition.enough()));
    }
    return parts.isEmpty()
        ? "It %s in %,d of %s; no pair decides by itself."
            .formatted(verb(condition.claim()), condition.held(), extent(condition))
        : "It %s %s: true of %s."
            .formatted(verb(condition.claim()), String.join(", and ", parts), extent(condition));
  }

  private static String verb(Claim claim) {
    return claim instanceof Claim.Reached ? "can be reached" : "holds";
  }

  private String above(Voice voice, List<OrderCondition.Above> pairs) {
    return voice.name() + " ranks " + shortly(voice, pairs, " and ");
  }

  private String aboveAny(Voice voice, List<OrderCondition.Above> pairs) {
    return voice.name() + " ranks " + shortly(voice, pairs, " or ");
  }

  private String shortly(Voice voice, List<OrderCondition.Above> pairs, String joined) {
    var shown =
        pairs.stream()
            .limit(FEW)
            .map(pair ->
                "%s above %s".formatted(entry(voice, pair.upper()), entry(voice, pair.lower())))
            .toList();
    return String.join(joined, shown) + more(pairs.size() - shown.size());
  }

  private String above(Voice voice, OrderCondition.Above pair) {
    return "%s ranks %s above %s"
        .formatted(voice.name(), full(voice, pair.upper()), full(voice, pair.lower()));
  }

  private static String extent(OrderCondition condition) {
    String entries = Phrases.counted(condition.voice().entries(), noun(condition.voice()));
    String who = condition.voice().name();
    return condition.all()
        ? "all %,d orders of the %s of %s".formatted(condition.orders(), entries, who)
        : "a sample of %,d orders of the %s of %s, drawn from a fixed seed; the others were not tried"
            .formatted(condition.orders(), entries, who);
  }

  private static String noun(Voice voice) {
    return voice.stated() instanceof Preferences.Ranking ? "place" : "judgement";
  }

  /// Whether any source says which of two matters more.
  private static String order(Voice voice, int upper, int lower) {
    if (!(voice.stated() instanceof Preferences.Prefers(var judgements))) {
      return "";
    }
    boolean reported =
        Footing.basisOf(judgements.get(upper - 1)) == Basis.REPORTED
            && Footing.basisOf(judgements.get(lower - 1)) == Basis.REPORTED;
    return reported
        ? "Both are reported; check that their order is."
        : "No source says which matters more.";
  }

  /// An entry of somebody's list with its place and basis.
  private String full(Voice voice, int place) {
    return voice.stated() instanceof Preferences.Prefers(var judgements)
        ? say.judgement(place, judgements.get(place - 1))
        : entry(voice, place);
  }

  /// An entry of somebody's list with its place.
  public String entry(Voice voice, int place) {
    return switch (voice.stated()) {
      case Preferences.Prefers(var judgements) ->
          "%s (%s)".formatted(say.text(judgements.get(place - 1)), Phrases.ordinal(place));
      case Preferences.Ranking(var classes) ->
          "%s (%s)"
              .formatted(
                  String.join(
                      " = ",
                      classes.get(place - 1).stream()
                          .map(outcome -> say.names().number(graph.space().state(outcome)))
                          .toList()),
                  Phrases.ordinal(place));
      case Preferences.Weights _, Preferences.Indifferent _ -> "";
    };
  }

  /// A change as a condition: `"a" and "b" changed places for Mexico`.
  public String change(Variation variation) {
    var voice = variation.voice();
    String doubt = variation.inDoubt() ? ", which the case itself leaves open" : "";
    return switch (variation.change()) {
      case Change.Swap(int upper) ->
          "%s and %s changed places for %s%s"
              .formatted(entry(voice, upper), entry(voice, upper + 1), voice.name(), doubt);
      case Change.Drop(int place) ->
          "%s were left out for %s%s".formatted(entry(voice, place), voice.name(), doubt);
      case Change.Hold(int place) ->
          "%s were certain for %s%s".formatted(entry(voice, place), voice.name(), doubt);
      case Change.Reweigh(var option, int from, int to) ->
          "\"%s\" weighed %d instead of %d for %s".formatted(option, to, from, voice.name());
    };
  }

  /// On which judgements all turns that a single change overturns: `The answer turns on 2 judgements:
  /// …`
  ///
  /// @param claims how many claims were asked about
  public String fewest(Optional<Fewest> fewest, int claims) {
    if (fewest.isEmpty()) {
      return "The answer turns on more than %s."
          .formatted(Phrases.counted(Fewest.MOST, "judgement"));
    }
    var entries = fewest.get().entries();
    if (entries.isEmpty()) {
      return "No single change overturns anything that was asked about.";
    }
    boolean judged = entries.stream().allMatch(entry -> noun(entry.voice()).equals("judgement"));
    return "The answer turns on %s: %s. Changes of %s alone overturn %s."
        .formatted(
            Phrases.counted(entries.size(), judged ? "judgement" : "place"),
            String.join(
                "; ",
                entries.stream()
                    .map(entry ->
                        "%s of %s"
                            .formatted(full(entry.voice(), entry.place()), entry.voice().name()))
                    .toList()),
            entries.size() == 1 ? "it" : "them",
            share(fewest.get().claims(), claims));
  }

  private static String share(int overturned, int claims) {
    if (overturned == claims) {
      return claims == 1 ? "the claim asked about" : "all %d claims asked about".formatted(claims);
    }
    return "%d of the %d claims asked about; no single change overturns the others"
        .formatted(overturned, claims);
  }

  /// That something stands on no reported judgement; empty when it does, or on none.
  public static String unsourced(Footing footing) {
    return footing.size() == 0 || footing.count(Basis.REPORTED) > 0
        ? ""
        : footing.size() == 1 ? "It has no reported source." : "None has a reported source.";
  }

  /// The single changes that overturn a claim.
  public String single(List<Hinge> hinges) {
    return hinges.isEmpty()
        ? "No single change overturns this."
        : "%s alone: if %s."
            .formatted(
                hinges.size() == 1
                    ? "One change overturns this"
                    : hinges.size() + " changes overturn this, each",
                alternatives(hinges));
  }

  /// The sets of two changes that overturn a claim; empty when there is none.
  public String pairs(List<Hinge> hinges) {
    return hinges.isEmpty()
        ? ""
        : "%s of which neither does so alone: if %s."
            .formatted(
                hinges.size() == 1
                    ? "One set of two changes overturns this,"
                    : hinges.size() + " sets of two changes overturn this,",
                alternatives(hinges));
  }

  private String alternatives(List<Hinge> hinges) {
    var shown =
        hinges.stream()
            .limit(FEW)
            .map(hinge -> String.join(" and ", hinge.changes().stream().map(this::change).toList()))
            .toList();
    return String.join("; or if ", shown) + more(hinges.size() - shown.size());
  }

  private static String more(int number) {
    return number > 0 ? "; and %d more".formatted(number) : "";
  }

  /// How many neighbour swaps several claims survive that no order overturns: as far as was looked.
  public static String survivedByEach(Radius.Extent extent) {
    return survived(extent, "Each survives");
  }

  private static String survived(Radius.Extent extent, String each) {
    return extent.all()
        ? "No order of anybody's list overturns this."
        : "%s up to %s of neighbours; %,d orders were tried and the search stopped there."
            .formatted(each, Phrases.counted(extent.swaps(), "swap"), extent.orders());
  }

  /// How many neighbour swaps a claim survives.
  public String radius(Radius radius) {
    var extent = radius.extent();
    if (!radius.overturned()) {
      return survived(extent, "It survives");
    }
    boolean cut = !extent.all() && radius.swaps() > extent.swaps();
    if (radius.swaps() == 1) {
      return "It survives no swap of neighbours: robustness radius 1.";
    }
    return "Robustness radius %d: the fewest swaps of neighbours that overturn it put %s%s."
        .formatted(
            radius.swaps(),
            inversions(radius.witness()),
            cut ? "; the search stopped among orders that many swaps away" : "");
  }

  /// Inversions, those of one voice and those that lift one entry taken together: `c (3rd) above a
  /// (1st) and b (2nd) for Mexico`.
  private String inversions(List<Inversion> witness) {
    var byVoice =
        witness.stream().collect(groupingBy(Inversion::voice, LinkedHashMap::new, toList()));
    return byVoice.entrySet().stream()
        .map(its -> "%s for %s".formatted(lifted(its.getValue()), its.getKey().name()))
        .collect(joining(", and "));
  }

  /// By what is lifted or by what is passed, whichever says it in fewer words.
  private String lifted(List<Inversion> ofOne) {
    var byLifted =
        ofOne.stream().collect(groupingBy(Inversion::lower, LinkedHashMap::new, toList()));
    var byPassed =
        ofOne.stream().collect(groupingBy(Inversion::upper, LinkedHashMap::new, toList()));
    var groups = byPassed.size() < byLifted.size() ? byPassed : byLifted;
    return groups.values().stream()
        .map(group ->
            "%s above %s"
                .formatted(entries(group, Inversion::lower), entries(group, Inversion::upper)))
        .collect(joining(", "));
  }

  private String entries(List<Inversion> ofOne, ToIntFunction<Inversion> place) {
    var voice = ofOne.getFirst().voice();
    return Phrases.listed(
        ofOne.stream().mapToInt(place).distinct().mapToObj(at -> entry(voice, at)).toList());
  }

  /// What a change does: `If …: s1 begins to hold; s26 can no longer be reached.`
  public String effect(Effect effect) {
    var parts = new ArrayList<String>();
    add(parts, effect.begin(), "begins to hold", "begin to hold");
    add(parts, effect.cease(), "no longer holds", "no longer hold");
    add(parts, effect.opened(), "can be reached", "can be reached");
    add(parts, effect.closed(), "can no longer be reached", "can no longer be reached");
    return "If %s: %s.".formatted(change(effect.change()), String.join("; ", parts));
  }

  private void add(List<String> parts, StateSet states, String one, String several) {
    if (!states.isEmpty()) {
      var shown = states.stream().limit(FEW).map(say.names()::number).toList();
      int rest = states.size() - shown.size();
      parts.add(
          "%s%s %s"
              .formatted(
                  rest > 0 ? String.join(", ", shown) : Phrases.listed(shown),
                  rest > 0 ? " and %d more".formatted(rest) : "",
                  states.size() == 1 ? one : several));
    }
  }

  /// The judgements that changes alter, each counted once.
  public static Footing footing(List<Variation> variations) {
    var footing = new Footing();
    for (var variation : variations) {
      if (variation.voice().stated() instanceof Preferences.Prefers(var judgements)) {
        variation.change().places().forEach(place -> footing.add(judgements.get(place - 1)));
      }
    }
    return footing;
  }
}
