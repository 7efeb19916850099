package io.parley.server.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.parley.conflict.progress.Progress;
import io.parley.language.Say;
import io.parley.report.screen.AnswerScreen;
import io.parley.report.screen.AnswerView;
import io.parley.report.screen.ExplanationScreen;
import io.parley.report.screen.ExplanationView;
import io.parley.report.screen.PatternView;
import io.parley.report.screen.PictureView;
import io.parley.report.screen.Pictures;
import io.parley.report.screen.RankingScreen;
import io.parley.report.screen.RankingView;
import io.parley.report.screen.SheetScreen;
import io.parley.report.screen.SheetView;
import io.parley.server.cases.KeptCases;
import io.parley.server.problem.RefusedException;
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

  public AnswerResource(KeptCases cases, Answers answers) {
    this.cases = cases;
    this.answers = answers;
  }

  private Answers.Asked asked(String caseId, Optional<Integer> revision, String control) {
    return answers.ask(cases.text(caseId, revision), control);
  }

  /// The answer on one screen, and the revision it is about.
  public record Answer(int revision, @JsonUnwrapped AnswerView view) {}

  @GetMapping("/answer")
  Answer answer(
      @PathVariable String caseId,
      @RequestParam Optional<Integer> revision,
      @RequestParam(defaultValue = "") String control,
      @RequestParam(defaultValue = "seq") String concept) {
    var kept = cases.text(caseId, revision);
    var asked = answers.ask(kept, control);
    var reasoning = Answers.concept(concept);
    var contest = answers.across(kept, asked, reasoning);
    return new Answer(
        kept.revision(), AnswerScreen.of(asked.analysis(), reasoning, contest, Progress.UNWATCHED));
  }

  /// The table of all outcomes, and the revision it is about.
  public record Sheet(int revision, @JsonUnwrapped SheetView view) {}

  @GetMapping("/outcomes")
  Sheet outcomes(
      @PathVariable String caseId,
      @RequestParam Optional<Integer> revision,
      @RequestParam(defaultValue = "") String control) {
    var asked = asked(caseId, revision, control);
    return new Sheet(asked.revision(), SheetScreen.of(asked.analysis()));
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
    var analysis = asked(caseId, revision, control).analysis();
    var pictures = new Pictures(analysis, Answers.concept(concept).id());
    return switch (view) {
      case "integrated" -> pictures.integrated();
      case "evolution" -> pictures.evolution();
      case "tree" -> pictures.tree();
      default ->
          throw RefusedException.wrong(
              Say.of("(%s) is not one of integrated, evolution, tree.", view));
    };
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
