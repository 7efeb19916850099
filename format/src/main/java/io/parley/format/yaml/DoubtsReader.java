package io.parley.format.yaml;

import io.parley.format.file.Place;
import io.parley.format.outcome.OutcomeReader;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.language.Say;
import io.parley.model.option.Outcome;
import io.parley.model.party.Doubts;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what is not known of somebody's preferences: `unknown`, as a list whose items are pairs or
/// `{maybe: …}`, or as a mapping with `maybe` and `order`.
///
/// A judgement is named by its statement, a group by the list of its statements, and any by its
/// place in the list, from 1. An outcome is written as everywhere; beside statements, with the
/// letters `Y` and `N` only.
final class DoubtsReader {

  private static final String NOT_A_PAIR =
      Say.of("What is not known is a pair, or {maybe: [...]}.");

  private final StatementReader statements;
  private final OutcomeReader outcomes;
  private final Problems problems;

  DoubtsReader(StatementReader statements, OutcomeReader outcomes, Problems problems) {
    this.statements = statements;
    this.outcomes = outcomes;
    this.problems = problems;
  }

  /// What is in doubt of these preferences, which stand in the same mapping. While the file has
  /// errors nothing is looked up in them.
  Doubts read(Fields fields, Preferences preferences) {
    var node = fields.node("unknown");
    if (node.isEmpty() || problems.anyError()) {
      return Doubts.NONE;
    }
    var found = new Found(preferences);
    if (node.get() instanceof Node.Mapping mapping) {
      var both = Fields.of(mapping, Say.of("What is unknown"), List.of("maybe", "order"), problems);
      both.items("maybe").forEach(item -> maybe(item, found));
      both.items("order").forEach(item -> pair(item, found));
    } else {
      fields.items("unknown").forEach(item -> item(item, found));
    }
    return new Doubts(found.maybe, found.unordered, found.unranked);
  }

  /// What has been found so far to be in doubt of somebody's preferences.
  private static final class Found {

    private final boolean stated;
    private final int judgements;
    private final Map<List<Statement>, Integer> positions = new HashMap<>();
    private final List<Integer> maybe = new ArrayList<>();
    private final List<Doubts.Pair> unordered = new ArrayList<>();
    private final List<Doubts.Unranked> unranked = new ArrayList<>();

    Found(Preferences preferences) {
      stated = preferences instanceof Preferences.Prefers;
      var all =
          preferences instanceof Preferences.Prefers(var judgements)
              ? judgements
              : List.<Judgement>of();
      judgements = all.size();
      for (int position = 0; position < judgements; position++) {
        positions.putIfAbsent(statementsOf(all.get(position)), position);
      }
    }
  }

  private void item(Node item, Found found) {
    if (item instanceof Node.Mapping mapping) {
      Fields.of(mapping, Say.of("What is unknown"), List.of("maybe"), problems)
          .items("maybe")
          .forEach(judgement -> maybe(judgement, found));
    } else {
      pair(item, found);
    }
  }

  private void maybe(Node item, Found found) {
    judgement(item, found).ifPresent(found.maybe::add);
  }

  private void pair(Node item, Found found) {
    if (!(item instanceof Node.Sequence pair) || pair.items().size() != 2) {
      problems.add(ProblemKind.WRONG_TYPE, item.place(), NOT_A_PAIR);
      return;
    }
    var first = pair.items().getFirst();
    var second = pair.items().getLast();
    if (!found.stated || (OutcomeReader.named(first) && OutcomeReader.named(second))) {
      outcomes(first, second, found);
    } else {
      judgements(first, second, found);
    }
  }

  private void outcomes(Node first, Node second, Found found) {
    Optional<Outcome> one = outcomes.read(first);
    Optional<Outcome> other = outcomes.read(second);
    if (one.isPresent() && other.isPresent()) {
      rejectSame(one.get().equals(other.get()), second.place());
      found.unranked.add(new Doubts.Unranked(one.get(), other.get()));
    }
  }

  private void judgements(Node first, Node second, Found found) {
    var one = judgement(first, found);
    var other = judgement(second, found);
    if (one.isPresent() && other.isPresent()) {
      rejectSame(one.equals(other), second.place());
      int upper = Math.min(one.get(), other.get());
      int lower = Math.max(one.get(), other.get());
      found.unordered.add(new Doubts.Pair(upper, lower));
    }
  }

  private void rejectSame(boolean same, Place place) {
    if (same) {
      problems.add(
          ProblemKind.DUPLICATE_ID, place, Say.of("The two members of the pair are the same."));
    }
  }

  private Optional<Integer> judgement(Node item, Found found) {
    var place = place(item, found.judgements);
    if (place.isPresent()) {
      return Optional.of(place.getAsInt());
    }
    var members = item instanceof Node.Sequence group ? group.items() : List.of(item);
    var named = new ArrayList<Statement>();
    members.forEach(member -> statements.bare(member).ifPresent(named::add));
    if (named.size() < members.size()) {
      return Optional.empty();
    }
    var position = Optional.ofNullable(found.positions.get(named));
    if (position.isPresent()) {
      return position;
    }
    problems.add(
        ProblemKind.UNKNOWN_JUDGEMENT,
        item.place(),
        Say.of("The statement in doubt does not stand in \"prefers\"."),
        () -> Say.of("Write it as it stands there, or its place in the list, from 1."));
    return Optional.empty();
  }

  /// The position that a number names, from 0.
  private static OptionalInt place(Node item, int judgements) {
    if (item instanceof Node.Scalar scalar && scalar.text().matches("[1-9][0-9]{0,4}")) {
      int place = Integer.parseInt(scalar.text());
      return place <= judgements ? OptionalInt.of(place - 1) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  private static List<Statement> statementsOf(Judgement judgement) {
    return judgement.anyOf().stream().map(stated -> stated.statement()).toList();
  }
}
