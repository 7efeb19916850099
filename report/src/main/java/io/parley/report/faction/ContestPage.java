package io.parley.report.faction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import io.parley.explain.name.OutcomeNames;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Unknowns;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.model.doubt.Doubt;
import io.parley.model.doubt.Holder;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import io.parley.report.standing.StandingColumn;
import io.parley.report.table.CsvTable;
import io.parley.report.table.MarkdownTable;
import io.parley.report.table.Table;
import io.parley.report.table.TablePage;
import io.parley.report.table.TextTable;
import io.parley.study.answer.Contest;
import io.parley.study.answer.ContestStanding;
import io.parley.study.answer.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What holds depending on who decides, as a page to read or to put into a paper.
public final class ContestPage {

  /// Up to this many combinations are named one by one in a cell.
  private static final int FEW = 4;

  /// Up to this many outcomes are rows of the table; the sheet and JSON have them all.
  private static final int MOST_ROWS = 100;

  /// Up to this many outcomes are named one by one in a sentence.
  private static final int MOST_NAMED = 12;

  private static final String LEGEND =
      "Share: the weight of the camps under whose deciding an outcome holds, can be reached from"
          + " today by steps in one's own interest, and both. It weighs who may decide; it is no"
          + " forecast.";

  private static final String IN_DOUBT =
      "Since not all is known, an outcome counts here as holding only where it does for certain, and"
          + " as reached also by steps that only may be in their mover's interest; parley unknown says"
          + " which outcomes hold in some of the ways that the rest can be settled.";

  private final Contest contest;
  private final ContestStanding standing;
  private final OutcomeNames names;
  private final StandingColumn judgements;

  /// A page about this contest.
  ///
  /// @param standing which judgements are behind it
  public ContestPage(Contest contest, ContestStanding standing) {
    this.contest = contest;
    this.standing = standing;
    this.names = new OutcomeNames(contest.situation(), contest.space());
    this.judgements = new StandingColumn(standing.together(), names);
  }

  /// As lines of text.
  public List<String> text() {
    var lines = new ArrayList<String>();
    lines.add(contest.situation().title());
    lines.addAll(heading());
    lines.add("");
    lines.addAll(TextTable.lines(table()));
    lines.add("");
    lines.addAll(findings());
    lines.add("");
    lines.addAll(legend());
    return lines;
  }

  /// As a Markdown page.
  public String markdown() {
    var parts = new ArrayList<String>();
    parts.add("# " + contest.situation().title());
    parts.add(String.join("\n", heading()));
    parts.add(MarkdownTable.text(table()).stripTrailing());
    parts.add(findings().stream().map(finding -> "- " + finding).collect(joining("\n")));
    parts.addAll(legend());
    return String.join("\n\n", parts) + "\n";
  }

  /// As a LaTeX table with its caption, and what is said around it as paragraphs above.
  public String latex() {
    return new TablePage(contest.situation().title(), heading(), table(), findings(), legend())
        .latex();
  }

  private List<String> legend() {
    var legend = new ArrayList<String>(List.of(Say.of(LEGEND)));
    if (mostInDoubt().filter(situation -> !Doubt.in(situation).isEmpty()).isPresent()) {
      legend.add(Say.of(IN_DOUBT));
    }
    legend.addAll(judgements.legend());
    return legend;
  }

  /// As comma-separated values: a row for every combination and every outcome that holds under some.
  /// Where one faction decides and all else is as stated, how many times its deciding changes an
  /// outcome; and the factions above whose plan every faction of their party ranks the outcome.
  public String csv() {
    var titles =
        new ArrayList<String>(
            List.of("control", "share", "state", "number", "holds", "steps by improvements"));
    titles.addAll(StandingColumn.sheetTitles());
    titles.addAll(List.of("changes", "above the plan of"));
    boolean cautious = contest.situation().kind() == Kind.CURRENT;
    if (cautious) {
      titles.add("note");
    }
    var rows = new ArrayList<List<String>>();
    for (int place = 0; place < contest.rules().size(); place++) {
      var rule = contest.rules().get(place);
      var behind = standing.byRule().get(place);
      contest.everHolding().stream()
          .forEach(state -> {
            var row = new ArrayList<String>();
            row.add(label(rule));
            row.add(String.valueOf(rule.share()));
            row.add(names.letters(state));
            row.add(names.number(state).substring(1));
            row.add(rule.holding().contains(state) ? "yes" : "no");
            var steps = rule.evolution().steps(state);
            row.add(steps.isPresent() ? String.valueOf(steps.getAsInt()) : "");
            row.addAll(StandingColumn.sheetCells(behind, state));
            row.add(changes(rule));
            row.add(abovePlanOf(state));
            if (cautious) {
              row.add(Overview.noForecast());
            }
            rows.add(row);
          });
    }
    return CsvTable.text(new Table(titles, rows));
  }

