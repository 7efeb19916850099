package io.parley.format.answers;

import io.parley.format.outcome.OutcomeReader;
import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.problem.Suggestion;
import io.parley.format.tree.Fields;
import io.parley.format.tree.Node;
import io.parley.format.tree.Shape;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.answer.Question;
import io.parley.model.party.Party;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads which question a recorded answer answers. Concepts are names here: which of them can be
/// computed is for the engines to say.
final class QuestionReader {

  private static final List<String> ASKING =
      List.of("equilibria", "stable", "universally", "improvements", "reachable");

  /// The questions that are about a party or a coalition.
  private static final Set<String> FOR_SOMEBODY = Set.of("stable", "improvements");

  private final List<String> parties;
  private final OutcomeReader outcomes;
  private final Problems problems;

  QuestionReader(Case situation, OutcomeReader outcomes, Problems problems) {
    this.parties = situation.parties().stream().flatMap(QuestionReader::decisionMakers).toList();
    this.outcomes = outcomes;
    this.problems = problems;
  }

  /// Who may decide in the name of a party: itself, or each of its factions for its own options.
  private static Stream<String> decisionMakers(Party party) {
    var factions = party.factions().stream().map(faction -> party.id() + "/" + faction.id());
    return Stream.concat(Stream.of(party.id()), factions);
  }

  /// How far the outcomes of a `reachable` answer reach.
  private enum Steps {
    MOVES,
    IMPROVEMENTS
  }

  Optional<Question> read(Fields fields) {
    var asking = ASKING.stream().filter(key -> fields.node(key).isPresent()).toList();
    if (asking.size() != 1) {
      problems.add(
          ProblemKind.QUESTION,
          fields.place(),
          asking.isEmpty()
              ? Say.of("An answer needs one of %s.", String.join(", ", ASKING))
              : Say.of(
                  "An answer answers one question, not %s.", String.join(Say.of(" and "), asking)));
      return Optional.empty();
    }
    var key = asking.getFirst();
    if (FOR_SOMEBODY.contains(key)) {
      return fields.required("for").flatMap(node -> forSomebody(key, fields, node));
    }
    if (fields.node("for").isPresent()) {
      problems.add(
          ProblemKind.QUESTION,
          fields.place("for"),
          Say.of("The question %s is not about a party.", Excerpt.of(key)));
    }
    return forEverybody(key, fields);
  }

  private Optional<Question> forEverybody(String key, Fields fields) {
    if (key.equals("reachable")) {
      return Optional.of(
          switch (fields.constant(key, Steps.class, Steps.MOVES)) {
            case MOVES -> new Question.ReachableByMoves();
            case IMPROVEMENTS -> new Question.ReachableByImprovements();
          });
    }
    var concept = fields.scalar(key).map(Node.Scalar::text);
    return key.equals("equilibria")
        ? concept.map(Question.Equilibria::new)
        : concept.map(Question.UniversallyStable::new);
  }

  private Optional<Question> forSomebody(String key, Fields fields, Node whom) {
    return whom instanceof Node.Sequence coalition
        ? forCoalition(key, fields, coalition)
        : party(whom).flatMap(party -> forParty(key, fields, party));
  }

  private Optional<Question> forParty(String key, Fields fields, String party) {
    return key.equals("stable")
        ? fields.scalar(key).map(concept -> new Question.Stable(concept.text(), party))
        : fields
            .node(key)
            .flatMap(outcomes::read)
            .map(from -> new Question.Improvements(from, party));
  }

  private Optional<Question> forCoalition(String key, Fields fields, Node.Sequence whom) {
    var coalition = new LinkedHashSet<String>();
    whom.items().forEach(member -> party(member).ifPresent(coalition::add));
    if (coalition.size() < whom.items().size() || coalition.isEmpty()) {
      problems.add(
          ProblemKind.UNKNOWN_PARTY,
          whom.place(),
          Say.of("A coalition has different parties of the case."));
      return Optional.empty();
    }
    var members = List.copyOf(coalition);
    return key.equals("stable")
        ? fields.scalar(key).map(concept -> new Question.CoalitionStable(concept.text(), members))
        : fields
            .node(key)
            .flatMap(outcomes::read)
            .map(from -> new Question.CoalitionImprovements(from, members));
  }

  private Optional<String> party(Node node) {
    var id = Shape.text(node, Say.of("A party"), problems);
    if (id.isPresent() && !parties.contains(id.get().text())) {
      problems.add(
          ProblemKind.UNKNOWN_PARTY,
          id.get().place(),
          Say.of("%s is not a party of the case.", Excerpt.of(id.get().text())),
          () -> Suggestion.hint(id.get().text(), parties));
      return Optional.empty();
    }
    return id.map(Node.Scalar::text);
  }
}
