package io.parley.report.strength;

import io.parley.conflict.state.State;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.model.Kind;
import io.parley.model.doubt.Doubt;
import io.parley.model.doubt.Holder;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.report.standing.StandingColumn;
import io.parley.report.table.CsvTable;
import io.parley.report.table.Table;
import io.parley.report.table.TablePage;
import io.parley.study.answer.Standing;
import io.parley.study.answer.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How strongly outcomes hold, as a page.
public final class StrengthPage {

  private static final String LEGEND =
      "strongly: every better move is answered by something much worse than staying, or there is"
          + " none; weakly: it is answered, but not by something much worse.";

  private static final String IN_DOUBT =
      "What is not known was settled in every way (see parley unknown): strongly is strongly in all of"
          + " them, weakly is in all of them but not strongly in all; what holds in some only is not"
          + " shown as holding.";

  private final Strength strength;
  private final Phrases say;
  private final Standing standing;
  private final StandingColumn judgements;

  /// A page about this answer.
  ///
  /// @param standing which judgements are behind its lines
  public StrengthPage(Strength strength, Standing standing) {
    this.strength = strength;
    this.say = new Phrases(strength.situation(), strength.graph());
    this.standing = standing;
    this.judgements = new StandingColumn(standing, say.names());
  }

  /// The page.
  ///
  /// @param all whether outcomes that do not hold for everyone are shown too
  public TablePage page(boolean all) {
    var overview = new Overview(strength.situation(), strength.graph(), say);
    return new TablePage(
        strength.situation().title(),
        List.of(overview.size(), strong()),
        table(all),
        Stream.concat(judgements.sentences().stream(), Stream.of(overview.judgements()))
            .filter(sentence -> !sentence.isEmpty())
            .toList(),
        legend());
  }

  private List<String> legend() {
    var legend = new ArrayList<String>(List.of(LEGEND));
    if (!Doubt.in(strength.situation()).isEmpty()) {
      legend.add(IN_DOUBT);
    }
    legend.addAll(judgements.legend());
    return legend;
  }

  private String strong() {
    var strong = new ArrayList<String>();
    for (var party : strength.situation().parties()) {
      for (var holder : Holder.deciding(party)) {
        if (holder.preferences(party) instanceof Preferences.Prefers(var judgements)) {
          strong.addAll(strong(name(holder, party), judgements));
        }
      }
    }
    return strong.isEmpty()
        ? "No judgement in this case is marked strong, so nothing that is answered holds strongly."
        : "Marked strong: %s.".formatted(String.join("; ", strong));
  }

  private static String name(Holder holder, Party party) {
    return holder.isParty() || party.control() instanceof Control.ByFaction
        ? party.name()
        : "%s, %s".formatted(party.name(), party.faction(holder.faction()).name());
  }

  private List<String> strong(String name, List<Judgement> judgements) {
    var strong = new ArrayList<String>();
    for (int place = 0; place < judgements.size(); place++) {
      if (judgements.get(place).strong()) {
        strong.add("%s, %s".formatted(name, say.judgement(place + 1, judgements.get(place))));
      }
    }
    return strong;
  }

  private Table table(boolean all) {
    var titles = new ArrayList<String>(List.of("", "holds for everyone"));
    titles.addAll(strength.concepts());
    titles.addAll(judgements.title());
    return new Table(titles, strength.lines(all).stream().map(this::row).toList());
  }

  private List<String> row(State state) {
    var cells = new ArrayList<String>();
    cells.add(say.names().number(state));
    cells.add(say.words(state));
    strength.concepts().forEach(concept -> cells.add(word(strength.hold(concept, state))));
    cells.addAll(judgements.cell(state));
    return cells;
  }

  private static String word(Strength.Hold hold) {
    return hold == Strength.Hold.NOT ? "-" : hold.name().toLowerCase(Locale.ROOT);
  }

  /// As comma-separated values: every outcome a row, and for each concept how it holds for each
  /// party and for everyone, empty where it does not; and the judgements behind it.
  public String csv() {
    var titles = new ArrayList<String>(List.of("state", "number"));
    for (var concept : strength.concepts()) {
      strength.graph().decisionMakers().forEach(i -> titles.add(concept + ":" + i.id()));
      titles.add(concept);
    }
    titles.addAll(StandingColumn.sheetTitles());
    if (cautious()) {
      titles.add("note");
    }
    return CsvTable.text(
        new Table(titles, strength.lines(true).stream().map(this::sheetRow).toList()));
  }

  private List<String> sheetRow(State state) {
    var space = strength.graph().space();
    var cells = new ArrayList<String>();
    cells.add(space.name(state));
    cells.add(String.valueOf(space.number(state)));
    for (var concept : strength.concepts()) {
      strength
          .graph()
          .decisionMakers()
          .forEach(i -> cells.add(sheetWord(strength.hold(concept, i, state))));
      cells.add(sheetWord(strength.hold(concept, state)));
    }
    cells.addAll(StandingColumn.sheetCells(standing, state));
    if (cautious()) {
      cells.add(Overview.NO_FORECAST);
    }
    return cells;
  }

  private boolean cautious() {
    return strength.situation().kind() == Kind.CURRENT;
  }

  private static String sheetWord(Strength.Hold hold) {
    return hold == Strength.Hold.NOT ? "" : word(hold);
  }
}
