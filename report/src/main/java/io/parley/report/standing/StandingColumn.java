package io.parley.report.standing;

import io.parley.conflict.state.State;
import io.parley.explain.name.OutcomeNames;
import io.parley.explain.reason.Footing;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Standings;
import io.parley.language.Say;
import io.parley.model.evidence.Basis;
import io.parley.study.answer.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/// Which judgements are behind the lines of an answer: a column of its table with what is to be said
/// of it, columns of its sheet, and a member of its JSON.
public final class StandingColumn {

  private static final List<Basis> BASES = List.of(Basis.REPORTED, Basis.INFERRED, Basis.ASSUMED);

  private final Standing standing;
  private final OutcomeNames names;

  /// The column of this answer.
  public StandingColumn(Standing standing, OutcomeNames names) {
    this.standing = standing;
    this.names = names;
  }

  /// Its title; none when no judgement is behind any line, and the column is left away.
  public List<String> title() {
    return standing.any() ? List.of(Standings.title()) : List.of();
  }

  /// The cell of an outcome; none when the column is left away.
  public List<String> cell(State state) {
    return standing.any()
        ? List.of(standing.behind(state).map(Standings::cell).orElse(Say.of("not counted")))
        : List.of();
  }

  /// Which lines rest on judgements that no source reports, and what was left out.
  public List<String> sentences() {
    Map<String, Footing> lines = new LinkedHashMap<>();
    standing.lines().forEach((state, footing) -> lines.put(names.number(state), footing));
    var sentences = new ArrayList<>(Standings.unreported(lines, standing.leftOut()));
    sentences.addAll(Standings.leftOut(standing.leftOut()));
    return sentences;
  }

  /// What the column means; none when it is left away.
  public List<String> legend() {
    return standing.any() ? List.of(Standings.legend()) : List.of();
  }

  /// The titles of the columns of a sheet: one for each basis.
  public static List<String> sheetTitles() {
    return BASES.stream().map(Phrases::basis).toList();
  }

  /// How many judgements of each basis are behind an outcome; empty cells where it was not counted.
  public static List<String> sheetCells(Standing standing, State state) {
    return standing
        .behind(state)
        .map(StandingColumn::sheetCells)
        .orElseGet(() -> BASES.stream().map(_ -> "").toList());
  }

  /// How many judgements of each basis a conclusion stands on.
  public static List<String> sheetCells(Footing footing) {
    return BASES.stream().map(basis -> String.valueOf(footing.count(basis))).toList();
  }

  /// Writes the member `judgements` of an object about an outcome, where they were counted.
  public static void write(Standing standing, State state, JsonGenerator json) {
    standing.behind(state).ifPresent(footing -> write(footing, json));
  }

  /// Writes the member `judgements` of an object about a conclusion.
  public static void write(Footing footing, JsonGenerator json) {
    json.writeObjectPropertyStart("judgements");
    BASES.forEach(basis -> json.writeNumberProperty(basis.text(), footing.count(basis)));
    json.writeEndObject();
  }

  /// Writes the member `lines` of an answer, an object for each outcome gone into, and how many were
  /// not.
  public static void write(Standing standing, OutcomeNames names, JsonGenerator json) {
    json.writeArrayPropertyStart("lines");
    for (var line : standing.lines().entrySet()) {
      json.writeStartObject();
      json.writeStringProperty("state", names.letters(line.getKey()));
      write(line.getValue(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("linesNotCounted", standing.leftOut());
  }
}
