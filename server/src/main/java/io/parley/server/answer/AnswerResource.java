package io.parley.server.answer;

import io.parley.conflict.progress.Progress;
import io.parley.report.screen.ExplanationScreen;
import io.parley.report.screen.ExplanationView;
import io.parley.report.screen.PatternView;
import io.parley.report.screen.PictureView;
import io.parley.report.screen.RankingScreen;
import io.parley.report.screen.RankingView;
import io.parley.server.cases.KeptCases;
import io.parley.study.open.OutcomeReference;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Questions put to a case that are answered at once.
@RestController
@RequestMapping("/api/cases/{caseId}")
public class AnswerResource {

  private final KeptCases cases;
  private final Answers answers;
  private final Screens screens;

  public AnswerResource(KeptCases cases, Answers answers, Screens screens) {
    this.cases = cases;
    this.answers = answers;
    this.screens = screens;
  }

  private Answers.Asked asked(String caseId, Optional<Integer> revision, String control) {
    return answers.ask(cases.text(caseId, revision), control);
  }

  @GetMapping("/answer")
  Screens.Answer answer(
      @PathVariable String caseId,
      @RequestParam Optional<Integer> revision,
      @RequestParam(defaultValue = "") String control,
      @RequestParam(defaultValue = "seq") String concept) {
    return screens
        .answer(cases.text(caseId, revision), control, Answers.concept(concept))
        .apply(Progress.UNWATCHED);
  }

  @GetMapping("/outcomes")
  Screens.Sheet outcomes(
      @PathVariable String caseId,
      @RequestParam Optional<Integer> revision,
      @RequestParam(defaultValue = "") String control) {
    return screens.outcomes(cases.text(caseId, revision), control);
  }

  @GetMapping("/outcomes/{outcome}")
  ExplanationView explain(
      @PathVariable String caseId,
      @PathVariable String outcome,
      @RequestParam Optional<Integer> revision,
      @RequestParam(defaultValue = "") String control,
      @RequestParam(defaultValue = "seq") String concept) {
    var opened = asked(caseId, revision, control).opened();
    var state = Answers.wanted(() -> OutcomeReference.find(outcome, opened.graph()));
    return ExplanationScreen.of(
        state, Answers.concept(concept), opened.situation(), opened.graph());
  }

  @GetMapping("/graph")
  PictureView graph(
      @PathVariable String caseId,
      @RequestParam Optional<Integer> revision,
      @RequestParam(defaultValue = "") String control,
      @RequestParam(defaultValue = "seq") String concept,
      @RequestParam(defaultValue = "evolution") String view) {
    return screens
        .graph(cases.text(caseId, revision), control, Answers.concept(concept), view)
        .apply(Progress.UNWATCHED);
  }

  @GetMapping("/ranking")
  RankingView ranking(
      @PathVariable String caseId,
      @RequestParam Optional<Integer> revision,
      @RequestParam String of) {
    var stated = asked(caseId, revision, "").stated();
    return Answers.wanted(() -> RankingScreen.of(of, stated.situation(), stated.graph()));
  }

  @GetMapping("/impossible")
  List<PatternView> impossible(
      @PathVariable String caseId, @RequestParam Optional<Integer> revision) {
    var stated = asked(caseId, revision, "").stated();
    return PatternView.of(stated.situation(), stated.graph());
  }
}
