package io.parley.report.certainty;

import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import io.parley.conflict.state.StateSet;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Unknowns;
import io.parley.model.Kind;
import io.parley.report.standing.StandingColumn;
import io.parley.report.table.CsvTable;
import io.parley.report.table.Table;
import io.parley.report.table.TablePage;
import io.parley.study.answer.Certainty;
import io.parley.study.answer.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What is certain, as a page: what is not known, which outcomes hold all the same and which may,
/// and what settling each doubt would change.
public final class CertaintyPage {

  private static final List<Extension> LETTERS =
      List.of(Extension.A, Extension.B, Extension.C, Extension.D);

  /// The most sentences about outcomes that hold in some ways only.
  private static final int MOST_TURNS = 12;

  private static final String ALWAYS = "always: holds however the doubts are settled";

  private static final String SOME = "some: holds in some ways of settling them and not in others";

  private static final String MAY = "may: not ruled out";

  private static final String NEVER = "never: somebody would leave it however they are settled.";

  private static final String LETTERS_LEGEND =
      "Letters: holds for those who leave for a possible gain and are held back by certain loss only"
          + " (a); leave for certain gain only (b); leave for a possible gain and are held back by"
          + " possible loss (c); leave for certain gain only and are held back by possible loss (d).";

  private final Certainty certainty;
  private final List<DecisionMaker> whose;
  private final String concept;
  private final Phrases say;
  private final Unknowns unknowns;
  private final Standing standing;
  private final StandingColumn judgements;

  /// What always holds, and what holds in some way or may, by concept: every way to settle the doubts
  /// may have to be gone through for it, so it is looked up once.
  private final Map<String, StateSet> always = new HashMap<>();

  private final Map<String, StateSet> sometimes = new HashMap<>();

  /// A page about this answer.
  ///
  /// @param whose for whom outcomes are to hold: everyone, or some
  /// @param concept under which the effects of settling a doubt are told
  /// @param standing which judgements are behind its lines
  public CertaintyPage(
      Certainty certainty, List<DecisionMaker> whose, String concept, Standing standing) {
    this.certainty = certainty;
    this.whose = List.copyOf(whose);
    this.concept = concept;
    this.say = new Phrases(certainty.situation(), certainty.graph());
    this.unknowns = new Unknowns(certainty.situation(), certainty.graph().space(), say);
    this.standing = standing;
    this.judgements = new StandingColumn(standing, say.names());
  }

  private boolean always(String name, State state) {
    return always.computeIfAbsent(name, _ -> certainty.always(name, whose)).contains(state);
  }

  private boolean sometimes(String name, State state) {
    return sometimes.computeIfAbsent(name, _ -> certainty.sometimes(name, whose)).contains(state);
  }

  /// The page.
  ///
  /// @param all whether outcomes that cannot hold are shown too
  public TablePage page(boolean all) {
    return new TablePage(certainty.situation().title(), before(), table(all), effects(), legend());
  }

