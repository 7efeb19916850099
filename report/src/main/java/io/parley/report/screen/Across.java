package io.parley.report.screen;

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
import io.parley.study.answer.Rule;
import io.parley.study.question.WhatItStandsOn;
import java.util.List;
import java.util.Optional;

/// The table across who decides.
final class Across {

  /// The most lines times verdicts times outcomes of which the judgements are counted for a screen.
  private static final int MOST_COUNTED = 1 << 16;

  private Across() {}

  static AcrossView of(Analysis analysis, String concept, Optional<Contest> contest, Cast cast) {
    return contest
        .map(found -> of(found, analysis.situation(), cast))
        .orElseGet(() -> alone(analysis, concept, cast));
  }

  private static AcrossView of(Contest contest, Case chosen, Cast cast) {
    var rows =
        contest.everHolding().stream()
            .map(state ->
                new AcrossView.Row(
                    cast.outcome(state),
                    contest.rules().stream().map(rule -> cell(rule, state)).toList()))
            .toList();
    var standing = WhatItStandsOn.ask(contest, MOST_COUNTED, Progress.UNWATCHED);
    return new AcrossView(
        contest.rules().stream()
            .map(rule -> combination(rule, contest.situation(), chosen))
            .toList(),
        rows,
        new ContestPage(contest, standing).findings(),
        contest.leftOut());
  }

  private static AcrossView.Cell cell(Rule rule, State state) {
    var steps = rule.evolution().steps(state);
    return new AcrossView.Cell(
        rule.holding().contains(state), steps.isPresent() ? steps.getAsInt() : null);
  }

  private static AcrossView.Combination combination(Rule rule, Case stated, Case chosen) {
    var divided = stated.parties().stream().filter(party -> !party.factions().isEmpty()).toList();
    return new AcrossView.Combination(
        divided.stream()
            .map(party -> party.id() + "=" + rule.deciders().of(party).text())
            .collect(joining(",")),
        divided.stream()
            .map(party -> label(party, rule.deciders().of(party)))
            .collect(joining(" · ")),
        divided.stream()
            .allMatch(
                party -> rule.deciders().of(party).equals(chosen.party(party.id()).control())));
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

  private static AcrossView alone(Analysis analysis, String concept, Cast cast) {
    var rows =
        analysis.holding().stream()
            .filter(state -> analysis.holds(concept, state))
            .map(state -> {
              var steps = analysis.byImprovements().steps(state);
              return new AcrossView.Row(
                  cast.outcome(state),
                  List.of(new AcrossView.Cell(true, steps.isPresent() ? steps.getAsInt() : null)));
            })
            .toList();
    return new AcrossView(
        List.of(new AcrossView.Combination("", Say.of("As stated"), true)), rows, List.of(), 0);
  }
}
