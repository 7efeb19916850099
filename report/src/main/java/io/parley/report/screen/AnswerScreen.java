package io.parley.report.screen;

import io.parley.conflict.move.Step;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.state.State;
import io.parley.explain.reason.Footing;
import io.parley.explain.reason.StateReasons;
import io.parley.explain.words.Bridging;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Overview;
import io.parley.model.Kind;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Contest;
import io.parley.study.question.WhatBridges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the answer about a case together for one screen: the sentence, the drawing, the table across
/// who decides, and why.
public final class AnswerScreen {

  private final Analysis analysis;
  private final StabilityConcept concept;
  private final Optional<Contest> contest;
  private final Cast cast;
  private final Progress progress;
  private final KeySteps key;

  private AnswerScreen(
      Analysis analysis, StabilityConcept concept, Optional<Contest> contest, Progress progress) {
    this.analysis = analysis;
    this.concept = concept;
    this.contest = contest;
    this.cast = new Cast(analysis.situation(), analysis.graph());
    this.progress = progress;
    this.key =
        KeySteps.of(
            analysis, concept.id(), contest.map(Contest::rules).orElse(List.of()), progress);
  }

  /// The screen of an analysis.
  ///
  /// @param concept the reasoning under which outcomes are said to hold
  /// @param contest what holds across who decides; empty for a case without factions
  public static AnswerView of(
      Analysis analysis, StabilityConcept concept, Optional<Contest> contest, Progress progress) {
    return new AnswerScreen(analysis, concept, contest, progress).view();
  }

  private AnswerView view() {
    var reached = key.reachedEnds(concept.id());
    var footing = new Footing();
    var why = why(footing);
    return new AnswerView(
        concept.id(),
        new Headline(analysis, cast.say()).sentence(reached),
        sentences(),
        analysis.situation().kind() == Kind.CURRENT ? Overview.noForecast() : "",
        FootingView.of(footing),
        Switches.of(analysis.situation()),
        cast.players(),
        cast.options(),
        picture(),
        Across.of(analysis, concept.id(), contest, cast, progress),
        why);
  }

  private List<String> sentences() {
    var sentences = new ArrayList<String>();
    if (Headline.race(analysis.situation())) {
      sentences.addAll(Deciders.sentences(analysis.situation()));
    }
    var graph = analysis.graph();
    var reasons = StateReasons.of(graph.now(), concept, graph.decisionMakers(), graph);
    sentences.add(new Overview(analysis.situation(), graph, cast.say()).today(reasons));
    key.missed().stream().limit(1).flatMap(state -> missed(state).stream()).forEach(sentences::add);
    return sentences;
  }

  private Optional<String> missed(State state) {
    return WhatBridges.ask(state, analysis, key.control(), progress)
        .map(gap ->
            new Bridging(analysis.situation(), cast.say(), analysis.graph())
                .inShort(
                    state,
                    analysis.holdsUnder(state),
                    gap.chain(),
                    gap.bridges(),
                    analysis.byImprovements().reaches(state)));
  }

  private PictureView picture() {
    var onTheWay = key.onTheWay(concept.id());
    var pictures = new Pictures(analysis, concept.id(), cast);
    var nodes = key.states().stream().map(pictures::node).toList();
    var edges =
        key.steps().stream().map(step -> pictures.edge(step, onTheWay.contains(step))).toList();
    int leftOut = analysis.graph().space().size() - nodes.size();
    return new PictureView(
        "answer", nodes, edges, leftOut, edges.stream().map(PictureView.Edge::sentence).toList());
  }

  private List<AnswerView.ReasonView> why(Footing footing) {
    return key.told(concept.id()).stream().map(step -> reason(step, footing)).toList();
  }

  private AnswerView.ReasonView reason(Step step, Footing footing) {
    var comparison = analysis.graph().will(step.mover()).compare(step.to(), step.from());
    footing.add(comparison);
    return new AnswerView.ReasonView(
        cast.outcome(step.from()),
        cast.outcome(step.to()),
        step.mover().id(),
        new Pictures(analysis, concept.id(), cast).sentence(step),
        cast.judgements(step.mover(), comparison));
  }
}
