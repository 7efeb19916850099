package io.parley.server.answer;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.language.Say;
import io.parley.report.printed.Form;
import io.parley.report.printed.Printed;
import io.parley.server.cases.KeptCases;
import io.parley.server.problem.RefusedException;
import io.parley.study.open.OpenCase;
import io.parley.study.question.HowStronglyHolds;
import io.parley.study.question.WhatEachSees;
import io.parley.study.question.WhatIsCertain;
import io.parley.study.question.WhatIsDemanded;
import io.parley.study.question.WhoWins;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The answers of the command line, as the commands of the same names print them.
@RestController
public class PrintedResource {

  /// What the answers call the file of a case that stands in none.
  private static final String FILE = "case.json";

  /// As many combinations of who decides are gone through as the command goes through.
  private static final int MOST_COMBINATIONS = 256;

  private static final long MOST_LISTED = 1_000_000;

  private final KeptCases cases;
  private final Answers answers;

  public PrintedResource(KeptCases cases, Answers answers) {
    this.cases = cases;
    this.answers = answers;
  }

  @GetMapping("/api/cases/{caseId}/answers/{question}")
  ResponseEntity<String> ask(
      @PathVariable String caseId,
      @PathVariable String question,
      @RequestParam Optional<Integer> revision,
      @RequestParam(defaultValue = "") String control,
      @RequestParam(defaultValue = "seq") String concept,
      @RequestParam(defaultValue = "json") String format) {
    var form = form(format);
    var kept = cases.text(caseId, revision);
    var asked = answers.ask(kept, control);
    var printed = Answers.wanted(() -> answer(question, asked, concept));
    var text = new StringWriter();
    printed.print(form, new PrintWriter(text));
    return ResponseEntity.ok()
        .contentType(new MediaType(type(form), StandardCharsets.UTF_8))
        .body(text.toString());
  }

  private static Printed answer(String question, Answers.Asked asked, String concept) {
    return switch (question) {
      case "analyze" -> Printed.of(asked.analysis(), FILE, false, MOST_LISTED);
      case "factions" ->
          Printed.of(
              WhoWins.ask(
                  asked.opened().situation(),
                  Answers.concept(concept),
                  MOST_COMBINATIONS,
                  Progress.UNWATCHED),
              FILE,
              Progress.UNWATCHED);
      case "unknown" -> unknown(asked.opened(), concept);
      case "strength" ->
          Printed.of(
              HowStronglyHolds.ask(
                  asked.opened().situation(), asked.opened().graph(), Progress.UNWATCHED),
              FILE,
              false,
              Progress.UNWATCHED);
      case "demands" ->
          Printed.of(
              WhatIsDemanded.ask(asked.opened().situation(), deciders(asked), Progress.UNWATCHED),
              FILE);
      case "views" ->
          Printed.of(
              WhatEachSees.ask(
                  asked.opened().situation(),
                  deciders(asked),
                  Answers.concept(concept),
                  Progress.UNWATCHED),
              FILE);
      default -> throw RefusedException.missing(Say.of("question (%s)", question));
    };
  }

  private static Printed unknown(OpenCase.Opened opened, String concept) {
    return Printed.of(
        WhatIsCertain.ask(opened.situation(), WhatIsCertain.MOST_COMPLETIONS, Progress.UNWATCHED),
        opened.graph().decisionMakers(),
        concept,
        FILE,
        false,
        Progress.UNWATCHED);
  }

  private static WhoDecides deciders(Answers.Asked asked) {
    return WhoDecides.asStated(asked.opened().situation());
  }

  private static Form form(String word) {
    return Arrays.stream(Form.values())
        .filter(form -> form.name().equals(word))
        .findFirst()
        .orElseThrow(() ->
            RefusedException.wrong(
                Say.of(
                    "(%s) is not one of %s.",
                    word,
                    Arrays.stream(Form.values())
                        .map(Form::name)
                        .collect(Collectors.joining(", ")))));
  }

  private static MediaType type(Form form) {
    return switch (form) {
      case text -> MediaType.TEXT_PLAIN;
      case json -> MediaType.APPLICATION_JSON;
      case csv -> new MediaType("text", "csv");
      case latex -> new MediaType("application", "x-tex");
      case markdown -> MediaType.TEXT_MARKDOWN;
    };
  }
}
