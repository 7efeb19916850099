package io.parley.server.document;

import io.parley.conflict.path.Evolution;
import io.parley.conflict.progress.Progress;
import io.parley.format.CaseFile;
import io.parley.format.document.Difference;
import io.parley.format.document.JsonForm;
import io.parley.format.document.Pointers;
import io.parley.format.problem.Problem;
import io.parley.format.problem.Severity;
import io.parley.study.open.ModelCheck;
import io.parley.study.open.OpenCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The text of a case as it is kept: its document in JSON, or a case file in YAML as it was brought
/// in.
public final class CaseText {

  /// In a larger state space than this, what is out of reach is not looked for with every change.
  private static final int MOST_CHECKED = 1 << 14;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String name;
  private final String text;
  private final Once<OpenCase> opened;
  private final Once<List<Problem>> problems;

  private CaseText(String name, String text) {
    this.name = name;
    this.text = text;
    this.opened = new Once<>(() -> OpenCase.of(CaseFile.read(name, text)));
    this.problems = new Once<>(this::problems);
  }

  /// A text that was kept.
  public static CaseText of(String text) {
    return new CaseText(text.stripLeading().startsWith("{") ? "case.json" : "case.yaml", text);
  }

  /// A document as it is to be kept.
  public static CaseText of(JsonNode document) {
    return new CaseText(
        "case.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
  }

  /// What is kept.
  public String text() {
    return text;
  }

  /// The document; empty when the text is not well formed.
  public Optional<JsonNode> document() {
    return JsonForm.of(name, text).map(JSON::readTree);
  }

  /// The title that stands in it; empty when none does.
  public String title() {
    return document().map(document -> document.path("title").asString("")).orElse("");
  }

  /// The case, or what keeps it from being one. It is read once.
  public OpenCase open() {
    return opened.get();
  }

  /// In what another text differs from this one.
  public List<Difference> differences(CaseText other) {
    return Difference.between(name, text, other.name, other.text);
  }

  /// One thing that is wrong, and where in the document.
  ///
  /// @param at JSON pointer of the element
  /// @param start the first character within its value, where that is known
  public record Finding(
      String id,
      String severity,
      String message,
      String hint,
      String at,
      @Nullable Integer start,
      @Nullable Integer length) {}

  /// Everything that is wrong with it or looks it.
  public List<Finding> findings() {
    return findings(problems.get(), name, text);
  }

  private List<Problem> problems() {
    var found = new ArrayList<>(open().problems());
    if (open() instanceof OpenCase.Opened opened && opened.graph().space().size() <= MOST_CHECKED) {
      found.addAll(
          ModelCheck.warnings(
              opened.reading(),
              opened.graph(),
              Evolution.byMoves(opened.graph(), Progress.UNWATCHED)));
    }
    return found;
  }

  /// Problems of a file, each where it lies in the document.
  public static List<Finding> findings(List<Problem> problems, String name, String text) {
    var pointers = Pointers.of(name, text);
    return problems.stream().map(problem -> finding(problem, pointers)).toList();
  }

  private static Finding finding(Problem problem, Pointers pointers) {
    var spot = pointers.spot(problem);
    boolean part = spot.start() >= 0;
    return new Finding(
        problem.id(),
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.message(),
        problem.hint(),
        spot.pointer(),
        part ? spot.start() : null,
        part ? spot.length() : null);
  }

  /// Whether any finding keeps questions from being put to the case.
  public static boolean usable(List<Finding> findings) {
    return findings.stream()
        .noneMatch(
            finding -> finding.severity().equals(Severity.ERROR.name().toLowerCase(Locale.ROOT)));
  }
}
