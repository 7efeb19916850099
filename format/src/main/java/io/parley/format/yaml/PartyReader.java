package io.parley.format.yaml;

import io.parley.format.outcome.FeasibleOutcomes;
import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.reading.Element;
import io.parley.format.reading.Places;
import io.parley.format.statement.Vocabulary;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Direction;
import io.parley.model.option.Option;
import io.parley.model.party.Control;
import io.parley.model.party.Doubts;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads parties in two steps: first who they are and what each may do, so that all options are
/// known; then what each wants.
final class PartyReader {

  private static final List<String> KEYS =
      GroundsReader.keysWith(
          "name",
          "label",
          "options",
          "prefers",
          "ranking",
          "weights",
          "unknown",
          "factions",
          "control",
          "holds");
  private static final List<String> OPTION_KEYS = GroundsReader.keysWith("label", "short", "moves");

  private final GroundsReader grounds;
  private final Problems problems;
  private final Places places;
  private final Ids partyIds;
  private final Ids optionIds;
  private final List<Known> known = new ArrayList<>();

  PartyReader(GroundsReader grounds, Ids optionIds, Problems problems, Places places) {
    this.grounds = grounds;
    this.problems = problems;
    this.places = places;
    this.partyIds = new Ids(Say.of("party"), Say.of("a party"), problems);
    this.optionIds = optionIds;
  }

  /// A party of which everything is known but its preferences.
  private record Known(
      String id, String name, List<Option> options, Grounds grounds, Fields fields) {}

  /// Reads who takes part and what each may do.
  Vocabulary readOptions(Node.Mapping parties) {
    for (var entry : parties.entries()) {
      partyIds.use(entry.key());
      places.note(new Element.OfParty(entry.key().text()), entry.key().place());
      Shape.mapping(entry.value(), Say.of("A party"), problems)
          .ifPresent(description -> known.add(party(entry.key().text(), description)));
    }
    if (parties.entries().isEmpty()) {
      problems.add(
          ProblemKind.EMPTY_LIST, parties.place(), Say.of("A case needs at least one party."));
    }
    var vocabulary = vocabulary();
    checkNumber(vocabulary.options(), parties);
    return vocabulary;
  }

  private Known party(String id, Node.Mapping description) {
    var fields = Fields.of(description, Say.of("A party"), KEYS, problems);
    fields.onlyOneOf(List.of("name", "label"));
    var options = new ArrayList<Option>();
    for (var entry : fields.mapping("options").map(Node.Mapping::entries).orElse(List.of())) {
      options.add(option(entry));
    }
    return new Known(id, name(id, fields), options, grounds.read(fields), fields);
  }

  /// What a party or faction is called: its `name` or `label`, or its id.
  static String name(String id, Fields fields) {
    if (fields.node("name").isPresent()) {
      return fields.text("name");
    }
    return fields.node("label").isPresent() ? fields.text("label") : id;
  }

  private Option option(Node.Entry entry) {
    var id = entry.key().text();
    optionIds.use(entry.key());
    optionIds.refuseReserved(entry.key());
    places.note(new Element.OfOption(id), entry.key().place());
    if (entry.value() instanceof Node.Scalar scalar && scalar.absent()) {
      return new Option(id, id, Direction.BOTH, Grounds.NONE);
    }
    return Shape.mapping(entry.value(), Say.of("An option"), problems)
        .map(description ->
            option(id, Fields.of(description, Say.of("An option"), OPTION_KEYS, problems)))
        .orElse(new Option(id, id, Direction.BOTH, Grounds.NONE));
  }

  private Option option(String id, Fields fields) {
    return new Option(
        id,
        fields.node("label").isPresent() ? fields.text("label") : id,
        fields.node("short").isPresent() ? fields.text("short") : Option.shortNameOf(id),
        fields.constant("moves", Direction.class, Direction.BOTH),
        grounds.read(fields));
  }

  private Vocabulary vocabulary() {
    var partyOf = new LinkedHashMap<String, String>();
    for (var party : known) {
      party.options.forEach(option -> partyOf.putIfAbsent(option.id(), party.name));
    }
    return new Vocabulary(partyOf);
  }

  private void checkNumber(List<String> options, Node.Mapping parties) {
    if (options.size() > FeasibleOutcomes.MOST_OPTIONS) {
      problems.add(
          ProblemKind.TOO_MANY_OPTIONS,
          places.of(new Element.OfOption(options.get(FeasibleOutcomes.MOST_OPTIONS))),
          Say.of(
              "The case has %d options; the outcomes of at most %d can be listed.",
              options.size(), FeasibleOutcomes.MOST_OPTIONS),
          () -> Say.of("Leave out options that decide nothing, or join those that go together."));
    } else if (options.isEmpty() && !problems.anyError()) {
      problems.add(
          ProblemKind.NO_OPTIONS,
          parties.place(),
          Say.of("No party has any option, so nothing can happen."),
          () -> Say.of("Give a party \"options\"."));
    }
  }

  /// Reads what each party or each of its factions wants, now that all options are known.
  List<Party> readPreferences(
      PreferenceReader preferences, DoubtsReader doubts, FactionReader factions) {
    var parties = new ArrayList<Party>();
    for (var party : known) {
      parties.add(
          party.fields.node("factions").isPresent()
              ? divided(party, factions)
              : ofOneMind(party, preferences, doubts));
    }
    return parties;
  }

  private Party ofOneMind(Known party, PreferenceReader preferences, DoubtsReader doubts) {
    for (var key : List.of("control", "holds")) {
      if (party.fields.node(key).isPresent()) {
        problems.add(
            ProblemKind.MISSING_KEY,
            party.fields.place(key),
            Say.of(
                "The key \"%s\" speaks of factions, but %s has none.", key, Excerpt.of(party.id)),
            () -> Say.of("Give the party \"factions\", each with its own preferences."));
      }
    }
    var wanted = preferences.read(party.id, party.fields);
    return new Party(
        party.id,
        party.name,
        party.options,
        wanted,
        doubts.read(party.fields, wanted),
        List.of(),
        new Control.OneMind(),
        Map.of(),
        party.grounds);
  }

  private static Party divided(Known party, FactionReader reader) {
    var factions = reader.factions(party.id, party.fields);
    Set<String> ids = new LinkedHashSet<>();
    factions.forEach(faction -> ids.add(faction.id()));
    var control = reader.control(party.fields, ids);
    return new Party(
        party.id,
        party.name,
        party.options,
        new Preferences.Indifferent(),
        Doubts.NONE,
        factions,
        control,
        reader.holds(party.fields, ids, party.options, control),
        party.grounds);
  }
}