  private List<String> before() {
    var graph = certainty.graph();
    var lines = new ArrayList<String>();
    lines.add(new Overview(certainty.situation(), graph, say).size());
    lines.add(Unknowns.size(certainty.doubts().size(), certainty.completions()));
    certainty.doubts().forEach(doubt -> lines.add("- " + unknowns.doubt(doubt)));
    lines.add(
        Unknowns.exactness(
            certainty.doubts().size(),
            exact(),
            certainty.concepts(),
            certainty.completed().different()));
    lines.add(Unknowns.leftOut(certainty.leftOut()));
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private List<String> exact() {
    return certainty.concepts().stream().filter(certainty::exact).toList();
  }

  private List<String> legend() {
    if (certainty.doubts().isEmpty()) {
      return Stream.concat(
              Stream.of("%s; %s".formatted(ALWAYS, NEVER)), judgements.legend().stream())
          .toList();
    }
    var words = new ArrayList<String>(List.of(ALWAYS));
    if (!exact().isEmpty()) {
      words.add(SOME);
    }
    if (exact().size() < certainty.concepts().size()) {
      words.add(MAY);
    }
    words.add(NEVER);
    var legend = new ArrayList<String>(List.of(String.join("; ", words), LETTERS_LEGEND));
    legend.addAll(judgements.legend());
    return legend;
  }

  private List<String> effects() {
    var settled = certainty.settledByEffect(concept, whose);
    var now = certainty.whileNothingIsSettled(concept, whose);
    var lines = new ArrayList<String>();
    for (var doubt : settled) {
      if (doubt.changes(concept, whose, now) > 0) {
        lines.add(
            unknowns.effects(
                doubt.doubt(),
                doubt.ways().stream()
                    .map(way -> unknowns.effect(way.settlement(), now, way.stable(concept, whose)))
                    .toList()));
      }
    }
    var told = new ArrayList<>(unknowns.told(lines, settled.size(), concept));
    told.addAll(
        unknowns.turns(
            certainty.completed().turns(concept, whose, MOST_TURNS).stream()
                .map(turn -> unknowns.turn(turn.states(), turn.holds(), turn.fails()))
                .toList(),
            concept,
            MOST_TURNS));
    told.addAll(judgements.sentences());
    told.add(new Overview(certainty.situation(), certainty.graph(), say).judgements());
    told.removeIf(String::isEmpty);
    return told;
  }

  private Table table(boolean all) {
    var titles =
        new ArrayList<String>(
            List.of("", everyone() ? "holds for everyone" : "holds for " + names()));
    titles.addAll(certainty.concepts());
    titles.addAll(judgements.title());
    return new Table(titles, certainty.lines(whose, all).stream().map(this::row).toList());
  }

  private boolean everyone() {
    return whose.equals(certainty.graph().decisionMakers());
  }

  private String names() {
    return Phrases.listed(whose.stream().map(DecisionMaker::name).toList());
  }

  private boolean holds(String name, State state, Extension extension) {
    return whose.stream().allMatch(i -> certainty.stable(name, i, extension).contains(state));
  }

  private List<String> row(State state) {
    var cells = new ArrayList<String>();
    cells.add(say.names().number(state));
    cells.add(say.words(state));
    certainty.concepts().forEach(name -> cells.add(cell(name, state)));
    cells.addAll(judgements.cell(state));
    return cells;
  }

  private String cell(String name, State state) {
    if (always(name, state)) {
      return "always";
    }
    if (!sometimes(name, state)) {
      return "never";
    }
    var letters = new StringBuilder(certainty.exact(name) ? "some " : "may ");
    for (var extension : LETTERS) {
      letters.append(
          holds(name, state, extension) ? extension.name().toLowerCase(Locale.ROOT) : "-");
    }
    return letters.toString();
  }

  /// As comma-separated values: every outcome a row, and for each concept and reading, `1` where it
  /// holds for those asked about and `0` where it does not, and the judgements behind it.
  public String csv() {
    var titles = new ArrayList<String>(List.of("state", "number"));
    for (var name : certainty.concepts()) {
      for (var extension : Extension.values()) {
        titles.add(name + ":" + extension.name().toLowerCase(Locale.ROOT));
      }
      if (certainty.exact(name)) {
        titles.add(name + ":every");
        titles.add(name + ":some");
      }
    }
    titles.addAll(StandingColumn.sheetTitles());
    if (cautious()) {
      titles.add("note");
    }
    return CsvTable.text(
        new Table(titles, certainty.lines(whose, true).stream().map(this::sheetRow).toList()));
  }

  private List<String> sheetRow(State state) {
    var space = certainty.graph().space();
    var cells = new ArrayList<String>();
    cells.add(space.name(state));
    cells.add(String.valueOf(space.number(state)));
    for (var name : certainty.concepts()) {
      for (var extension : Extension.values()) {
        cells.add(mark(holds(name, state, extension)));
      }
      if (certainty.exact(name)) {
        cells.add(mark(always(name, state)));
        cells.add(mark(sometimes(name, state)));
      }
    }
    cells.addAll(StandingColumn.sheetCells(standing, state));
    if (cautious()) {
      cells.add(Overview.NO_FORECAST);
    }
    return cells;
  }

  private static String mark(boolean holds) {
    return holds ? "1" : "0";
  }

  private boolean cautious() {
    return certainty.situation().kind() == Kind.CURRENT;
  }
}
