package io.parley.format.yaml;

import static java.util.stream.Collectors.toCollection;

import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.problem.Suggestion;
import io.parley.format.statement.Vocabulary;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.statement.Statement;
import io.parley.model.talk.Act;
import io.parley.model.talk.Deadline;
import io.parley.model.talk.Demand;
import io.parley.model.talk.LinkedIssue;
import io.parley.model.talk.OptionPattern;
import io.parley.model.talk.Stake;
import io.parley.model.talk.Threat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads what has been said and done around the options, and what hangs on it.
final class TalkReader {

  private static final List<String> ACT_KEYS =
      GroundsReader.keysWith("by", "reversible", "date", "label");
  private static final List<String> DEMAND_KEYS =
      GroundsReader.keysWith("by", "of", "asks", "readings", "label");
  private static final List<String> READING_KEYS = GroundsReader.keysWith("asks", "label");
  private static final List<String> THREAT_KEYS =
      GroundsReader.keysWith("by", "against", "unless", "when", "then", "label");
  private static final List<String> DEADLINE_KEYS =
      GroundsReader.keysWith("date", "steps", "label");
  private static final List<String> ISSUE_KEYS = GroundsReader.keysWith("options", "label");
  private static final List<String> STAKE_KEYS = GroundsReader.keysWith("gain", "lose");

  private final Fields whole;
  private final ElementsReader elements;
  private final GroundsReader grounds;
  private final Problems problems;

  TalkReader(Fields whole, ElementsReader elements, GroundsReader grounds, Problems problems) {
    this.whole = whole;
    this.elements = elements;
    this.grounds = grounds;
    this.problems = problems;
  }

  /// What has been done already. Anybody may have done it.
  List<Act> acts(Ids ids) {
    for (var entry : whole.mapping("done").map(Node.Mapping::entries).orElse(List.of())) {
      ids.refuseReserved(entry.key());
    }
    return elements.read(whole, "done", ids, Say.of("What is done"), ACT_KEYS, this::act);
  }

  private Optional<Act> act(String id, Fields fields) {
    return Optional.of(
        new Act(
            id,
            fields.text("by"),
            fields.flag("reversible", true),
            fields.text("date"),
            labelOf(id, fields),
            grounds.read(fields)));
  }

  private static String labelOf(String id, Fields fields) {
    return fields.node("label").isPresent() ? fields.text("label") : id;
  }

  /// Who demands what of whom.
  List<Demand> demands(Actors actors, Vocabulary vocabulary) {
    var patterns = new OptionPatternReader(vocabulary, problems);
    return elements.read(
        whole,
        "demands",
        new Ids(Say.of("demand"), Say.of("a demand"), problems),
        Say.of("A demand"),
        DEMAND_KEYS,
        (id, fields) -> demand(id, fields, actors, patterns));
  }

  private Optional<Demand> demand(
      String id, Fields fields, Actors actors, OptionPatternReader patterns) {
    var by = actors.required(fields, "by");
    var of = actors.required(fields, "of");
    var asked = fields.required("asks").flatMap(patterns::read);
    var ids = new Ids(Say.of("reading"), Say.of("a reading"), problems);
    var readings =
        elements.read(
            fields,
            "readings",
            ids,
            Say.of("A reading of a demand"),
            READING_KEYS,
            (reading, ofReading) -> reading(reading, ofReading, patterns));
    var label = fields.text("label");
    var said = grounds.read(fields);
    return by.isPresent() && of.isPresent() && asked.isPresent()
        ? Optional.of(new Demand(id, by.get(), of.get(), asked.get(), readings, label, said))
        : Optional.empty();
  }

  private Optional<Demand.Reading> reading(String id, Fields fields, OptionPatternReader patterns) {
    var label = fields.text("label");
    var said = grounds.read(fields);
    return fields
        .required("asks")
        .flatMap(patterns::read)
        .map(asked -> new Demand.Reading(id, asked, label, said));
  }

  /// Who threatens whom with what.
  List<Threat> threats(Actors actors, Vocabulary vocabulary, StatementReader statements) {
    var patterns = new OptionPatternReader(vocabulary, problems);
    var known = demandIds();
    return elements.read(
        whole,
        "threats",
        new Ids(Say.of("threat"), Say.of("a threat"), problems),
        Say.of("A threat"),
        THREAT_KEYS,
        (id, fields) -> {
          var by = actors.required(fields, "by");
          var against = actors.required(fields, "against");
          var unless = unless(fields, known);
          var when = when(fields, statements);
          var then = fields.required("then").flatMap(patterns::read);
          if (by.isEmpty() || against.isEmpty() || when.isEmpty() || then.isEmpty()) {
            return Optional.empty();
          }
          rejectForeign(fields, then.get(), actors.options(by.get()));
          return Optional.of(
              new Threat(
                  id,
                  by.get(),
                  against.get(),
                  unless,
                  when.get(),
                  then.get(),
                  fields.text("label"),
                  grounds.read(fields)));
        });
  }

