package io.parley.server.answer;

import io.parley.format.gmcr.GmcrWriter;
import io.parley.format.gmcr.Writing;
import io.parley.format.yaml.CaseWriter;
import io.parley.language.Say;
import io.parley.report.analysis.AnalysisPage;
import io.parley.server.cases.KeptCases;
import io.parley.server.document.CaseText;
import io.parley.server.problem.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A case, or a case with its answers, as a file to take away.
@RestController
public class ExportResource {

  private final KeptCases cases;
  private final Answers answers;

  public ExportResource(KeptCases cases, Answers answers) {
    this.cases = cases;
    this.answers = answers;
  }

  @GetMapping("/api/cases/{caseId}/export/{kind}")
  ResponseEntity<String> export(
      @PathVariable String caseId,
      @PathVariable String kind,
      @RequestParam Optional<Integer> revision,
      @RequestParam(defaultValue = "") String control) {
    var kept = cases.text(caseId, revision);
    var file = file(kind, kept, control);
    cases.exported(caseId, kind);
    return file;
  }

  private ResponseEntity<String> file(String kind, KeptCases.Text kept, String control) {
    return switch (kind) {
      case "case.json" -> file(kind, "application/json", document(kept));
      case "case.yaml" ->
          file(
              kind,
              "application/yaml",
              CaseWriter.write(answers.ask(kept, "").stated().situation()));
      case "case.gmcr" -> file(kind, "application/json", gmcr(kept));
      case "outcomes.csv" -> file(kind, "text/csv", page(kept, control).csv());
      case "outcomes.tex" -> file(kind, "application/x-tex", page(kept, control).latex(true));
      case "outcomes.md" -> file(kind, "text/markdown", page(kept, control).markdown(true));
      default -> throw RefusedException.missing(Say.of("kind of file (%s)", kind));
    };
  }

  private static String document(KeptCases.Text kept) {
    return kept.text()
        .document()
        .map(document -> CaseText.of(document).text())
        .orElseThrow(() -> RefusedException.missing(Say.of("document")));
  }

  private String gmcr(KeptCases.Text kept) {
    return switch (GmcrWriter.write(answers.ask(kept, "").stated().reading())) {
      case Writing.Written(var text, _) -> text;
      case Writing.Refused(var problems) ->
          throw RefusedException.of(
              HttpStatus.UNPROCESSABLE_CONTENT,
              problems.getFirst().id(),
              Say.of("A .gmcr file cannot hold this case"),
              problems.getFirst().advice(),
              Map.of());
    };
  }

  private AnalysisPage page(KeptCases.Text kept, String control) {
    return new AnalysisPage(answers.ask(kept, control).analysis());
  }

  private static ResponseEntity<String> file(String name, String type, String text) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
        .body(text);
  }
}
