package io.parley.server.share;

import io.parley.language.Language;
import io.parley.server.answer.Answers;
import io.parley.server.cases.KeptCases;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// A case with its answers as one page to hand on.
@RestController
public class SharedPageResource {

  private final KeptCases cases;
  private final Answers answers;
  private final JsonMapper json;

  public SharedPageResource(KeptCases cases, Answers answers, JsonMapper json) {
    this.cases = cases;
    this.answers = answers;
    this.json = json;
  }

  @GetMapping("/api/cases/{caseId}/export/page.html")
  ResponseEntity<String> page(
      @PathVariable String caseId,
      @RequestParam Optional<Integer> revision,
      @RequestParam(defaultValue = "") String control,
      @RequestParam(defaultValue = "seq") String concept) {
    var kept = cases.text(caseId, revision);
    var page = ReaderPage.built();
    var language = Language.inForce().tag();
    var shared =
        SharedCases.of(
            kept,
            answers,
            control,
            Answers.concept(concept),
            language,
            LocalDate.now(ZoneOffset.UTC));
    cases.exported(caseId, "page.html");
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("page.html").build().toString())
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(page.about(shared.title(), language, json.writeValueAsString(shared)));
  }
}
