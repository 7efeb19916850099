package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Comparison;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import io.parley.explain.name.OutcomeNames;
import io.parley.explain.reason.Footing;
import io.parley.model.Case;
import io.parley.model.evidence.Basis;
import io.parley.model.option.Option;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The parts that sentences about one case are put together from.
public final class Phrases {

  private final GraphModel graph;
  private final OutcomeNames names;
  private final Ranks ranks;
  private final Map<String, Option> options;

  /// The phrases of one case and its graph model.
  public Phrases(Case situation, GraphModel graph) {
    this.graph = graph;
    this.names = new OutcomeNames(graph.space());
    this.ranks = new Ranks(situation, graph, names);
    this.options =
        situation.options().stream().collect(Collectors.toMap(Option::id, Function.identity()));
  }

  /// How outcomes are named.
  public OutcomeNames names() {
    return names;
  }

  /// An outcome in words, by the ids of the options taken: `strike, suspend`.
  public String words(State state) {
    var taken = names.taken(state);
    return taken.isEmpty() ? "nothing done" : String.join(", ", taken);
  }

  /// An outcome by number and words: `s26 (strike, suspend)`.
  public String numberAndWords(State state) {
    return "%s (%s)".formatted(names.number(state), words(state));
  }

  /// What a step changes, by the labels of the options: `“Order strikes”; no longer “Sign”`.
  public String change(Step step) {
    var parts = new ArrayList<String>();
    if (!names.takenUp(step).isEmpty()) {
      parts.add(labels(names.takenUp(step)));
    }
    if (!names.givenUp(step).isEmpty()) {
      parts.add("no longer " + labels(names.givenUp(step)));
    }
    return String.join("; ", parts);
  }

  private String labels(List<String> ids) {
    return ids.stream().map(this::label).collect(joining(", "));
  }

  private String label(String id) {
    var option = options.get(id);
    return quoted(option == null || option.label().isEmpty() ? id : option.label());
  }

  /// Why the first outcome is better or worse for the decision maker than the second.
  public String reason(DecisionMaker who, State first, State second, Comparison comparison) {
    String one = names.number(first);
    String other = names.number(second);
    return switch (comparison) {
      case Comparison.ByJudgement(int position, var judgement, boolean firstSatisfies) ->
          "%s satisfies %s, %s does not"
              .formatted(
                  firstSatisfies ? one : other,
                  judgement(position, judgement),
                  firstSatisfies ? other : one);
      case Comparison.ByRank(int place, int against) ->
          "%s ranks %s %s and %s %s"
              .formatted(who.name(), one, ordinal(place), other, ordinal(against));
      case Comparison.ByWeight(long weight, long against) ->
          "for %s the options taken weigh %d in %s and %d in %s"
              .formatted(who.name(), weight, one, against, other);
      case Comparison.ByMembers(var members) ->
          ranks.said(
              who,
              members.stream().map(member -> reasonOfOne(who, first, second, member)).toList());
      case Comparison.Equal _ -> "%s holds %s and %s equal".formatted(who.name(), one, other);
    };
  }

  private String reasonOfOne(DecisionMaker who, State first, State second, Comparison comparison) {
    return switch (comparison) {
      case Comparison.ByMembers(var readings) ->
          Ranks.either(
              readings.stream().map(reading -> reasonOfOne(who, first, second, reading)).toList());
      case Comparison.Equal _ ->
          "%s and %s are equally good".formatted(names.number(first), names.number(second));
      case Comparison.ByJudgement _, Comparison.ByRank _, Comparison.ByWeight _ ->
          reason(who, first, second, comparison);
    };
  }

  /// A judgement with its place and basis: `"not suspend" (its 3rd judgement; inferred)`.
  public String judgement(int position, Judgement judgement) {
    return "%s (its %s judgement; %s)"
        .formatted(text(judgement), ordinal(position), basis(Footing.basisOf(judgement)));
  }

  /// A judgement by its text, in quotation marks; the label where it has one.
  public String text(Judgement judgement) {
    return quoted(
        judgement.anyOf().stream()
            .map(stated -> stated.label().isEmpty() ? textOf(stated) : stated.label())
            .collect(joining(" or ")));
  }

  private static String textOf(Stated stated) {
    return stated.statement().text();
  }

  /// How the decision maker ranks two outcomes: `United States ranks s26 9th and s1 11th`.
  public String ranks(DecisionMaker who, State first, State second) {
    return ranks.compared(who, first, second);
  }

  /// Where outcomes rank.
  public Ranks ranks() {
    return ranks;
  }

  /// What is said of a step by whether it is in its mover's own interest.
  ///
  /// @param certain said when it is
  /// @param possible said when it is not known whether it is
  /// @param not said when it is not
  String gains(Step step, String certain, String possible, String not) {
    if (certainlyGains(step)) {
      return certain;
    }
    return graph.read(Extension.NECESSARY).prefers(step.mover(), step.to(), step.from())
        ? possible
        : not;
  }

  /// Whether ending at a state keeps somebody from leaving the other, with what is not known read so.
  boolean deters(DecisionMaker who, State end, State left, Extension extension) {
    return graph.read(extension).deters(who, end, left);
  }

  /// Whether it is certain that a step is in its mover's own interest.
  boolean certainlyGains(Step step) {
    return graph.certainlyPrefers(step.mover(), step.to(), step.from());
  }

  /// On what a conclusion stands: `Behind this stand 3 judgements: 3 inferred.` Empty when no
  /// judgement carries it.
  public String footing(Footing footing) {
    if (footing.size() == 0) {
      return "";
    }
    return footing.size() == 1
        ? "Behind this stands 1 judgement: %s.".formatted(counts(footing))
        : "Behind this stand %d judgements: %s.".formatted(footing.size(), counts(footing));
  }

  /// How many judgements stand on which basis: `3 reported, 16 inferred`.
  public static String counts(Footing footing) {
    return List.of(Basis.REPORTED, Basis.INFERRED, Basis.ASSUMED).stream()
        .filter(basis -> footing.count(basis) > 0)
        .map(basis -> footing.count(basis) + " " + basis(basis))
        .collect(joining(", "));
  }

  /// The name of a basis: `inferred`.
  public static String basis(Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }

  /// Names joined as a sentence does: `A`, `A and B`, `A, B and C`.
  public static String listed(List<String> names) {
    return joined(names, "and");
  }

  /// Names joined as a choice between them: `A`, `A or B`, `A, B or C`.
  static String either(List<String> names) {
    return joined(names, "or");
  }

  private static String joined(List<String> names, String last) {
    return names.size() < 2
        ? String.join("", names)
        : "%s %s %s"
            .formatted(
                String.join(", ", names.subList(0, names.size() - 1)), last, names.getLast());
  }

  /// A number with its noun: `1 step`, `2 steps`.
  public static String counted(int number, String noun) {
    return number == 1 ? "1 " + noun : number + " " + noun + "s";
  }

  /// `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`.
  public static String ordinal(int number) {
    int lastTwo = number % 100;
    int last = number % 10;
    String ending =
        lastTwo >= 11 && lastTwo <= 13
            ? "th"
            : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return number + ending;
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
