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
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.evidence.Basis;
import io.parley.model.option.Option;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import java.util.ArrayList;
import java.util.List;
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
    this.names = new OutcomeNames(situation, graph.space());
    this.ranks = new Ranks(situation, graph, names);
    this.options =
        situation.options().stream().collect(Collectors.toMap(Option::id, Function.identity()));
  }

  /// How outcomes are named.
  public OutcomeNames names() {
    return names;
  }

  /// An outcome in words, by the short names of the options taken: `strike, suspension`.
  public String words(State state) {
    return names.words(state);
  }

  /// An outcome by number and words: `s26 (strike, suspension)`.
  public String numberAndWords(State state) {
    return names.numberAndWords(state);
  }

  /// What a step changes, by the labels of the options: `“Order strikes”; no longer “Sign”`.
  public String change(Step step) {
    var parts = new ArrayList<String>();
    if (!names.takenUp(step).isEmpty()) {
      parts.add(labels(names.takenUp(step)));
    }
    if (!names.givenUp(step).isEmpty()) {
      parts.add(Say.of("no longer %s", labels(names.givenUp(step))));
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
          Say.of(
              "%s satisfies %s, %s does not",
              firstSatisfies ? one : other,
              judgement(position, judgement),
              firstSatisfies ? other : one);
      case Comparison.ByRank(int place, int against) ->
          Say.of(
              "%s ranks %s %s and %s %s",
              who.name(), one, Say.ordinal(place), other, Say.ordinal(against));
      case Comparison.ByWeight(long weight, long against) ->
          Say.of(
              "for %s the options taken weigh %d in %s and %d in %s",
              who.name(), weight, one, against, other);
      case Comparison.ByMembers(var members) ->
          ranks.said(
              who,
              members.stream().map(member -> reasonOfOne(who, first, second, member)).toList());
      case Comparison.Equal _ -> Say.of("%s holds %s and %s equal", who.name(), one, other);
    };
  }

  private String reasonOfOne(DecisionMaker who, State first, State second, Comparison comparison) {
    return switch (comparison) {
      case Comparison.ByMembers(var readings) ->
          Ranks.either(
              readings.stream().map(reading -> reasonOfOne(who, first, second, reading)).toList());
      case Comparison.Equal _ ->
          Say.of("%s and %s are equally good", names.number(first), names.number(second));
      case Comparison.ByJudgement _, Comparison.ByRank _, Comparison.ByWeight _ ->
          reason(who, first, second, comparison);
    };
  }

  /// A judgement with its place and basis: `"not suspend" (its 3rd judgement; inferred)`.
  public String judgement(int position, Judgement judgement) {
    return Say.of(
        "%s (its %s judgement; %s)",
        text(judgement), Say.ordinal(position), basis(Footing.basisOf(judgement)));
  }

  /// A judgement by its text, in quotation marks; the label where it has one.
  public String text(Judgement judgement) {
    return quoted(
        judgement.anyOf().stream()
            .map(stated -> stated.label().isEmpty() ? textOf(stated) : stated.label())
            .collect(joining(Say.of(" or "))));
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
        ? Say.of("Behind this stands 1 judgement: %s.", counts(footing))
        : Say.of("Behind this stand %d judgements: %s.", footing.size(), counts(footing));
  }

  /// How many judgements stand on which basis: `3 reported, 16 inferred`.
  public static String counts(Footing footing) {
    return List.of(Basis.REPORTED, Basis.INFERRED, Basis.ASSUMED).stream()
        .filter(basis -> footing.count(basis) > 0)
        .map(basis -> counted(footing.count(basis), basis))
        .collect(joining(", "));
  }

  static String counted(int number, Basis basis) {
    boolean one = number == 1;
    return switch (basis) {
      case REPORTED -> Say.of(one ? "1 reported" : "%d reported", number);
      case INFERRED -> Say.of(one ? "1 inferred" : "%d inferred", number);
      case ASSUMED -> Say.of(one ? "1 assumed" : "%d assumed", number);
    };
  }

  /// The name of a basis: `inferred`.
  public static String basis(Basis basis) {
    return switch (basis) {
      case REPORTED -> Say.of("reported");
      case INFERRED -> Say.of("inferred");
      case ASSUMED -> Say.of("assumed");
    };
  }

  private static String quoted(String text) {
    return Say.of("\"%s\"", text);
  }
}
