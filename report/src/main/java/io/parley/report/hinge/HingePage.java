package io.parley.report.hinge;

import io.parley.conflict.hinge.Claim;
import io.parley.conflict.hinge.Hinge;
import io.parley.conflict.hinge.OrderCondition;
import io.parley.conflict.hinge.Voice;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Turning;
import io.parley.report.table.CsvTable;
import io.parley.report.table.LatexTable;
import io.parley.report.table.MarkdownTable;
import io.parley.report.table.Table;
import io.parley.study.answer.HingeStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the answer turns on, as a page to read or a sheet to compute with.
public final class HingePage {

  private static final List<String> TITLES =
      List.of("claim", "kind", "swaps", "what", "basis of the judgements");

  private final HingeStudy study;
  private final Phrases say;
  private final Turning turning;

  /// A page about this study.
  public HingePage(HingeStudy study) {
    this.study = study;
    this.say = new Phrases(study.situation(), study.graph());
    this.turning = new Turning(say, study.graph());
  }

  /// As paragraphs: who decides, one for each claim, what each change does, and what was left out.
  public List<String> paragraphs() {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(heading());
    study.claims().stream().filter(this::turns).map(this::about).forEach(paragraphs::add);
    study.claims().stream().filter(claim -> !turns(claim)).map(this::firm).forEach(paragraphs::add);
    paragraphs.add("What each change does:");
    paragraphs.addAll(effects());
    paragraphs.add(leftOut());
    return paragraphs;
  }

  private String heading() {
    return "%s. What the answer turns on under %s, with %s deciding."
        .formatted(
            study.situation().title(),
            study.concept().toUpperCase(Locale.ROOT),
            Phrases.listed(study.voices().stream().map(Voice::name).toList()));
  }

  /// Whether something that was tried overturns the claim.
  private boolean turns(Claim claim) {
    return study.radius(claim).overturned()
        || !study.single(claim).isEmpty()
        || !study.pairs(claim).isEmpty()
        || study.conditions(claim).stream().anyMatch(OrderCondition::turnsOnOrder);
  }

  private String firm(Claim claim) {
    return "%s. Nothing that was tried overturns this. %s"
        .formatted(
            turning.claim(claim, claim.trueOf(study.asStated())),
            turning.radius(study.radius(claim)));
  }

  private String about(Claim claim) {
    var sentences = new ArrayList<String>();
    sentences.add(turning.claim(claim, claim.trueOf(study.asStated())) + ".");
    study.conditions(claim).stream().map(turning::condition).forEach(sentences::add);
    sentences.add(turning.single(study.single(claim)));
    sentences.add(turning.pairs(study.pairs(claim)));
    sentences.add(turning.radius(study.radius(claim)));
    var altered = study.single(claim).stream().flatMap(hinge -> hinge.changes().stream()).toList();
    sentences.add(say.footing(Turning.footing(altered)));
    sentences.removeIf(String::isEmpty);
    return String.join(" ", sentences);
  }

  private List<String> effects() {
    return study.hinges().effects().stream()
        .filter(effect -> !effect.none())
        .map(turning::effect)
        .toList();
  }

  private String leftOut() {
    var hinges = study.hinges();
    var sentences = new ArrayList<String>();
    sentences.add(
        "%d of %d single changes alter what holds or can be reached."
            .formatted(
                hinges.effects().stream().filter(effect -> !effect.none()).count(),
                hinges.effects().size()));
    if (hinges.effects().size() < hinges.changes()) {
      sentences.add(
          "%d further single changes were not tried."
              .formatted(hinges.changes() - hinges.effects().size()));
    }
    sentences.add(
        "%,d of %,d sets of two changes were tried."
            .formatted(hinges.pairsTried(), hinges.pairsInAll()));
    if (study.leftOut() > 0) {
      sentences.add(
          "%d further outcomes hold and were not asked about.".formatted(study.leftOut()));
    }
    return String.join(" ", sentences);
  }

  /// As a Markdown page.
  public String markdown() {
    return "# %s\n\n%s\n\n%s\n\n%s\n"
        .formatted(
            study.situation().title(), heading(), MarkdownTable.text(table()).strip(), leftOut());
  }

  /// As a LaTeX table with its caption.
  public String latex() {
    return """
    %% Needs \\usepackage{booktabs}.
    \\begin{table}
    \\caption{%s}
    %s\\end{table}
    """
        .formatted(LatexTable.escaped(heading() + " " + leftOut()), LatexTable.text(table()));
  }

  /// As comma-separated values, one row for each thing a claim turns on.
  public String csv() {
    return CsvTable.text(table());
  }

  private Table table() {
    var rows = new ArrayList<List<String>>();
    for (var claim : study.claims()) {
      String said = turning.claim(claim, claim.trueOf(study.asStated()));
      var radius = study.radius(claim);
      rows.add(
          List.of(
              said,
              "radius",
              radius.overturned() ? String.valueOf(radius.swaps()) : "",
              turning.radius(radius),
              ""));
      study.conditions(claim).stream()
          .filter(OrderCondition::turnsOnOrder)
          .forEach(
              condition -> rows.add(List.of(said, "order", "", turning.condition(condition), "")));
      study.single(claim).forEach(hinge -> rows.add(row(said, "one change", hinge)));
      study.pairs(claim).forEach(hinge -> rows.add(row(said, "two changes", hinge)));
    }
    return new Table(TITLES, rows);
  }

  private List<String> row(String said, String kind, Hinge hinge) {
    return List.of(
        said,
        kind,
        "",
        String.join(" and ", hinge.changes().stream().map(turning::change).toList()),
        Phrases.counts(Turning.footing(hinge.changes())));
  }
}