  private String changes(Rule rule) {
    var stated = WhoDecides.asStated(contest.situation());
    return contest.changes().stream()
        .filter(change ->
            stated
                .with(change.party().id(), new Control.ByFaction(change.faction().id()))
                .equals(rule.deciders()))
        .map(change -> String.valueOf(change.outcomes()))
        .distinct()
        .collect(joining(" "));
  }

  private String abovePlanOf(State state) {
    return contest.preferences().stream()
        .filter(above -> above.above().contains(state))
        .map(above -> Holder.of(above.party(), above.faction()).id())
        .collect(joining(" "));
  }

  private List<String> heading() {
    var lines = new ArrayList<String>();
    lines.add(
        Say.of(
            "%s of who decides; outcomes that hold under %s.",
            Say.counted(contest.rules().size(), "combination"),
            contest.concept().id().toUpperCase(Locale.ROOT)));
    if (contest.leftOut() > 0) {
      lines.add(
          Say.of(
              "%d further combinations were left out; --most raises the limit, and \"whoever decides\" below means the combinations gone through.",
              contest.leftOut()));
    }
    lines.addAll(Deciders.sentences(contest.situation()));
    lines.addAll(doubts());
    if (contest.situation().kind() == Kind.CURRENT) {
      lines.add(Overview.noForecast());
    }
    return lines;
  }

  private List<String> doubts() {
    return mostInDoubt()
        .map(situation -> Unknowns.meaning(situation, Extension.NECESSARY))
        .orElse(List.of());
  }

  private Optional<Case> mostInDoubt() {
    return contest.rules().stream()
        .map(rule -> rule.deciders().in(contest.situation()))
        .max(Comparator.comparingInt(situation -> Doubt.in(situation).size()));
  }

  private Table table() {
    var rows = new ArrayList<List<String>>();
    contest.everHolding().stream().limit(MOST_ROWS).forEach(state -> rows.add(row(state)));
    var titles =
        new ArrayList<String>(
            List.of(
                "",
                Say.of("outcome"),
                "",
                Say.of("holds with"),
                Say.of("can be reached with"),
                Say.of("share holding"),
                Say.of("reached"),
                Say.of("both")));
    titles.addAll(judgements.title());
    return new Table(titles, rows);
  }

  private List<String> row(State state) {
    var cells =
        new ArrayList<String>(
            List.of(
                names.number(state),
                names.words(state),
                names.letters(state),
                listed(contest.holding(state).stream().map(this::label).toList()),
                listed(contest.reaching(state).stream().map(rule -> reach(rule, state)).toList()),
                Say.percent(contest.shareHolding(state)),
                Say.percent(contest.shareReached(state)),
                Say.percent(contest.shareBoth(state))));
    cells.addAll(judgements.cell(state));
    return cells;
  }

  private String reach(Rule rule, State state) {
    int steps = rule.evolution().steps(state).orElse(0);
    return steps == 0
        ? Say.of("%s (today)", label(rule))
        : "%s (%s)".formatted(label(rule), Say.counted(steps, "step"));
  }

  private String listed(List<String> labels) {
    int all = contest.rules().size();
    if (labels.isEmpty()) {
      return Say.of("none");
    }
    return labels.size() > FEW ? Say.of("%d of %d", labels.size(), all) : String.join(", ", labels);
  }

  private String label(Rule rule) {
    return contest.situation().parties().stream()
        .filter(party -> !party.factions().isEmpty())
        .map(party -> party.id() + "=" + rule.deciders().of(party).text())
        .collect(joining(" "));
  }

