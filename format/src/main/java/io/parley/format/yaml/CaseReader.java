package io.parley.format.yaml;

import io.parley.format.file.FileText;
import io.parley.format.outcome.FeasibleOutcomes;
import io.parley.format.outcome.OutcomeReader;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.reading.Element;
import io.parley.format.reading.Places;
import io.parley.format.reading.Reading;
import io.parley.format.statement.Vocabulary;
import io.parley.format.tree.Fields;
import io.parley.format.tree.FileTree;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.model.option.Impossible;
import io.parley.model.option.Outcome;
import io.parley.model.statement.Statement;
import io.parley.model.talk.Talk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads case files in Parley's own format. Everything that is wrong with a file is reported at
/// once; a case is handed out only when nothing is.
public final class CaseReader {

  private static final int VERSION = 1;
  private static final List<String> KEYS =
      List.of(
          "parley",
          "title",
          "summary",
          "kind",
          "sources",
          "parties",
          "impossible",
          "oneWay",
          "now",
          "done",
          "demands",
          "threats",
          "deadlines",
          "linkedIssues",
          "stakes",
          "seenBy");

  private final Problems problems;
  private final Places places = new Places();
  private final Fields fields;

  private CaseReader(Node.Mapping root, Problems problems) {
    this.problems = problems;
    this.fields = Fields.of(root, Say.of("A case"), KEYS, problems);
    places.note(new Element.Whole(), root.place());
    KEYS.forEach(key -> places.note(new Element.Under(key), fields.place(key)));
  }

  /// Reads a file.
  ///
  /// @param problems what is already known to be wrong with it
  public static Reading read(FileText file, Problems problems) {
    var root = FileTree.of(file, problems);
    var situation =
        root.isEmpty() || ofLaterVersion(root.get(), problems)
            ? Optional.<Reading>empty()
            : new CaseReader(root.get(), problems).readCase(file);
    return situation.orElseGet(() -> new Reading.Rejected(file, problems.inOrder()));
  }

  /// Whether the file follows a version not known here, so that nothing else can be said of it.
  private static boolean ofLaterVersion(Node.Mapping root, Problems problems) {
    for (var entry : root.entries()) {
      if (entry.key().text().equals("parley")
          && entry.value() instanceof Node.Scalar version
          && version.text().matches("[0-9]{1,9}")
          && Integer.parseInt(version.text()) > VERSION) {
        rejectVersion(version, problems);
        return true;
      }
    }
    return false;
  }

  private static void rejectVersion(Node.Scalar version, Problems problems) {
    problems.add(
        ProblemKind.VERSION,
        version.place(),
        Say.of(
            "The file says that it follows version %s of the format; version %d is known here.",
            version.text(), VERSION),
        () -> Say.of("Write \"parley: 1\", or use a newer Parley."));
  }

  /// The reading of a file without errors. Options come before all statements, which may speak of
  /// any of them, and patterns before the outcomes they remove.
  private Optional<Reading> readCase(FileText file) {
    checkVersion();
    var title = fields.required("title").map(_ -> fields.text("title")).orElse("");
    var summary = fields.text("summary");
    var kind = fields.constant("kind", Kind.class, Kind.TEACHING);
    var sources = new SourceReader(problems, places).read(fields.mapping("sources"));
    var grounds = new GroundsReader(sources, problems);

    var optionIds = new Ids(Say.of("option"), Say.of("an option"), problems);
    var partyReader = new PartyReader(grounds, optionIds, problems, places);
    var talkReader = new TalkReader(fields, new ElementsReader(problems), grounds, problems);
    var options = vocabulary(partyReader);
    var acts = talkReader.acts(optionIds.sharedWith(Say.of("act"), Say.of("an act")));
    var vocabulary = options.with(acts);
    var statements = new StatementReader(vocabulary, grounds, problems);
    var patterns = new PatternReader(statements, grounds, problems, places);
    var impossibleItems = fields.items("impossible");
    var impossible = patterns.impossible(impossibleItems);
    var oneWay = patterns.oneWay(fields.items("oneWay"));

    var outcomes = new OutcomeReader(vocabulary, problems);
    var rankings = new RankingReader(outcomes, vocabulary, problems);
    var preferences = new PreferenceReader(statements, rankings, vocabulary, problems, places);
    var doubts = new DoubtsReader(statements, outcomes, problems);
    var parties =
        partyReader.readPreferences(
            preferences, doubts, new FactionReader(grounds, preferences, doubts, problems, places));
    var actors = new Actors(parties, problems);
    var talk =
        new Talk(
            talkReader.demands(actors, vocabulary),
            talkReader.threats(actors, vocabulary, statements),
            acts,
            talkReader.deadlines(),
            talkReader.linkedIssues(vocabulary),
            talkReader.stakes(actors),
            new PerceptionReader(parties, preferences, grounds, problems, places).read(fields));
    var now = now(outcomes);
    if (impossible.size() == impossibleItems.size()
        && vocabulary.options().size() <= FeasibleOutcomes.MOST_OPTIONS) {
      var removing = impossible.stream().map(Impossible::when).toList();
      now.ifPresent(outcome -> rejectImpossible(outcome, removing, outcomes));
      rankings.check(removing);
    }
    if (problems.anyError()) {
      return Optional.empty();
    }
    var situation =
        new Case(
            title, summary, kind, sources, parties, impossible, oneWay, now.orElseThrow(), talk);
    return Optional.of(new Reading.Accepted(file, situation, places, problems.inOrder()));
  }

  private void checkVersion() {
    fields
        .required("parley")
        .flatMap(node -> Shape.text(node, Say.of("The version of the format"), problems))
        .filter(version -> !version.text().equals(String.valueOf(VERSION)))
        .ifPresent(version -> rejectVersion(version, problems));
  }

  private Vocabulary vocabulary(PartyReader parties) {
    return fields
        .required("parties")
        .flatMap(node -> Shape.mapping(node, Say.of("The value of \"parties\""), problems))
        .map(parties::readOptions)
        .orElse(new Vocabulary(Map.of()));
  }

  private Optional<Outcome> now(OutcomeReader outcomes) {
    places.note(new Element.Now(), fields.place("now"));
    return fields.node("now").map(outcomes::read).orElse(Optional.of(new Outcome(Set.of())));
  }

  private void rejectImpossible(Outcome now, List<Statement> removing, OutcomeReader outcomes) {
    for (int position = 0; position < removing.size(); position++) {
      if (removing.get(position).holds(now.taken()::contains)) {
        int line = places.of(new Element.ImpossibleAt(position)).line();
        problems.add(
            ProblemKind.NOW_IMPOSSIBLE,
            places.of(new Element.Now()),
            Say.of(
                "Today's outcome %s cannot be: %s is impossible (line %d).",
                outcomes.name(now), removing.get(position).text(), line),
            () -> Say.of("Change \"now\", or the pattern."));
        return;
      }
    }
  }
}
