package io.parley.format.gmcr;

import io.parley.format.file.FileText;
import io.parley.format.outcome.FeasibleOutcomes;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.reading.Element;
import io.parley.format.reading.Places;
import io.parley.format.reading.Reading;
import io.parley.format.tree.Fields;
import io.parley.format.tree.FileTree;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Impossible;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads files of GMCR+. Their options are numbered and belong to decision makers by number; here
/// they get ids made from their names and stand with their party. Keys that are not known are
/// passed over: other programs write such files too.
public final class GmcrReader {

  private final Problems problems;
  private final Places places = new Places();
  private final Fields fields;

  private GmcrReader(Node.Mapping root, Problems problems) {
    this.problems = problems;
    this.fields = Fields.ofAny(root, Say.of("A .gmcr file"), problems);
    places.note(new Element.Whole(), root.place());
  }

  /// Reads a file.
  ///
  /// @param problems what is already known to be wrong with it
  public static Reading read(FileText file, Problems problems) {
    return FileTree.of(file, problems)
        .flatMap(root -> new GmcrReader(root, problems).readCase(file))
        .orElseGet(() -> new Reading.Rejected(file, problems.inOrder()));
  }

  private Optional<Reading> readCase(FileText file) {
    fields.required("decisionMakers");
    fields.required("options");
    var options = new GmcrOptions(problems, places);
    options.read(fields.items("options"));
    var makers = makers(options);
    options.dropUnowned();
    var order = makers.stream().flatMap(maker -> maker.options.stream()).map(Option::id).toList();
    var patterns = new GmcrPatterns(options, problems);
    var impossible = impossible(patterns);
    checkNumber(order);
    var removing = impossible.stream().map(Impossible::when).toList();
    var now = problems.anyError() ? Optional.<Outcome>empty() : now(order, removing);
    var preferences = preferences(patterns, order, removing);
    var parties =
        makers.stream()
            .map(maker -> maker.party(preferences.read(maker.id, maker.fields)))
            .toList();
    warnOfCoalitions();
    if (problems.anyError() || now.isEmpty()) {
      return Optional.empty();
    }
    var situation =
        new Case(
            title(file.name()),
            "",
            Kind.TEACHING,
            List.of(),
            parties,
            impossible,
            List.of(),
            now.get());
    return Optional.of(new Reading.Accepted(file, situation, places, problems.inOrder()));
  }

  /// A decision maker of whom everything is known but the preferences.
  private record Maker(String id, String name, List<Option> options, Fields fields) {

    Party party(Preferences preferences) {
      return new Party(id, name, options, preferences, Grounds.NONE);
    }
  }

  private List<Maker> makers(GmcrOptions options) {
    var makers = new ArrayList<Maker>();
    var ids = new Slugs("party");
    for (var item : fields.items("decisionMakers")) {
      Shape.mapping(item, Say.of("A decision maker"), problems)
          .map(mapping -> Fields.ofAny(mapping, Say.of("A decision maker"), problems))
          .ifPresent(maker -> makers.add(maker(maker, ids, options)));
    }
    return makers;
  }

  private Maker maker(Fields maker, Slugs ids, GmcrOptions options) {
    maker.required("name");
    var name = maker.text("name");
    var id = ids.of(name);
    places.note(new Element.OfParty(id), maker.place());
    return new Maker(id, name, options.takenBy(name, maker.items("options")), maker);
  }

  private List<Impossible> impossible(GmcrPatterns patterns) {
    var impossible = new ArrayList<Impossible>();
    var items = fields.items("infeasibles");
    for (int position = 0; position < items.size(); position++) {
      places.note(new Element.ImpossibleAt(position), items.get(position).place());
      for (var statement : patterns.anyOf(items.get(position))) {
        impossible.add(new Impossible(statement, "", Grounds.NONE));
      }
    }
    return impossible;
  }

  private void checkNumber(List<String> options) {
    if (options.isEmpty()) {
      problems.add(
          ProblemKind.NO_OPTIONS,
          fields.place("options"),
          Say.of("No decision maker has any option, so nothing can happen."));
    } else if (options.size() > FeasibleOutcomes.MOST_OPTIONS) {
      problems.add(
          ProblemKind.TOO_MANY_OPTIONS,
          fields.place("options"),
          Say.of(
              "The file has %d options; the outcomes of at most %d can be listed.",
              options.size(), FeasibleOutcomes.MOST_OPTIONS));
    }
  }

  private Optional<Outcome> now(List<String> options, List<Statement> removing) {
    var first = FeasibleOutcomes.list(options, removing, 1).outcomes();
    if (first.isEmpty()) {
      problems.add(
          ProblemKind.NOW_IMPOSSIBLE,
          fields.place("infeasibles"),
          Say.of("The infeasible patterns leave no outcome."));
      return Optional.empty();
    }
    var taken = first.getFirst().taken();
    problems.add(
        ProblemKind.GMCR_NOW,
        fields.place(),
        Say.of(
            "The file does not say how things stand today; %s is assumed.",
            taken.isEmpty() ? Say.of("that no option is taken") : String.join(", ", taken)));
    return Optional.of(first.getFirst());
  }

  private GmcrPreferences preferences(
      GmcrPatterns patterns, List<String> options, List<Statement> removing) {
    boolean ranked =
        fields.text("useManualPreferenceRanking").equals("true")
            || fields.text("useManualPreferenceVectors").equals("true");
    return new GmcrPreferences(ranked, patterns, options, removing, problems, places);
  }

  /// Every decision maker alone is how the file says that there are no coalitions.
  private void warnOfCoalitions() {
    if (fields.items("coalitions").stream()
        .anyMatch(item -> item instanceof Node.Sequence group && group.items().size() > 1)) {
      problems.add(
          ProblemKind.GMCR_DROPPED,
          fields.place("coalitions"),
          Say.of(
              "The coalitions of the file are left out: a case asks about them when it is analysed."));
    }
  }

  private static String title(String file) {
    var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    var stem = name.substring(0, Math.max(0, name.length() - ".gmcr".length()));
    return stem.isEmpty() ? name : stem;
  }
}
