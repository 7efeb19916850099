package io.parley.format.yaml;

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
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads what a party wants: `prefers`, `ranking` or `weights`.
final class PreferenceReader {

  /// The keys of preferences, of which one can stand.
  static final List<String> KEYS = List.of("prefers", "ranking", "weights");

  private final StatementReader statements;
  private final RankingReader rankings;
  private final Vocabulary vocabulary;
  private final Problems problems;
  private final Places places;

  PreferenceReader(
      StatementReader statements,
      RankingReader rankings,
      Vocabulary vocabulary,
      Problems problems,
      Places places) {
    this.statements = statements;
    this.rankings = rankings;
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.places = places;
  }

  /// Reads what somebody wants.
  ///
  /// @param party whose preferences they are: a party, a faction as `party/faction`, or one as
  ///     another sees it
  Preferences read(String party, Fields fields) {
    fields.onlyOneOf(KEYS);
    var key = KEYS.stream().filter(name -> fields.node(name).isPresent()).findFirst();
    places.note(new Element.PreferencesOf(party), fields.place(key.orElse("")));
    return switch (key.orElse("")) {
      case "prefers" -> prefers(party, fields);
      case "ranking" ->
          rankings.read(
              party,
              fields.place("ranking"),
              new Node.Sequence(fields.place("ranking"), fields.items("ranking")));
      case "weights" -> weights(fields);
      default -> indifferent(party);
    };
  }

  private Preferences indifferent(String party) {
    problems.add(
        ProblemKind.INDIFFERENT,
        places.of(new Element.OfParty(party)),
        Say.of("%s has no preferences, so all outcomes are equal to it.", Excerpt.of(party)),
        () -> Say.of("Say what matters to it with \"prefers\", most important first."));
    return new Preferences.Indifferent();
  }

  private Preferences prefers(String party, Fields fields) {
    var judgements = new ArrayList<Judgement>();
    var items = fields.items("prefers");
    for (int position = 0; position < items.size(); position++) {
      var item = items.get(position);
      places.note(new Element.JudgementOf(party, position), item.place());
      judgement(item).ifPresent(judgements::add);
    }
    if (items.isEmpty() && fields.node("prefers").orElseThrow() instanceof Node.Sequence) {
      rejectEmpty(
          fields.node("prefers").orElseThrow(), Say.of("Leave it out if all outcomes are equal."));
    }
    return new Preferences.Prefers(judgements);
  }

  private Optional<Judgement> judgement(Node item) {
    if (!(item instanceof Node.Sequence group)) {
      return statements.preferred(item);
    }
    if (group.items().isEmpty()) {
      rejectEmpty(group, Say.of("A group has the statements that weigh the same."));
    }
    var members = new ArrayList<Judgement>();
    group.items().forEach(member -> statements.preferred(member).ifPresent(members::add));
    return members.isEmpty() ? Optional.empty() : Optional.of(joined(members));
  }

  /// The members of a group as one judgement, which is strong when any of them is.
  private static Judgement joined(List<Judgement> members) {
    return new Judgement(
        members.stream().flatMap(member -> member.anyOf().stream()).toList(),
        members.stream().anyMatch(Judgement::strong));
  }

  private void rejectEmpty(Node list, String hint) {
    problems.add(
        ProblemKind.EMPTY_LIST, list.place(), Say.of("There is nothing in this list."), () -> hint);
  }

  private Preferences weights(Fields fields) {
    var byOption = new LinkedHashMap<String, Integer>();
    for (var entry : fields.mapping("weights").map(Node.Mapping::entries).orElse(List.of())) {
      var id = entry.key().text();
      if (!vocabulary.has(id)) {
        problems.add(
            ProblemKind.UNKNOWN_OPTION,
            entry.key().place(),
            Say.of("%s is not an option of any party.", Excerpt.of(id)),
            () -> vocabulary.hint(id));
      }
      Shape.number(entry.value(), Say.of("A weight"), problems)
          .ifPresent(weight -> byOption.put(id, weight));
    }
    return new Preferences.Weights(byOption);
  }
}
