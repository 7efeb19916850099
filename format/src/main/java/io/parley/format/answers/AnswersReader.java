package io.parley.format.answers;

import io.parley.format.control.ControlReader;
import io.parley.format.file.FileText;
import io.parley.format.file.Place;
import io.parley.format.outcome.OutcomeReader;
import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.statement.Vocabulary;
import io.parley.format.tree.Fields;
import io.parley.format.tree.FileTree;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.answer.RecordedAnswer;
import io.parley.model.option.Outcome;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the answers recorded for a case.
public final class AnswersReader {

  private static final List<String> KEYS =
      List.of(
          "equilibria",
          "stable",
          "universally",
          "improvements",
          "reachable",
          "for",
          "control",
          "are",
          "include",
          "exclude",
          "where",
          "derived",
          "erratum",
          "printed");

  private final Problems problems;
  private final Case situation;
  private final OutcomeReader outcomes;
  private final QuestionReader questions;
  private final ControlReader controls;

  private AnswersReader(Case situation, Problems problems) {
    this.problems = problems;
    this.situation = situation;
    this.outcomes = new OutcomeReader(Vocabulary.of(situation), problems);
    this.questions = new QuestionReader(situation, outcomes, problems);
    this.controls = new ControlReader(problems);
  }

  /// Reads the file beside a case.
  ///
  /// @param problems what is already known to be wrong with it
  public static AnswersReading read(FileText file, Case situation, Problems problems) {
    return FileTree.of(file, problems)
        .flatMap(root -> new AnswersReader(situation, problems).readAnswers(root, file))
        .orElseGet(() -> new AnswersReading.Rejected(file, problems.inOrder()));
  }

  private Optional<AnswersReading> readAnswers(Node.Mapping root, FileText file) {
    var fields =
        Fields.of(root, Say.of("A file of answers"), List.of("source", "answers"), problems);
    fields.required("source");
    fields.required("answers");
    var source = fields.text("source");
    var answers = new ArrayList<RecordedAnswer>();
    var places = new ArrayList<Place>();
    for (var item : fields.items("answers")) {
      Shape.mapping(item, Say.of("An answer"), problems)
          .map(mapping -> Fields.of(mapping, Say.of("An answer"), KEYS, problems))
          .flatMap(this::answer)
          .ifPresent(answers::add);
      places.add(item.place());
    }
    return problems.anyError()
        ? Optional.empty()
        : Optional.of(
            new AnswersReading.Accepted(file, source, answers, places, problems.inOrder()));
  }

  private Optional<RecordedAnswer> answer(Fields fields) {
    var question = questions.read(fields);
    boolean complete = fields.node("are").isPresent();
    checkExtent(fields, complete);
    var control = control(fields);
    var include = complete ? list(fields, "are") : list(fields, "include");
    var exclude = list(fields, "exclude");
    rejectOverlap(fields, include, exclude);
    var where = fields.text("where");
    var derived = fields.flag("derived", false);
    var erratum = fields.text("erratum");
    var printed = list(fields, "printed");
    if (fields.node("printed").isPresent() != fields.node("erratum").isPresent()) {
      problems.add(
          ProblemKind.MISSING_KEY,
          fields.place(),
          Say.of(
              "\"printed\" and \"erratum\" stand together: what is printed, and why it is wrong."));
    }
    return question.map(asked ->
        new RecordedAnswer(
            asked, include, exclude, complete, where, derived, erratum, printed, control));
  }

  /// Who is taken to decide for which party.
  private Map<String, Control> control(Fields fields) {
    var control = new LinkedHashMap<String, Control>();
    for (var entry : fields.mapping("control").map(Node.Mapping::entries).orElse(List.of())) {
      var id = entry.key();
      var divided =
          situation.parties().stream()
              .filter(party -> party.id().equals(id.text()) && !party.factions().isEmpty())
              .findFirst();
      if (divided.isEmpty()) {
        problems.add(
            ProblemKind.UNKNOWN_PARTY,
            id.place(),
            Say.of("%s is not a party with factions.", Excerpt.of(id.text())));
      } else {
        var factions = divided.get().factions().stream().map(Faction::id).toList();
        controls
            .read(entry.value(), factions)
            .ifPresent(decides -> control.put(id.text(), decides));
      }
    }
    return control;
  }

  private void checkExtent(Fields fields, boolean complete) {
    boolean partial = fields.node("include").isPresent() || fields.node("exclude").isPresent();
    if (complete && partial) {
      problems.add(
          ProblemKind.EXCLUSIVE_KEYS,
          fields.place("are"),
          Say.of("An answer is whole (\"are\") or in part (\"include\", \"exclude\"), not both."));
    } else if (!complete && !partial) {
      problems.add(
          ProblemKind.MISSING_KEY,
          fields.place(),
          Say.of(
              "An answer needs \"are\", or \"include\" or \"exclude\" when it is known in part."));
    }
  }

  private List<Outcome> list(Fields fields, String key) {
    var list = new ArrayList<Outcome>();
    var seen = new HashSet<Outcome>();
    for (var item : fields.items(key)) {
      outcomes
          .read(item)
          .filter(outcome -> feasible(outcome, item) && first(seen.add(outcome), outcome, item))
          .ifPresent(list::add);
    }
    return list;
  }

  private boolean feasible(Outcome outcome, Node item) {
    var removed =
        situation.impossible().stream()
            .filter(pattern -> pattern.when().holds(outcome.taken()::contains))
            .findFirst();
    removed.ifPresent(pattern ->
        problems.add(
            ProblemKind.OUTCOME_IMPOSSIBLE,
            item.place(),
            Say.of(
                "The outcome %s cannot be: %s is impossible.",
                outcomes.name(outcome), pattern.when().text())));
    return removed.isEmpty();
  }

  private boolean first(boolean first, Outcome outcome, Node item) {
    if (!first) {
      problems.add(
          ProblemKind.OUTCOME_REPEATED,
          item.place(),
          Say.of("The outcome %s stands twice in one list.", outcomes.name(outcome)));
    }
    return first;
  }

  private void rejectOverlap(Fields fields, List<Outcome> include, List<Outcome> exclude) {
    include.stream()
        .filter(exclude::contains)
        .forEach(outcome ->
            problems.add(
                ProblemKind.OUTCOME_REPEATED,
                fields.place("exclude"),
                Say.of("The outcome %s is included and excluded.", outcomes.name(outcome))));
  }
}
