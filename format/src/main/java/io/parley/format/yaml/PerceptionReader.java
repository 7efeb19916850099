package io.parley.format.yaml;

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
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.talk.Perception;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads how parties see one another, where that differs from how the case has them: under
/// `seenBy`, by viewer.
final class PerceptionReader {

  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final Map<String, String> partyOf = new LinkedHashMap<>();
  private final Set<String> keys = new LinkedHashSet<>();
  private final PreferenceReader preferences;
  private final GroundsReader grounds;
  private final Problems problems;
  private final Places places;

  PerceptionReader(
      List<Party> parties,
      PreferenceReader preferences,
      GroundsReader grounds,
      Problems problems,
      Places places) {
    for (var party : parties) {
      this.parties.put(party.id(), party);
      party.options().forEach(option -> partyOf.put(option.id(), party.id()));
    }
    this.keys.addAll(this.parties.keySet());
    this.keys.addAll(GroundsReader.keysWith("unaware"));
    this.preferences = preferences;
    this.grounds = grounds;
    this.problems = problems;
    this.places = places;
  }

  /// The views under `seenBy`, in the order of the file.
  List<Perception> read(Fields whole) {
    var perceptions = new ArrayList<Perception>();
    for (var entry : whole.mapping("seenBy").map(Node.Mapping::entries).orElse(List.of())) {
      var viewer = entry.key();
      if (!parties.containsKey(viewer.text())) {
        problems.add(
            ProblemKind.UNKNOWN_PARTY,
            viewer.place(),
            Say.of("%s is not a party of the case.", Excerpt.of(viewer.text())),
            () -> Suggestion.hint(viewer.text(), parties.keySet()));
      }
      Shape.mapping(entry.value(), Say.of("What a party sees"), problems)
          .map(view -> perception(viewer.text(), view))
          .ifPresent(perceptions::add);
    }
    return perceptions;
  }

  private Perception perception(String viewer, Node.Mapping view) {
    var fields = Fields.of(view, Say.of("What a party sees"), keys, problems);
    var seen = new LinkedHashMap<String, Preferences>();
    for (var entry : view.entries()) {
      if (parties.containsKey(entry.key().text())) {
        rejectSelf(viewer, entry.key());
        Shape.mapping(entry.value(), Say.of("What a party is seen to want"), problems)
            .ifPresent(as -> seen.put(entry.key().text(), seen(viewer, entry.key(), as)));
      }
    }
    return new Perception(viewer, seen, unaware(viewer, fields), grounds.read(fields));
  }

  private void rejectSelf(String viewer, Node.Scalar other) {
    if (viewer.equals(other.text())) {
      problems.add(
          ProblemKind.UNKNOWN_VALUE,
          other.place(),
          Say.of("A party sees others; %s cannot stand under its own name.", Excerpt.of(viewer)));
    }
  }

  private Preferences seen(String viewer, Node.Scalar other, Node.Mapping as) {
    var whose = Say.of("%s as %s sees it", other.text(), viewer);
    places.note(new Element.OfParty(whose), other.place());
    return preferences.read(
        whose,
        Fields.of(as, Say.of("What a party is seen to want"), PreferenceReader.KEYS, problems));
  }

  private List<String> unaware(String viewer, Fields fields) {
    var unaware = new ArrayList<String>();
    for (var item : fields.items("unaware")) {
      Shape.text(item, Say.of("An option"), problems)
          .ifPresent(option -> {
            var holder = partyOf.get(option.text());
            if (holder == null || holder.equals(viewer)) {
              problems.add(
                  ProblemKind.FOREIGN_OPTION,
                  option.place(),
                  Say.of("%s is not an option of another party.", Excerpt.of(option.text())),
                  () -> Suggestion.hint(option.text(), partyOf.keySet()));
            }
            unaware.add(option.text());
          });
    }
    return unaware;
  }
}
