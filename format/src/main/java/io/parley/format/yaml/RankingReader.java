package io.parley.format.yaml;

import static java.util.stream.Collectors.joining;

import io.parley.format.file.Place;
import io.parley.format.outcome.FeasibleOutcomes;
import io.parley.format.outcome.OutcomeReader;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.statement.Vocabulary;
import io.parley.format.tree.Node;
import io.parley.language.Say;
import io.parley.model.option.Outcome;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads direct rankings of outcomes, and checks that each has every feasible outcome once.
///
/// An item that is a list can be one outcome (the options taken) or several held equal. It is
/// several when any member is itself a list or is written with the letters `Y` and `N` only;
/// otherwise it is one.
final class RankingReader {

  private static final int MOST_SHOWN = 3;

  /// About a second's work.
  private static final long MOST_EFFORT = 150_000_000;

  private final OutcomeReader outcomes;
  private final Vocabulary vocabulary;
  private final Problems problems;
  private final List<Ranked> rankings = new ArrayList<>();

  RankingReader(OutcomeReader outcomes, Vocabulary vocabulary, Problems problems) {
    this.outcomes = outcomes;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /// A ranking that was read, to be checked when all patterns are known.
  private record Ranked(String party, Place place, Map<Outcome, Place> outcomes) {}

  Preferences read(String party, Place place, Node.Sequence items) {
    var ranked = new Ranked(party, place, new LinkedHashMap<>());
    rankings.add(ranked);
    var classes = new ArrayList<List<Outcome>>();
    for (var item : items.items()) {
      var members = new ArrayList<Outcome>();
      for (var member : membersOf(item)) {
        outcome(member, ranked).ifPresent(members::add);
      }
      if (!members.isEmpty()) {
        classes.add(members);
      }
    }
    return new Preferences.Ranking(classes);
  }

  private static List<Node> membersOf(Node item) {
    return item instanceof Node.Sequence list
            && list.items().stream().anyMatch(RankingReader::whole)
        ? list.items()
        : List.of(item);
  }

  private static boolean whole(Node member) {
    return member instanceof Node.Sequence || OutcomeReader.named(member);
  }

  private Optional<Outcome> outcome(Node node, Ranked ranked) {
    var outcome = outcomes.read(node);
    if (outcome.isEmpty()) {
      return outcome;
    }
    var before = ranked.outcomes.putIfAbsent(outcome.get(), node.place());
    if (before != null) {
      problems.add(
          ProblemKind.OUTCOME_REPEATED,
          node.place(),
          Say.of(
              "The outcome %s stands in the ranking already, on line %d.",
              outcomes.name(outcome.get()), before.line()));
      return Optional.empty();
    }
    return outcome;
  }

  /// Checks every ranking that was read against the patterns that remove outcomes.
  void check(List<Statement> impossible) {
    if (effort(impossible) > MOST_EFFORT) {
      rankings.forEach(this::leaveUnchecked);
      return;
    }
    rankings.forEach(ranked -> rejectImpossible(ranked, impossible));
    int longest = rankings.stream().mapToInt(ranked -> ranked.outcomes.size()).max().orElse(-1);
    if (longest >= 0) {
      var listing = FeasibleOutcomes.list(vocabulary.options(), impossible, longest + 1);
      rankings.forEach(ranked -> rejectIncomplete(ranked, listing));
    }
  }

  /// How many characters of statements are judged when all outcomes are held against all patterns.
  private long effort(List<Statement> impossible) {
    long characters = impossible.stream().mapToLong(pattern -> pattern.text().length()).sum();
    return characters * rankings.stream().mapToLong(ranked -> ranked.outcomes.size()).sum();
  }

  private void rejectImpossible(Ranked ranked, List<Statement> impossible) {
    ranked.outcomes.forEach((outcome, place) ->
        impossible.stream()
            .filter(pattern -> pattern.holds(outcome.taken()::contains))
            .findFirst()
            .ifPresent(pattern ->
                problems.add(
                    ProblemKind.OUTCOME_IMPOSSIBLE,
                    place,
                    Say.of(
                        "The outcome %s cannot be: %s is impossible.",
                        outcomes.name(outcome), pattern.text()),
                    () -> Say.of("Take it out of the ranking."))));
  }

  private void rejectIncomplete(Ranked ranked, FeasibleOutcomes.Listing listing) {
    var missing =
        listing.outcomes().stream()
            .filter(outcome -> !ranked.outcomes.containsKey(outcome))
            .map(outcomes::name)
            .toList();
    if (!missing.isEmpty()) {
      var shown = missing.stream().limit(MOST_SHOWN).collect(joining(", "));
      problems.add(
          ProblemKind.RANKING_INCOMPLETE,
          ranked.place,
          Say.of(
              "The ranking of %s leaves out %s%s.",
              ranked.party, shown, missing.size() > MOST_SHOWN ? Say.of(" and more") : ""),
          () -> Say.of("Every outcome that can be stands in it once."));
    } else if (!listing.searched()) {
      leaveUnchecked(ranked);
    }
  }

  private void leaveUnchecked(Ranked ranked) {
    problems.add(
        ProblemKind.RANKING_UNCHECKED,
        ranked.place,
        Say.of(
            "There are too many outcomes to check that the ranking of %s has them all.",
            ranked.party),
        () -> Say.of("State preferences with \"prefers\" instead."));
  }
}
