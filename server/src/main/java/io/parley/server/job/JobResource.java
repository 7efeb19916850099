package io.parley.server.job;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.language.Say;
import io.parley.report.screen.HingesScreen;
import io.parley.report.screen.HingesView;
import io.parley.report.screen.InverseScreen;
import io.parley.report.screen.InverseView;
import io.parley.server.answer.Answers;
import io.parley.server.answer.Screens;
import io.parley.server.cases.KeptCases;
import io.parley.server.problem.RefusedException;
import io.parley.study.open.OpenCase;
import io.parley.study.open.OutcomeReference;
import io.parley.study.question.WhatItTurnsOn;
import io.parley.study.question.WhatWouldHaveToBeTrue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Long questions over HTTP.
@RestController
@RequestMapping("/api")
public class JobResource {

  private final Jobs jobs;
  private final KeptCases cases;
  private final Answers answers;
  private final Screens screens;

  public JobResource(Jobs jobs, KeptCases cases, Answers answers, Screens screens) {
    this.jobs = jobs;
    this.cases = cases;
    this.answers = answers;
    this.screens = screens;
  }

  /// What is asked.
  record Question(
      String question,
      @Nullable String control,
      @Nullable String concept,
      @Nullable String outcome,
      @Nullable String view) {

    String controlOrStated() {
      return control == null ? "" : control;
    }

    String conceptOrUsual() {
      return concept == null ? "seq" : concept;
    }

    String outcomeOrNow() {
      return outcome == null ? "now" : outcome;
    }

    String viewOrUsual() {
      return view == null ? "evolution" : view;
    }
  }

  @PostMapping("/cases/{caseId}/jobs")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Job.View begin(@PathVariable String caseId, @RequestBody Question asked) {
    var kept = cases.text(caseId, Optional.empty());
    return jobs.begin(asked.question(), work(kept, asked)).view();
  }

  /// What answers a question. Where it cannot be asked, that is said at once.
  private Function<Progress, ?> work(KeptCases.Text kept, Question asked) {
    var control = asked.controlOrStated();
    var concept = Answers.concept(asked.conceptOrUsual());
    return switch (asked.question()) {
      case "answer" -> screens.answer(kept, control, concept);
      case "graph" -> screens.graph(kept, control, concept, asked.viewOrUsual());
      case "hinges" -> hinges(answers.ask(kept, control).opened(), concept);
      case "inverse" -> inverse(answers.ask(kept, control).opened(), concept, asked.outcomeOrNow());
      default ->
          throw RefusedException.wrong(
              Say.of("(%s) is not one of %s.", asked.question(), "answer, graph, hinges, inverse"));
    };
  }

  private static Function<Progress, HingesView> hinges(
      OpenCase.Opened opened, StabilityConcept concept) {
    return progress ->
        HingesScreen.of(
            WhatItTurnsOn.ask(
                opened.situation(),
                WhoDecides.asStated(opened.situation()),
                concept,
                WhatItTurnsOn.FEW_OUTCOMES,
                WhatItTurnsOn.trials(opened.graph()),
                progress));
  }

  private static Function<Progress, InverseView> inverse(
      OpenCase.Opened opened, StabilityConcept concept, String outcome) {
    var state = Answers.wanted(() -> OutcomeReference.find(outcome, opened.graph()));
    return progress ->
        InverseScreen.of(
            WhatWouldHaveToBeTrue.ask(
                opened.situation(),
                WhoDecides.asStated(opened.situation()),
                state,
                List.of(concept),
                "",
                WhatWouldHaveToBeTrue.trials(opened.graph()),
                progress));
  }

  @GetMapping("/jobs/{job}")
  Job.View job(@PathVariable String job) {
    return jobs.find(job).view();
  }

  @DeleteMapping("/jobs/{job}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String job) {
    jobs.find(job).cancel();
  }

  @GetMapping("/jobs/{job}/events")
  SseEmitter events(@PathVariable String job) {
    return JobEvents.of(jobs.find(job));
  }
}
