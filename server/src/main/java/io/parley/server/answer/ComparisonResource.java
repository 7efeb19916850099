package io.parley.server.answer;

import io.parley.format.document.Difference;
import io.parley.report.screen.ComparisonScreen;
import io.parley.report.screen.ComparisonView;
import io.parley.server.cases.KeptCases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What differs between two cases, or two revisions of one.
@RestController
public class ComparisonResource {

  private final KeptCases cases;
  private final Answers answers;

  public ComparisonResource(KeptCases cases, Answers answers) {
    this.cases = cases;
    this.answers = answers;
  }

  /// One of the two.
  record Side(String id, String title, int revision, String headline) {}

  /// Something that differs in the model.
  record Change(String at, String kind, String left, String right) {

    static Change of(Difference difference) {
      return new Change(
          difference.at(),
          difference.kind().name().toLowerCase(Locale.ROOT),
          difference.left(),
          difference.right());
    }
  }

  /// All that differs.
  record Comparison(
      Side left,
      Side right,
      List<Change> model,
      List<ComparisonView.Differing> answer,
      List<String> sentences) {}

  @GetMapping("/api/cases/{caseId}/compare")
  Comparison compare(
      @PathVariable String caseId,
      @RequestParam Optional<Integer> revision,
      @RequestParam String with,
      @RequestParam Optional<Integer> withRevision,
      @RequestParam(defaultValue = "") String control,
      @RequestParam(defaultValue = "") String withControl) {
    var left = cases.text(caseId, revision);
    var right = cases.text(with, withRevision);
    var answer =
        ComparisonScreen.of(
            "seq",
            answers.ask(left, control).analysis(),
            answers.ask(right, withControl).analysis());
    return new Comparison(
        new Side(caseId, left.text().title(), left.revision(), answer.leftHeadline()),
        new Side(with, right.text().title(), right.revision(), answer.rightHeadline()),
        left.text().differences(right.text()).stream().map(Change::of).toList(),
        answer.outcomes(),
        answer.sentences());
  }
}