  /// The ids of all demands, also of those that are not well formed.
  private Set<String> demandIds() {
    return whole.node("demands").stream()
        .filter(Node.Mapping.class::isInstance)
        .flatMap(demands -> ((Node.Mapping) demands).entries().stream())
        .map(entry -> entry.key().text())
        .collect(toCollection(LinkedHashSet::new));
  }

  /// The demand that would avert a threat if it were met; empty when none is named.
  private String unless(Fields fields, Set<String> demands) {
    var demand = fields.scalar("unless");
    demand
        .filter(id -> !demands.contains(id.text()))
        .ifPresent(id ->
            problems.add(
                ProblemKind.UNKNOWN_DEMAND,
                id.place(),
                Say.of("%s is not a demand of the case.", Excerpt.of(id.text())),
                () -> Suggestion.hint(id.text(), demands)));
    return demand.map(Node.Scalar::text).orElse("");
  }

  private Optional<Statement> when(Fields fields, StatementReader statements) {
    if (fields.node("when").isPresent()) {
      return statements.statement(fields, "when");
    }
    if (fields.node("unless").isEmpty()) {
      problems.add(
          ProblemKind.MISSING_KEY,
          fields.place(),
          Say.of("A threat needs \"unless\" (the demand that would avert it) or \"when\"."));
    }
    return Optional.of(new Statement.Constant(true));
  }

  private void rejectForeign(Fields fields, OptionPattern then, Set<String> own) {
    then.wanted().keySet().stream()
        .filter(option -> !own.contains(option))
        .forEach(option ->
            problems.add(
                ProblemKind.FOREIGN_OPTION,
                fields.place("then"),
                Say.of(
                    "The option %s is not for the one who threatens to take.", Excerpt.of(option)),
                () -> Say.of("The options there are %s.", String.join(", ", own))));
  }

  /// The times by which something is to be settled.
  List<Deadline> deadlines() {
    return elements.read(
        whole,
        "deadlines",
        new Ids(Say.of("deadline"), Say.of("a deadline"), problems),
        Say.of("A deadline"),
        DEADLINE_KEYS,
        (id, fields) ->
            Optional.of(
                new Deadline(
                    id,
                    fields.text("date"),
                    steps(fields),
                    labelOf(id, fields),
                    grounds.read(fields))));
  }

  private OptionalInt steps(Fields fields) {
    var node = fields.node("steps");
    if (node.isEmpty()) {
      return OptionalInt.empty();
    }
    var steps = Shape.number(node.get(), Say.of("The number of steps"), problems);
    if (steps.isPresent() && steps.getAsInt() < 0) {
      problems.add(
          ProblemKind.NUMBER,
          node.get().place(),
          Say.of("The number of steps cannot be negative."));
    }
    return steps;
  }

  /// Matters outside the options on which what happens here also bears.
  List<LinkedIssue> linkedIssues(Vocabulary vocabulary) {
    return elements.read(
        whole,
        "linkedIssues",
        new Ids(Say.of("linked issue"), Say.of("a linked issue"), problems),
        Say.of("A linked issue"),
        ISSUE_KEYS,
        (id, fields) ->
            Optional.of(
                new LinkedIssue(
                    id, options(fields, vocabulary), labelOf(id, fields), grounds.read(fields))));
  }

  private List<String> options(Fields fields, Vocabulary vocabulary) {
    var options = new ArrayList<String>();
    for (var item : fields.items("options")) {
      Shape.text(item, Say.of("An option"), problems)
          .ifPresent(option -> {
            if (!vocabulary.has(option.text())) {
              problems.add(
                  ProblemKind.UNKNOWN_OPTION,
                  option.place(),
                  Say.of("%s is not an option of any party.", Excerpt.of(option.text())),
                  () -> vocabulary.hint(option.text()));
            }
            options.add(option.text());
          });
    }
    return options;
  }

  /// What each stands to gain and to lose.
  List<Stake> stakes(Actors actors) {
    var stakes = new ArrayList<Stake>();
    for (var entry : whole.mapping("stakes").map(Node.Mapping::entries).orElse(List.of())) {
      if (actors.known(entry.key())) {
        for (var item :
            Shape.sequence(entry.value(), Say.of("What is at stake for somebody"), problems)
                .map(Node.Sequence::items)
                .orElse(List.of())) {
          Shape.mapping(item, Say.of("A stake"), problems)
              .flatMap(stake -> stake(entry.key().text(), stake))
              .ifPresent(stakes::add);
        }
      }
    }
    return stakes;
  }

  private Optional<Stake> stake(String actor, Node.Mapping description) {
    var fields = Fields.of(description, Say.of("A stake"), STAKE_KEYS, problems);
    fields.onlyOneOf(List.of("gain", "lose"));
    boolean gain = fields.node("gain").isPresent();
    if (!gain && fields.node("lose").isEmpty()) {
      problems.add(
          ProblemKind.MISSING_KEY, fields.place(), Say.of("A stake needs \"gain\" or \"lose\"."));
      return Optional.empty();
    }
    var label = fields.text(gain ? "gain" : "lose");
    return Optional.of(new Stake(actor, gain, label, grounds.read(fields)));
  }
}
