package io.parley.report.screen;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import io.parley.conflict.progress.Progress;
import io.parley.conflict.state.State;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import io.parley.report.faction.ContestPage;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Contest;
import io.parley.study.question.WhatItStandsOn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;

/// The table across who decides.
final class Across {

  /// The most lines times verdicts times outcomes of which the judgements are counted for a screen.
  private static final int MOST_COUNTED = 1 << 16;

  /// The outcomes that can be reached soonest have a row; the table of all outcomes lists the others.
  private static final int MOST_ROWS = 400;

  private Across() {}

  static AcrossView of(
      Analysis analysis, String concept, Optional<Contest> contest, Cast cast, Progress progress) {
    return contest
        .map(found -> of(found, analysis, concept, cast, progress))
        .orElseGet(() -> alone(analysis, concept, cast));
  }

  /// A column for each combination, and one for who decides in the analysis if that is none of them.
  private static AcrossView of(
      Contest contest, Analysis analysis, String concept, Cast cast, Progress progress) {
    var columns = new ArrayList<Column>();
    for (var rule : contest.rules()) {
      columns.add(
          new Column(
              combination(contest.situation(), rule.deciders()::of, analysis.situation()),
              state -> cell(rule.holding().contains(state), rule.evolution().steps(state))));
    }
    var states = new TreeSet<>(contest.everHolding().stream().toList());
    if (columns.stream().noneMatch(column -> column.head().chosen())) {
      var own =
          new Column(
              combination(
                  contest.situation(),
                  party -> analysis.situation().party(party.id()).control(),
                  analysis.situation()),
              state -> cell(analysis, concept, state));
      columns.add(own);
      states.addAll(holding(analysis, concept));
    }
    var standing = WhatItStandsOn.ask(contest, MOST_COUNTED, progress);
    return view(
        columns, states, new ContestPage(contest, standing).findings(), contest.leftOut(), cast);
  }

  private static AcrossView alone(Analysis analysis, String concept, Cast cast) {
    var only =
        new Column(
            new AcrossView.Combination("", Say.of("As stated"), true),
            state -> cell(analysis, concept, state));
    return view(List.of(only), holding(analysis, concept), List.of(), 0, cast);
  }

  private static AcrossView view(
      List<Column> columns,
      Collection<State> states,
      List<String> sentences,
      long leftOut,
      Cast cast) {
    var rows =
        states.stream()
            .sorted(comparingInt((State state) -> soonest(state, columns)))
            .limit(MOST_ROWS)
            .sorted()
            .map(state ->
                new AcrossView.Row(
                    cast.outcome(state),
                    columns.stream().map(column -> column.cell().apply(state)).toList()))
            .toList();
    return new AcrossView(
        columns.stream().map(Column::head).toList(),
        rows,
        sentences,
        leftOut,
        states.size() - rows.size());
  }

  /// How few steps lead to an outcome where it holds.
  private static int soonest(State state, List<Column> columns) {
    return columns.stream()
        .map(column -> column.cell().apply(state))
        .filter(AcrossView.Cell::holds)
        .map(AcrossView.Cell::steps)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /// One who may decide, and how an outcome stands then.
  private record Column(AcrossView.Combination head, Function<State, AcrossView.Cell> cell) {}

  private static List<State> holding(Analysis analysis, String concept) {
    return analysis.holding().stream().filter(state -> analysis.holds(concept, state)).toList();
  }

  private static AcrossView.Cell cell(Analysis analysis, String concept, State state) {
    return cell(analysis.holds(concept, state), analysis.byImprovements().steps(state));
  }

  private static AcrossView.Cell cell(boolean holds, OptionalInt steps) {
    return new AcrossView.Cell(holds, steps.isPresent() ? steps.getAsInt() : null);
  }

  private static AcrossView.Combination combination(
      Case stated, Function<Party, Control> decides, Case chosen) {
    var divided = stated.parties().stream().filter(party -> !party.factions().isEmpty()).toList();
    return new AcrossView.Combination(
        divided.stream()
            .map(party -> party.id() + "=" + decides.apply(party).text())
            .collect(joining(",")),
        divided.stream().map(party -> label(party, decides.apply(party))).collect(joining(" · ")),
        divided.stream()
            .allMatch(party -> decides.apply(party).equals(chosen.party(party.id()).control())));
  }

  private static String label(Party party, Control control) {
    return switch (control) {
      case Control.OneMind _ -> party.name();
      case Control.ByFaction(var faction) -> party.faction(faction).name();
      case Control.Split _ -> Say.of("each for its own");
      case Control.Quorum _ -> Say.of("by shares");
      case Control.Unknown _ -> Say.of("not known");
    };
  }
}
