package io.parley.server.job;

import io.parley.conflict.graph.WhoDecides;
import io.parley.language.Say;
import io.parley.report.screen.HingesScreen;
import io.parley.report.screen.InverseScreen;
import io.parley.server.answer.Answers;
import io.parley.server.cases.KeptCases;
import io.parley.server.problem.RefusedException;
import io.parley.study.open.OutcomeReference;
import io.parley.study.question.WhatItTurnsOn;
import io.parley.study.question.WhatWouldHaveToBeTrue;
import java.util.List;
import java.util.Optional;
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

  public JobResource(Jobs jobs, KeptCases cases, Answers answers) {
    this.jobs = jobs;
    this.cases = cases;
    this.answers = answers;
  }

  /// What is asked.
  record Question(
      String question,
      @Nullable String control,
      @Nullable String concept,
      @Nullable String outcome) {

    String controlOrStated() {
      return control == null ? "" : control;
    }

    String conceptOrUsual() {
      return concept == null ? "seq" : concept;
    }
  }

  @PostMapping("/cases/{caseId}/jobs")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Job.View begin(@PathVariable String caseId, @RequestBody Question asked) {
    var opened =
        answers.ask(cases.text(caseId, Optional.empty()), asked.controlOrStated()).opened();
    var concept = Answers.concept(asked.conceptOrUsual());
    var control = WhoDecides.asStated(opened.situation());
    var job =
        switch (asked.question()) {
          case "hinges" ->
              jobs.begin(
                  "hinges",
                  progress ->
                      HingesScreen.of(
                          WhatItTurnsOn.ask(
                              opened.situation(),
                              control,
                              concept,
                              WhatItTurnsOn.FEW_OUTCOMES,
                              WhatItTurnsOn.trials(opened.graph()),
                              progress)));
          case "inverse" -> {
            var words = asked.outcome() == null ? "now" : asked.outcome();
            var state = Answers.wanted(() -> OutcomeReference.find(words, opened.graph()));
            yield jobs.begin(
                "inverse",
                progress ->
                    InverseScreen.of(
                        WhatWouldHaveToBeTrue.ask(
                            opened.situation(),
                            control,
                            state,
                            List.of(concept),
                            "",
                            WhatWouldHaveToBeTrue.trials(opened.graph()),
                            progress)));
          }
          default ->
              throw RefusedException.wrong(
                  Say.of("(%s) is not one of hinges, inverse.", asked.question()));
        };
    return job.view();
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
