package io.parley.report.faction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.parley.conflict.preference.Extension;
import io.parley.conflict.state.State;
import io.parley.explain.name.OutcomeNames;
import io.parley.explain.words.Deciders;
import io.parley.explain.words.Overview;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Unknowns;
import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.model.doubt.Doubt;
import io.parley.report.table.CsvTable;
import io.parley.report.table.LatexTable;
import io.parley.report.table.MarkdownTable;
import io.parley.report.table.Table;
import io.parley.report.table.TextTable;
import io.parley.study.answer.Contest;
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

  private static final String LEGEND =
      "Share: the weight of the camps under whose deciding an outcome holds, can be reached from"
          + " today by steps in one's own interest, and both. It weighs who may decide; it is no"
          + " forecast.";

  private static final String IN_DOUBT =
      "Since not all is known, an outcome counts here as holding only where it does for certain, and"
          + " as reached also by steps that only may be in their mover's interest; parley unknown says"
          + " which outcomes hold in some of the ways that the rest can be settled.";

  private final Contest contest;
  private final OutcomeNames names;

  /// A page about this contest.
  public ContestPage(Contest contest) {
    this.contest = contest;
    this.names = new OutcomeNames(contest.space());
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

  /// As a LaTeX table with its caption.
  public String latex() {
    var caption = new ArrayList<String>();
    caption.add(contest.situation().title() + ".");
    caption.addAll(heading());
    caption.addAll(legend());
    return """
    %% Needs \\usepackage{booktabs}.
    \\begin{table}
    \\caption{%s}
    %s\\end{table}
    """
        .formatted(LatexTable.escaped(String.join(" ", caption)), LatexTable.text(table()));
  }

  /// As comma-separated values: a row for every combination and every outcome that holds under some.
  public String csv() {
    var titles =
        new ArrayList<String>(
            List.of("control", "share", "state", "number", "holds", "steps by improvements"));
    boolean cautious = contest.situation().kind() == Kind.CURRENT;
    if (cautious) {
      titles.add("note");
    }
    var rows = new ArrayList<List<String>>();
    for (var rule : contest.rules()) {
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
            if (cautious) {
              row.add(Overview.NO_FORECAST);
            }
            rows.add(row);
          });
    }
    return CsvTable.text(new Table(titles, rows));
  }

  private List<String> heading() {
    var lines = new ArrayList<String>();
    lines.add(
        "%s of who decides; outcomes that hold under %s."
            .formatted(
                Phrases.counted(contest.rules().size(), "combination"),
                contest.concept().id().toUpperCase(Locale.ROOT)));
    if (contest.leftOut() > 0) {
      lines.add(
          "%d further combinations were left out; --most raises the limit, and \"whoever decides\" below means the combinations gone through."
              .formatted(contest.leftOut()));
    }
    lines.addAll(Deciders.sentences(contest.situation()));
    lines.addAll(doubts());
    if (contest.situation().kind() == Kind.CURRENT) {
      lines.add(Overview.NO_FORECAST);
    }
    return lines;
  }

  private List<String> legend() {
    return mostInDoubt().filter(situation -> !Doubt.in(situation).isEmpty()).isPresent()
        ? List.of(LEGEND, IN_DOUBT)
        : List.of(LEGEND);
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
    contest.everHolding().stream().forEach(state -> rows.add(row(state)));
    return new Table(
        List.of(
            "",
            "outcome",
            "",
            "holds with",
            "can be reached with",
            "share holding",
            "reached",
            "both"),
        rows);
  }

  private List<String> row(State state) {
    return List.of(
        names.number(state),
        words(state),
        names.letters(state),
        listed(contest.holding(state).stream().map(this::label).toList()),
        listed(contest.reaching(state).stream().map(rule -> reach(rule, state)).toList()),
        Deciders.percent(contest.shareHolding(state)),
        Deciders.percent(contest.shareReached(state)),
        Deciders.percent(contest.shareBoth(state)));
  }

  private String words(State state) {
    var taken = names.taken(state);
    return taken.isEmpty() ? "nothing done" : String.join(", ", taken);
  }

  private String reach(Rule rule, State state) {
    int steps = rule.evolution().steps(state).orElse(0);
    return steps == 0
        ? label(rule) + " (today)"
        : "%s (%s)".formatted(label(rule), Phrases.counted(steps, "step"));
  }

  private String listed(List<String> labels) {
    int all = contest.rules().size();
    if (labels.isEmpty()) {
      return "none";
    }
    return labels.size() > FEW ? labels.size() + " of " + all : String.join(", ", labels);
  }

  private String label(Rule rule) {
    return contest.situation().parties().stream()
        .filter(party -> !party.factions().isEmpty())
        .map(party -> party.id() + "=" + rule.deciders().of(party).text())
        .collect(joining(" "));
  }

  private List<String> findings() {
    var findings = new ArrayList<String>();
    var robust = contest.robust();
    findings.add(
        robust.isEmpty()
            ? "No outcome holds whoever decides."
            : "Whoever decides, these hold: %s.".formatted(numbers(robust.stream().toList())));
    contest.everHolding().minus(robust).stream()
        .filter(state -> !contest.onlyWith(state).isEmpty())
        .collect(groupingBy(this::onlyDeciding, LinkedHashMap::new, toList()))
        .forEach((deciding, states) ->
            findings.add(
                "Only when %s decides, %s %s."
                    .formatted(deciding, numbers(states), states.size() == 1 ? "holds" : "hold")));
    findings.addAll(changes());
    contest.preferences().forEach(above -> findings.add(plan(above)));
    contest.races().forEach(rule -> findings.add(race(rule)));
    findings.add(Overview.footing(contest.situation()));
    findings.removeIf(String::isEmpty);
    return findings;
  }

  private String onlyDeciding(State state) {
    return Phrases.listed(contest.onlyWith(state).stream().map(faction -> faction.name()).toList());
  }

  private List<String> changes() {
    int most = contest.changes().stream().mapToInt(Contest.Change::outcomes).max().orElse(0);
    if (most == 0) {
      return List.of(
          "Whichever camp decided, the same outcomes would hold, and the same of them be within reach.");
    }
    return contest.changes().stream()
        .filter(change -> change.outcomes() == most)
        .map(change ->
            "Most would change if %s decided for %s: %d times an outcome would begin or cease to hold, or to hold and be reachable from today."
                .formatted(change.faction().name(), change.party().name(), most))
        .toList();
  }

  private String plan(Contest.Above above) {
    var plan = above.plan().stream().toList();
    String leads =
        plan.isEmpty()
            ? "With %s deciding for %s, no outcome that holds can be reached by steps in one's own interest."
                .formatted(above.faction().name(), above.party().name())
            : "With %s deciding for %s, steps in one's own interest lead to %s, which %s."
                .formatted(
                    above.faction().name(),
                    above.party().name(),
                    Phrases.listed(plan.stream().map(this::said).toList()),
                    plan.size() == 1 ? "holds" : "hold");
    return above.above().isEmpty()
        ? leads
        : leads
            + " Every camp of %s ranks %s above that."
                .formatted(
                    above.party().name(),
                    Phrases.listed(above.above().stream().map(this::said).toList()));
  }

  private String race(Rule rule) {
    return "With %s, %s hold and can be reached: which of them comes about depends on who moves first. The contest is a race."
        .formatted(deciding(rule), Phrases.listed(rule.within().stream().map(this::said).toList()));
  }

  /// A combination by the names of its camps: `Strike camp deciding for United States`.
  private String deciding(Rule rule) {
    return contest.situation().parties().stream()
        .filter(party -> !party.factions().isEmpty())
        .map(party -> Deciders.deciding(party, rule.deciders().of(party)))
        .collect(joining(", and "));
  }

  private String said(State state) {
    return "%s (%s)".formatted(names.number(state), words(state));
  }

  private String numbers(List<State> states) {
    return Phrases.listed(states.stream().map(this::said).toList());
  }
}
