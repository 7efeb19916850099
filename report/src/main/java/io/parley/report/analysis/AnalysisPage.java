package io.parley.report.analysis;

import io.parley.conflict.preference.Extension;
import io.parley.conflict.stability.SequentialStability;
import io.parley.conflict.state.State;
import io.parley.explain.reason.StateReasons;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Setting;
import io.parley.explain.words.Unknowns;
import io.parley.language.Say;
import io.parley.report.table.CsvTable;
import io.parley.report.table.LatexTable;
import io.parley.report.table.MarkdownTable;
import io.parley.report.table.Table;
import io.parley.report.table.TextTable;
import io.parley.study.answer.Analysis;
import java.util.ArrayList;
import java.util.List;

/// An analysis as a page to read or to put into a paper: what holds for everyone, how today stands,
/// and every outcome where there are not too many.
public final class AnalysisPage {

  /// Up to this many outcomes are all shown unless asked otherwise.
  private static final int FEW = 64;

  /// What the letters in the tables mean.
  private static final String LEGEND =
      "r: no step leads to anything better; s: every such step is deterred; u: one is not; in the"
          + " order of the parties. E: holds for everyone.";

  private final Analysis analysis;
  private final Overview overview;
  private final Setting setting;
  private final OutcomeTable table;

  /// A page about this analysis.
  public AnalysisPage(Analysis analysis) {
    this.analysis = analysis;
    this.overview =
        new Overview(
            analysis.situation(),
            analysis.graph(),
            new Phrases(analysis.situation(), analysis.graph()));
    this.setting = new Setting(analysis.situation());
    this.table = new OutcomeTable(analysis);
  }

  /// As lines of text.
  ///
  /// @param all whether every outcome is shown however many there are
  public List<String> text(boolean all) {
    var lines = new ArrayList<String>();
    lines.add(analysis.situation().title());
    lines.add(overview.size());
    lines.add(overview.options());
    lines.addAll(deciders());
    lines.addAll(setting.sentences());
    lines.add("");
    lines.addAll(holding(all));
    lines.add("");
    lines.addAll(findings());
    if (showsAll(all)) {
      lines.add("");
      lines.add(Say.of("All outcomes"));
      lines.addAll(TextTable.lines(table.of(everything())));
    } else {
      lines.add("");
      lines.add(Say.of("The other outcomes are shown with --all."));
    }
    lines.add("");
    lines.add(Say.of(Say.of(LEGEND)));
    return lines;
  }

  private List<String> deciders() {
    var sentences = new ArrayList<>(Deciders.sentences(analysis.situation()));
    sentences.addAll(Unknowns.meaning(analysis.situation(), Extension.NECESSARY));
    return sentences;
  }

  private List<String> holding(boolean all) {
    var holding = analysis.holding();
    if (holding.isEmpty()) {
      return List.of(Say.of("No outcome holds for everyone under any of these concepts."));
    }
    var shown = all ? holding : firstOf(holding);
    var lines = new ArrayList<String>();
    lines.add(Say.of("Holds for everyone"));
    lines.addAll(TextTable.lines(table.of(shown)));
    if (shown.size() < holding.size()) {
      lines.add(Say.of("… and %d more.", holding.size() - shown.size()));
    }
    return lines;
  }

  private static List<State> firstOf(List<State> states) {
    return states.subList(0, Math.min(FEW, states.size()));
  }

  private List<String> findings() {
    var graph = analysis.graph();
    var today =
        StateReasons.of(graph.now(), new SequentialStability(), graph.decisionMakers(), graph);
    var findings = new ArrayList<String>();
    findings.add(overview.today(today));
    findings.add(overview.preferredByAll(firstOf(analysis.holding())));
    findings.add(overview.judgements());
    findings.removeIf(String::isEmpty);
    return findings;
  }

  /// As a Markdown page.
  public String markdown(boolean all) {
    var parts = new ArrayList<String>();
    parts.add("# " + analysis.situation().title());
    parts.add(overview.size());
    parts.add(overview.options());
    parts.addAll(deciders());
    parts.addAll(setting.sentences());
    parts.add(String.join(" ", findings()));
    parts.add(MarkdownTable.text(shown(all)).stripTrailing());
    parts.add(Say.of(Say.of(LEGEND)));
    return String.join("\n\n", parts) + "\n";
  }

  /// As a LaTeX table with its caption.
  public String latex(boolean all) {
    String caption =
        LatexTable.escaped(
            String.join(
                " ",
                analysis.situation().title() + ".",
                overview.size(),
                overview.options(),
                String.join(" ", deciders()),
                Say.of(LEGEND)));
    return """
    %% Needs \\usepackage{booktabs}.
    \\begin{table}
    \\caption{%s}
    %s\\end{table}
    """
        .formatted(caption, LatexTable.text(shown(all)));
  }

  /// As comma-separated values, every outcome a row. The CSV carries data alone.
  public String csv() {
    return CsvTable.text(new OutcomeSheet(analysis).of(everything()));
  }

  private Table shown(boolean all) {
    return table.of(showsAll(all) ? everything() : firstOf(analysis.holding()));
  }

  private boolean showsAll(boolean all) {
    return all || analysis.graph().space().size() <= FEW;
  }

  private List<State> everything() {
    return analysis.graph().space().feasible().stream().toList();
  }
}
