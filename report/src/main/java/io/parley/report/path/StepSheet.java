package io.parley.report.path;

import io.parley.conflict.move.Step;
import io.parley.conflict.preference.Extension;
import io.parley.explain.name.OutcomeNames;
import io.parley.explain.reason.Footing;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.model.Kind;
import io.parley.report.standing.StandingColumn;
import io.parley.report.table.CsvTable;
import io.parley.report.table.Table;
import io.parley.study.answer.Analysis;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Steps as values: who takes them, from where to where, whether that is in its own interest, under
/// what the outcome holds, and the judgements that decide.
final class StepSheet {

  private final Analysis analysis;
  private final OutcomeNames names;
  private final Phrases say;
  private final List<List<String>> rows = new ArrayList<>();

  StepSheet(Analysis analysis) {
    this.analysis = analysis;
    this.names = new OutcomeNames(analysis.situation(), analysis.graph().space());
    this.say = new Phrases(analysis.situation(), analysis.graph());
  }

  /// Adds a step.
  ///
  /// @param place where it stands: `2`, or `1.3` for the third step that can follow the first
  /// @param follows what the sheet shows of the steps after it
  void add(String place, Step step, String follows) {
    var row = new ArrayList<String>();
    row.add(place);
    row.add(step.mover().id());
    row.add(names.letters(step.from()));
    row.add(names.letters(step.to()));
    row.add(gains(step));
    row.add(say.ranks().change(step.mover(), step.from(), step.to()));
    row.add(String.join(" ", analysis.holdsUnder(step.to())));
    row.add(follows);
    row.addAll(StandingColumn.sheetCells(footing(step)));
    if (cautious()) {
      row.add(Overview.noForecast());
    }
    rows.add(row);
  }

  /// The steps as comma-separated values.
  String csv() {
    var titles =
        new ArrayList<String>(
            List.of("step", "party", "from", "to", "gains", "rank", "holds under", "what follows"));
    titles.addAll(StandingColumn.sheetTitles());
    if (cautious()) {
      titles.add("note");
    }
    return CsvTable.text(new Table(titles, rows));
  }

  /// Writes the members of a JSON object about a step.
  void write(Step step, JsonGenerator json) {
    json.writeStringProperty("party", step.mover().id());
    json.writeStringProperty("from", names.letters(step.from()));
    json.writeStringProperty("to", names.letters(step.to()));
    json.writeStringProperty("gains", gains(step));
    json.writeArrayPropertyStart("holdsUnder");
    analysis.holdsUnder(step.to()).forEach(json::writeString);
    json.writeEndArray();
    StandingColumn.write(footing(step), json);
  }

  /// Whether the step is in its mover's own interest: `yes`, `no`, or `not known`.
  private String gains(Step step) {
    var graph = analysis.graph();
    if (graph.certainlyPrefers(step.mover(), step.to(), step.from())) {
      return "yes";
    }
    return graph.read(Extension.NECESSARY).prefers(step.mover(), step.to(), step.from())
        ? "not known"
        : "no";
  }

  /// The judgements that decide whether the step is in its mover's own interest.
  Footing footing(Step step) {
    var footing = new Footing();
    footing.add(List.of(step), analysis.graph());
    return footing;
  }

  private boolean cautious() {
    return analysis.situation().kind() == Kind.CURRENT;
  }
}
