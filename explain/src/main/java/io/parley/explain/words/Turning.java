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
import io.parley.language.Say;
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
          Say.of(
              "%s %s for everyone under %s",
              outcome(claim), asStated ? Say.of("holds") : Say.of("does not hold"), upper(concept));
      case Claim.HoldsFor(var concept, var who, _) ->
          Say.of(
              "%s %s for %s under %s",
              outcome(claim),
              asStated ? Say.of("holds") : Say.of("does not hold"),
              who.name(),
              upper(concept));
      case Claim.Reached _ ->
          Say.of(
              "%s %s from today by steps in their mover's own interest",
              outcome(claim), asStated ? Say.of("can be reached") : Say.of("cannot be reached"));
    };
  }

  private String outcome(Claim claim) {
    String words = say.numberAndWords(claim.state());
    return claim.state().equals(graph.now()) ? Say.of("%s, today,", words) : words;
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
      return Say.of(
          "It %s exactly when %s: true of %s. %s",
          verb(condition.claim()),
          above(condition.voice(), pair),
          extent(condition),
          order(condition.voice(), pair.upper(), pair.lower()));
    }
    var parts = new ArrayList<String>();
    if (!condition.needed().isEmpty()) {
      parts.add(Say.of("only when %s", above(condition.voice(), condition.needed())));
    }
    if (!condition.enough().isEmpty()) {
      parts.add(Say.of("whenever %s", aboveAny(condition.voice(), condition.enough())));
    }
    return parts.isEmpty()
        ? Say.of(
            "It %s in %,d of %s; no pair decides by itself.",
            verb(condition.claim()), condition.held(), extent(condition))
        : Say.of(
            "It %s %s: true of %s.",
            verb(condition.claim()), String.join(Say.of(", and "), parts), extent(condition));
  }

  private static String verb(Claim claim) {
    return claim instanceof Claim.Reached ? Say.of("can be reached") : Say.of("holds");
  }

  private String above(Voice voice, List<OrderCondition.Above> pairs) {
    return Say.of("%s ranks %s", voice.name(), shortly(voice, pairs, Say.of(" and ")));
  }

  private String aboveAny(Voice voice, List<OrderCondition.Above> pairs) {
    return Say.of("%s ranks %s", voice.name(), shortly(voice, pairs, Say.of(" or ")));
  }

  private String shortly(Voice voice, List<OrderCondition.Above> pairs, String joined) {
    var shown =
        pairs.stream()
            .limit(FEW)
            .map(pair ->
                Say.of("%s above %s", entry(voice, pair.upper()), entry(voice, pair.lower())))
            .toList();
    return String.join(joined, shown) + more(pairs.size() - shown.size());
  }

  private String above(Voice voice, OrderCondition.Above pair) {
    return Say.of(
        "%s ranks %s above %s", voice.name(), full(voice, pair.upper()), full(voice, pair.lower()));
  }

  private static String extent(OrderCondition condition) {
    String entries = counted(condition.voice().entries(), ranks(condition.voice()));
    String who = condition.voice().name();
    return condition.all()
        ? Say.of("all %,d orders of the %s of %s", condition.orders(), entries, who)
        : Say.of(
            "a sample of %,d orders of the %s of %s, drawn from a fixed seed; the others were not tried",
            condition.orders(), entries, who);
  }

  private static boolean ranks(Voice voice) {
    return voice.stated() instanceof Preferences.Ranking;
  }

  private static String counted(int number, boolean ranked) {
    return ranked ? Say.counted(number, "place") : Say.counted(number, "judgement");
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
        ? Say.of("Both are reported; check that their order is.")
        : Say.of("No source says which matters more.");
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
          Say.of("%s (%s)", say.text(judgements.get(place - 1)), Say.ordinal(place));
      case Preferences.Ranking(var classes) ->
          Say.of(
              "%s (%s)",
              String.join(
                  " = ",
                  classes.get(place - 1).stream()
                      .map(outcome -> say.names().number(graph.space().state(outcome)))
                      .toList()),
              Say.ordinal(place));
      case Preferences.Weights _, Preferences.Indifferent _ -> "";
    };
  }

  /// A change as a condition: `"a" and "b" changed places for Mexico`.
  public String change(Variation variation) {
    var voice = variation.voice();
    String doubt = variation.inDoubt() ? Say.of(", which the case itself leaves open") : "";
    return switch (variation.change()) {
      case Change.Swap(int upper) ->
          Say.of(
              "%s and %s changed places for %s%s",
              entry(voice, upper), entry(voice, upper + 1), voice.name(), doubt);
      case Change.Drop(int place) ->
          Say.of("%s were left out for %s%s", entry(voice, place), voice.name(), doubt);
      case Change.Hold(int place) ->
          Say.of("%s were certain for %s%s", entry(voice, place), voice.name(), doubt);
      case Change.Reweigh(var option, int from, int to) ->
          Say.of("\"%s\" weighed %d instead of %d for %s", option, to, from, voice.name());
    };
  }

  /// On which judgements all turns that a single change overturns: `The answer turns on 2 judgements:
  /// …`
  ///
  /// @param claims how many claims were asked about
  public String fewest(Optional<Fewest> fewest, int claims) {
    if (fewest.isEmpty()) {
      return Say.of("The answer turns on more than %s.", Say.counted(Fewest.MOST, "judgement"));
    }
    var entries = fewest.get().entries();
    if (entries.isEmpty()) {
      return Say.of("No single change overturns anything that was asked about.");
    }
    boolean judged = entries.stream().allMatch(entry -> !ranks(entry.voice()));
    return Say.of(
        "The answer turns on %s: %s. Changes of %s alone overturn %s.",
        counted(entries.size(), !judged),
        String.join(
            "; ",
            entries.stream()
                .map(entry ->
                    Say.of("%s of %s", full(entry.voice(), entry.place()), entry.voice().name()))
                .toList()),
        entries.size() == 1 ? Say.of("it") : Say.of("them"),
        share(fewest.get().claims(), claims));
  }

  private static String share(int overturned, int claims) {
    if (overturned == claims) {
      return claims == 1
          ? Say.of("the claim asked about")
          : Say.of("all %d claims asked about", claims);
    }
    return Say.of(
        "%d of the %d claims asked about; no single change overturns the others",
        overturned, claims);
  }

  /// That something stands on no reported judgement; empty when it does, or on none.
  public static String unsourced(Footing footing) {
    return footing.size() == 0 || footing.count(Basis.REPORTED) > 0
        ? ""
        : footing.size() == 1
            ? Say.of("It has no reported source.")
            : Say.of("None has a reported source.");
  }

  /// The single changes that overturn a claim.
  public String single(List<Hinge> hinges) {
    return hinges.isEmpty()
        ? Say.of("No single change overturns this.")
        : Say.of(
            "%s alone: if %s.",
            hinges.size() == 1
                ? Say.of("One change overturns this")
                : Say.of("%d changes overturn this, each", hinges.size()),
            alternatives(hinges));
  }

  /// The sets of two changes that overturn a claim; empty when there is none.
  public String pairs(List<Hinge> hinges) {
    return hinges.isEmpty()
        ? ""
        : Say.of(
            "%s of which neither does so alone: if %s.",
            hinges.size() == 1
                ? Say.of("One set of two changes overturns this,")
                : Say.of("%d sets of two changes overturn this,", hinges.size()),
            alternatives(hinges));
  }

  private String alternatives(List<Hinge> hinges) {
    var shown =
        hinges.stream()
            .limit(FEW)
            .map(hinge ->
                String.join(Say.of(" and "), hinge.changes().stream().map(this::change).toList()))
            .toList();
    return String.join(Say.of("; or if "), shown) + more(hinges.size() - shown.size());
  }

  private static String more(int number) {
    return number > 0 ? Say.of("; and %d more", number) : "";
  }

  /// How many neighbour swaps several claims survive that no order overturns: as far as was looked.
  public static String survivedByEach(Radius.Extent extent) {
    return survived(extent, Say.of("Each survives"));
  }

  private static String survived(Radius.Extent extent, String each) {
    return extent.all()
        ? Say.of("No order of anybody's list overturns this.")
        : Say.of(
            "%s up to %s of neighbours; %,d orders were tried and the search stopped there.",
            each, Say.counted(extent.swaps(), "swap"), extent.orders());
  }

  /// How many neighbour swaps a claim survives.
  public String radius(Radius radius) {
    var extent = radius.extent();
    if (!radius.overturned()) {
      return survived(extent, Say.of("It survives"));
    }
    boolean cut = !extent.all() && radius.swaps() > extent.swaps();
    if (radius.swaps() == 1) {
      return Say.of("It survives no swap of neighbours: robustness radius 1.");
    }
    return Say.of(
        "Robustness radius %d: the fewest swaps of neighbours that overturn it put %s%s.",
        radius.swaps(),
        inversions(radius.witness()),
        cut ? Say.of("; the search stopped among orders that many swaps away") : "");
  }

  /// Inversions, those of one voice and those that lift one entry taken together: `c (3rd) above a
  /// (1st) and b (2nd) for Mexico`.
  private String inversions(List<Inversion> witness) {
    var byVoice =
        witness.stream().collect(groupingBy(Inversion::voice, LinkedHashMap::new, toList()));
    return byVoice.entrySet().stream()
        .map(its -> Say.of("%s for %s", lifted(its.getValue()), its.getKey().name()))
        .collect(joining(Say.of(", and ")));
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
            Say.of(
                "%s above %s", entries(group, Inversion::lower), entries(group, Inversion::upper)))
        .collect(joining(", "));
  }

  private String entries(List<Inversion> ofOne, ToIntFunction<Inversion> place) {
    var voice = ofOne.getFirst().voice();
    return Say.listed(
        ofOne.stream().mapToInt(place).distinct().mapToObj(at -> entry(voice, at)).toList());
  }

  /// What a change does: `If …: s1 begins to hold; s26 can no longer be reached.`
  public String effect(Effect effect) {
    var parts = new ArrayList<String>();
    add(parts, effect.begin(), Say.of("%s begins to hold"), Say.of("%s begin to hold"));
    add(parts, effect.cease(), Say.of("%s no longer holds"), Say.of("%s no longer hold"));
    add(parts, effect.opened(), Say.of("%s can be reached"), Say.of("%s can be reached"));
    add(
        parts,
        effect.closed(),
        Say.of("%s can no longer be reached"),
        Say.of("%s can no longer be reached"));
    return Say.of("If %s: %s.", change(effect.change()), String.join("; ", parts));
  }

  private void add(List<String> parts, StateSet states, String one, String several) {
    if (!states.isEmpty()) {
      var shown = states.stream().limit(FEW).map(say.names()::number).toList();
      int rest = states.size() - shown.size();
      parts.add(
          (states.size() == 1 ? one : several)
              .formatted(
                  rest > 0
                      ? Say.of("%s and %d more", String.join(", ", shown), rest)
                      : Say.listed(shown)));
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
