package io.parley.study.question;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Sanction;
import io.parley.certificate.claim.Step;
import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.conflict.stability.Verdict;
import io.parley.conflict.state.State;
import io.parley.study.answer.Analysis;
import io.parley.study.open.OpenCase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What does a certificate of an analysis have to state? Every verdict with its witness, from the
/// definitions; the equilibria, from the sweep; and what can be reached, with a path.
public final class Certify {

  private final Analysis analysis;
  private final GraphModel graph;
  private final Progress progress;
  private long judged;

  private Certify(Analysis analysis, Progress progress) {
    this.analysis = analysis;
    this.graph = analysis.graph();
    this.progress = progress;
  }

  /// The heading of the certificate.
  public static Certificate heading(OpenCase.Opened opened) {
    return Certificate.of(
        opened.situation(),
        opened.reading().file().name(),
        opened.reading().file().text(),
        Arrays.asList(Concept.values()),
        opened.graph().space().feasible().stream().map(opened.graph().space()::name).toList());
  }

  /// The claims of the certificate, one after the other as they are asked for.
  public static Iterable<Claim> claims(Analysis analysis, Progress progress) {
    return () -> new Certify(analysis, progress).all().iterator();
  }

  private Stream<Claim> all() {
    return Stream.of(verdicts(), equilibria(), reach()).flatMap(claims -> claims);
  }

  private Stream<Claim> verdicts() {
    return StabilityConcepts.CLASSICAL.stream().flatMap(this::verdicts);
  }

  private Stream<Claim> verdicts(StabilityConcept concept) {
    return graph.decisionMakers().stream()
        .flatMap(i -> states().map(s -> verdict(concept, i.id(), s, concept.judge(i, s, graph))));
  }

  private Claim verdict(StabilityConcept concept, String party, State s, Verdict verdict) {
    long total =
        (long) StabilityConcepts.CLASSICAL.size()
            * graph.decisionMakers().size()
            * graph.space().size();
    progress.report("writing the certificate", ++judged, total);
    var named = Concept.named(concept.id()).orElseThrow();
    return switch (verdict) {
      case Verdict.Stable(var sanctions) ->
          new Claim.Stable(
              named,
              party,
              name(s),
              sanctions.stream()
                  .map(sanction ->
                      new Sanction(name(sanction.improvement()), steps(sanction.reply())))
                  .toList());
      case Verdict.Unstable(var escape) -> new Claim.Unstable(named, party, name(s), name(escape));
    };
  }

  private Stream<Claim> equilibria() {
    return Arrays.stream(Concept.values())
        .map(concept ->
            new Claim.Equilibria(
                concept,
                analysis.table().equilibria(concept.id()).stream().map(this::name).toList()));
  }

  private Stream<Claim> reach() {
    return Stream.concat(
        reach(Means.MOVES, analysis.byMoves()),
        reach(Means.IMPROVEMENTS, analysis.byImprovements()));
  }

  private Stream<Claim> reach(Means by, Evolution evolution) {
    return states()
        .map(s ->
            evolution.reaches(s)
                ? new Claim.Reachable(by, name(s), steps(evolution.shortestPath(s)))
                : new Claim.Unreachable(by, name(s)));
  }

  private Stream<State> states() {
    return graph.space().feasible().stream();
  }

  private List<Step> steps(List<io.parley.conflict.move.Step> steps) {
    return steps.stream().map(step -> new Step(step.mover().id(), name(step.to()))).toList();
  }

  private String name(State state) {
    return graph.space().name(state);
  }
}