  /// What the table amounts to, sentence by sentence.
  public List<String> findings() {
    var findings = new ArrayList<String>();
    int more = contest.everHolding().size() - MOST_ROWS;
    if (more > 0) {
      findings.add(
          Say.of(
              "The table leaves out %s that also hold under some combination; --format csv has them all.",
              Say.counted(more, Say.of("outcome"))));
    }
    var robust = contest.robust();
    findings.add(
        robust.isEmpty()
            ? Say.of("No outcome holds whoever decides.")
            : Say.of("Whoever decides, these hold: %s.", numbers(robust.stream().toList())));
    findings.addAll(onlyWith());
    findings.addAll(changes());
    contest.preferences().forEach(above -> findings.add(plan(above)));
    contest.races().stream().limit(FEW).forEach(rule -> findings.add(race(rule)));
    if (contest.races().size() > FEW) {
      findings.add(
          Say.of(
              "The contest is a race under %d further combinations.",
              contest.races().size() - FEW));
    }
    findings.addAll(judgements.sentences());
    findings.add(Overview.footing(contest.situation()));
    findings.removeIf(String::isEmpty);
    return findings;
  }

  /// For each set of camps what holds only when they decide; the fewest camps first.
  private List<String> onlyWith() {
    var byCamps =
        contest.everHolding().minus(contest.robust()).stream()
            .filter(state -> !contest.onlyWith(state).isEmpty())
            .collect(groupingBy(contest::onlyWith, LinkedHashMap::new, toList()));
    var sentences = new ArrayList<String>();
    byCamps.entrySet().stream()
        .sorted(Comparator.comparingInt(camps -> camps.getKey().size()))
        .limit(MOST_NAMED)
        .forEach(camps ->
            sentences.add(
                Say.of(
                    "Only when %s %s, %s %s.",
                    Say.listed(camps.getKey().stream().map(Faction::name).toList()),
                    Say.of(camps.getKey().size() == 1 ? "decides" : "decide"),
                    numbers(camps.getValue()),
                    Say.of(camps.getValue().size() == 1 ? "holds" : "hold"))));
    if (byCamps.size() > MOST_NAMED) {
      sentences.add(
          Say.of(
              "Of %d more sets of camps it is so that something holds only when they decide.",
              byCamps.size() - MOST_NAMED));
    }
    return sentences;
  }

  private List<String> changes() {
    int most = contest.changes().stream().mapToInt(Contest.Change::outcomes).max().orElse(0);
    if (most == 0) {
      return List.of(
          Say.of(
              "Whichever camp decided, the same outcomes would hold, and the same of them be within reach."));
    }
    return contest.changes().stream()
        .filter(change -> change.outcomes() == most)
        .map(change ->
            Say.of(
                "Most would change if %s decided for %s: %d times an outcome would begin or cease to hold, or to hold and be reachable from today.",
                change.faction().name(), change.party().name(), most))
        .toList();
  }

  private String plan(Contest.Above above) {
    var plan = above.plan().stream().toList();
    String leads =
        plan.isEmpty()
            ? Say.of(
                "With %s deciding for %s, no outcome that holds can be reached by steps in one's own interest.",
                above.faction().name(), above.party().name())
            : Say.of(
                "With %s deciding for %s, steps in one's own interest lead to %s, which %s.",
                above.faction().name(),
                above.party().name(),
                numbers(plan),
                Say.of(plan.size() == 1 ? "holds" : "hold"));
    return above.above().isEmpty()
        ? leads
        : leads
            + " "
            + Say.of(
                "Every camp of %s ranks %s above that.",
                above.party().name(), numbers(above.above().stream().toList()));
  }

  private String race(Rule rule) {
    return Say.of(
        "With %s, %s hold and can be reached: which of them comes about depends on who moves first. The contest is a race.",
        deciding(rule), numbers(rule.within().stream().toList()));
  }

  /// A combination by the names of its camps: `Strike camp deciding for United States`.
  private String deciding(Rule rule) {
    return contest.situation().parties().stream()
        .filter(party -> !party.factions().isEmpty())
        .map(party -> Deciders.deciding(party, rule.deciders().of(party)))
        .collect(joining(Say.of(", and ")));
  }

  private String said(State state) {
    return names.numberAndWords(state);
  }

  private String numbers(List<State> states) {
    var named = new ArrayList<>(states.stream().limit(MOST_NAMED).map(this::said).toList());
    if (states.size() > MOST_NAMED) {
      named.add(Say.of("%d more", states.size() - MOST_NAMED));
    }
    return Say.listed(named);
  }
}
