package io.parley.format.yaml;

import io.parley.format.control.ControlReader;
import io.parley.format.file.Place;
import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.problem.Suggestion;
import io.parley.format.reading.Element;
import io.parley.format.reading.Places;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.option.Option;
import io.parley.model.party.Control;
import io.parley.model.party.Faction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the camps of a party that is not of one mind, who decides, and who holds which options.
final class FactionReader {

  private static final List<String> FACTION_KEYS =
      GroundsReader.keysWith("name", "label", "weight", "prefers", "ranking", "weights", "unknown");

  private final GroundsReader grounds;
  private final PreferenceReader preferences;
  private final DoubtsReader doubts;
  private final ControlReader control;
  private final Problems problems;
  private final Places places;

  FactionReader(
      GroundsReader grounds,
      PreferenceReader preferences,
      DoubtsReader doubts,
      Problems problems,
      Places places) {
    this.grounds = grounds;
    this.preferences = preferences;
    this.doubts = doubts;
    this.control = new ControlReader(problems);
    this.problems = problems;
    this.places = places;
  }

  /// The factions of a party, in the order of the file.
  List<Faction> factions(String party, Fields fields) {
    fields.onlyOneOf(List.of("factions", "prefers", "ranking", "weights", "unknown"));
    var entries = fields.mapping("factions").map(Node.Mapping::entries).orElse(List.of());
    if (entries.isEmpty()) {
      problems.add(
          ProblemKind.EMPTY_LIST,
          fields.place("factions"),
          Say.of("A divided party needs factions."));
    }
    places.note(new Element.PreferencesOf(party), fields.place("factions"));
    var ids = new Ids(Say.of("faction"), Say.of("a faction"), problems);
    var weighted = new Weighted(problems, fields.place("factions"));
    var factions = new ArrayList<Faction>();
    for (var entry : entries) {
      ids.use(entry.key());
      refuseWords(entry.key());
      places.note(new Element.OfParty(party + "/" + entry.key().text()), entry.key().place());
      Shape.mapping(entry.value(), Say.of("A faction"), problems)
          .map(description -> Fields.of(description, Say.of("A faction"), FACTION_KEYS, problems))
          .map(faction -> faction(party, entry.key().text(), faction, weighted))
          .ifPresent(factions::add);
    }
    weighted.check();
    return factions;
  }

  private Faction faction(String party, String id, Fields fields, Weighted weighted) {
    var wanted = preferences.read(party + "/" + id, fields);
    return new Faction(
        id,
        PartyReader.name(id, fields),
        weighted.weight(fields),
        wanted,
        doubts.read(fields, wanted),
        grounds.read(fields));
  }

  private void refuseWords(Node.Scalar id) {
    if (ControlReader.WORDS.contains(id.text())) {
      problems.add(
          ProblemKind.RESERVED_ID,
          id.place(),
          Say.of(
              "%s cannot be the id of a faction: \"control\" gives it another meaning.",
              Excerpt.of(id.text())));
    }
  }

  /// The weights of the factions of one party: all are stated, or none is and all are equal.
  private static final class Weighted {

    private final Problems problems;
    private final Place place;
    private int stated;
    private int unstated;
    private double sum;

    Weighted(Problems problems, Place place) {
      this.problems = problems;
      this.place = place;
    }

    double weight(Fields fields) {
      var node = fields.node("weight");
      if (node.isEmpty()) {
        unstated++;
        return 1;
      }
      stated++;
      double weight = Shape.share(node.get(), Say.of("A weight"), problems).orElse(1);
      sum += weight;
      return weight;
    }

    void check() {
      if (stated > 0 && unstated > 0) {
        problems.add(
            ProblemKind.MISSING_KEY,
            place,
            Say.of("Some of the factions have a weight and some have none."),
            () -> Say.of("Give each a \"weight\", or none if all weigh the same."));
      } else if (stated > 0 && sum == 0) {
        problems.add(ProblemKind.NUMBER, place, Say.of("The weights of the factions add up to 0."));
      }
    }
  }

  /// Who decides; unknown when the file does not say.
  Control control(Fields fields, Set<String> factions) {
    return fields
        .node("control")
        .flatMap(node -> control.read(node, factions))
        .orElse(new Control.Unknown());
  }

  /// Which faction holds which of the party's options. Under split control somebody must hold each.
  Map<String, List<String>> holds(
      Fields fields, Set<String> factions, List<Option> options, Control control) {
    var holders = new LinkedHashMap<String, String>();
    var holds = new LinkedHashMap<String, List<String>>();
    Set<String> own = new LinkedHashSet<>();
    options.forEach(option -> own.add(option.id()));
    for (var entry : fields.mapping("holds").map(Node.Mapping::entries).orElse(List.of())) {
      var faction = entry.key();
      if (!factions.contains(faction.text())) {
        problems.add(
            ProblemKind.UNKNOWN_FACTION,
            faction.place(),
            Say.of("%s is not a faction of this party.", Excerpt.of(faction.text())),
            () -> Suggestion.hint(faction.text(), factions));
      }
      holds.put(faction.text(), held(faction.text(), entry.value(), own, holders));
    }
    if (control instanceof Control.Split) {
      rejectUnheld(fields, own.stream().filter(option -> !holders.containsKey(option)).toList());
    }
    return holds;
  }

  private List<String> held(
      String faction, Node list, Set<String> own, Map<String, String> holders) {
    var held = new ArrayList<String>();
    for (var item :
        Shape.sequence(list, Say.of("What a faction holds"), problems)
            .map(Node.Sequence::items)
            .orElse(List.of())) {
      Shape.text(item, Say.of("An option"), problems)
          .filter(option -> free(option, own, holders))
          .ifPresent(option -> {
            holders.put(option.text(), faction);
            held.add(option.text());
          });
    }
    return held;
  }

  private boolean free(Node.Scalar option, Set<String> own, Map<String, String> holders) {
    var id = option.text();
    if (!own.contains(id)) {
      problems.add(
          ProblemKind.FOREIGN_OPTION,
          option.place(),
          Say.of("%s is not an option of this party.", Excerpt.of(id)),
          () -> Suggestion.hint(id, own));
      return false;
    }
    var holder = Optional.ofNullable(holders.get(id));
    holder.ifPresent(faction ->
        problems.add(
            ProblemKind.DUPLICATE_ID,
            option.place(),
            Say.of("The option %s is held by %s already.", Excerpt.of(id), Excerpt.of(faction))));
    return holder.isEmpty();
  }

  private void rejectUnheld(Fields fields, List<String> unheld) {
    if (!unheld.isEmpty()) {
      problems.add(
          ProblemKind.OPTIONS_UNHELD,
          fields.place("control"),
          Say.of(
              "Each faction decides for the options it holds, but none holds %s.",
              String.join(", ", unheld)),
          () -> Say.of("Deal out every option of the party under \"holds\"."));
    }
  }
}
