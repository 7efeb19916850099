package io.parley.format.gmcr;

import io.parley.format.file.Place;
import io.parley.format.outcome.FeasibleOutcomes;
import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.reading.Element;
import io.parley.format.reading.Places;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.option.Outcome;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what decision makers want: prioritised patterns, or a ranking of outcomes by their place
/// among the feasible ones, from 1.
final class GmcrPreferences {

  private static final int MOST_RANKED = 1 << 16;

  private final boolean ranked;
  private final GmcrPatterns patterns;
  private final List<String> options;
  private final List<Statement> removing;
  private final Problems problems;
  private final Places places;

  /// Outcomes have numbers only among those that correct options and patterns leave.
  private final boolean numbered;

  private Optional<List<Outcome>> feasible = Optional.empty();

  GmcrPreferences(
      boolean ranked,
      GmcrPatterns patterns,
      List<String> options,
      List<Statement> removing,
      Problems problems,
      Places places) {
    this.ranked = ranked;
    this.patterns = patterns;
    this.options = options;
    this.removing = removing;
    this.problems = problems;
    this.places = places;
    this.numbered = !problems.anyError();
  }

  Preferences read(String party, Fields maker) {
    var key =
        maker.node("preferenceRanking").isPresent() ? "preferenceRanking" : "preferenceVector";
    boolean byRanking = ranked && maker.node(key).isPresent();
    var standing = byRanking ? key : "preferences";
    places.note(new Element.PreferencesOf(party), maker.place(standing));
    return byRanking ? ranking(party, maker, key) : prefers(party, maker);
  }

  private Preferences prefers(String party, Fields maker) {
    var judgements = new ArrayList<Judgement>();
    for (var item : maker.items("preferences")) {
      places.note(new Element.JudgementOf(party, judgements.size()), item.place());
      var members = patterns.anyOf(item).stream().map(Stated::of).toList();
      if (!members.isEmpty()) {
        judgements.add(new Judgement(members));
      }
    }
    if (judgements.isEmpty()) {
      problems.add(
          ProblemKind.INDIFFERENT,
          maker.place(),
          Say.of(
              "%s has no preferences, so all outcomes are equal to it.",
              Excerpt.of(maker.text("name"))));
      return new Preferences.Indifferent();
    }
    return new Preferences.Prefers(judgements);
  }

  private Preferences ranking(String party, Fields maker, String key) {
    if (!numbered) {
      return new Preferences.Indifferent();
    }
    var seen = new HashSet<Outcome>();
    var classes = new ArrayList<List<Outcome>>();
    for (var item : maker.items(key)) {
      var members = item instanceof Node.Sequence tie ? tie.items() : List.of(item);
      var held = new ArrayList<Outcome>();
      members.forEach(member -> ranked(member, seen).ifPresent(held::add));
      if (!held.isEmpty()) {
        classes.add(held);
      }
    }
    if (seen.size() < feasible().size() && !problems.anyError()) {
      problems.add(
          ProblemKind.RANKING_INCOMPLETE,
          maker.place(key),
          Say.of(
              "The ranking of %s has %d of the %d outcomes that can be.",
              party, seen.size(), feasible().size()));
    }
    return new Preferences.Ranking(classes);
  }

  private Optional<Outcome> ranked(Node node, Set<Outcome> seen) {
    var number = Shape.number(node, Say.of("The number of an outcome"), problems);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int place = number.getAsInt();
    if (place < 1 || place > feasible().size()) {
      problems.add(
          ProblemKind.GMCR_INDEX,
          node.place(),
          Say.of("There is no outcome with the number %d.", place),
          () -> Say.of("The outcomes that can be are numbered from 1 to %d.", feasible().size()));
      return Optional.empty();
    }
    var outcome = feasible().get(place - 1);
    if (!seen.add(outcome)) {
      problems.add(
          ProblemKind.OUTCOME_REPEATED,
          node.place(),
          Say.of("The outcome %d stands in the ranking already.", place));
      return Optional.empty();
    }
    return Optional.of(outcome);
  }

  private List<Outcome> feasible() {
    if (feasible.isEmpty()) {
      var listing = FeasibleOutcomes.list(options, removing, MOST_RANKED + 1);
      feasible = Optional.of(listing.outcomes());
      if (!listing.searched() || listing.outcomes().size() > MOST_RANKED) {
        problems.add(
            ProblemKind.RANKING_UNCHECKED,
            Place.START,
            Say.of("There are too many outcomes to number them for rankings."));
      }
    }
    return feasible.get();
  }
}
