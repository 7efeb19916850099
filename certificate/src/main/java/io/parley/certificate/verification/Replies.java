package io.parley.certificate.verification;

import static java.util.Comparator.comparingInt;

import io.parley.certificate.claim.Concept;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// How the others can answer a party that has left one outcome for another, under each concept.
final class Replies {

  private record Question(int party, int improvement, Stride stride, boolean countered) {}

  private final Conflict conflict;
  private final Search search;
  private final Map<Question, OptionalInt> worstEnds = new HashMap<>();

  Replies(Conflict conflict) {
    this.conflict = conflict;
    this.search = new Search(conflict);
  }

  /// Which steps a reply may consist of.
  static Stride steps(Concept concept) {
    return switch (concept) {
      case NASH, GMR, SMR -> Stride.MOVES;
      case SEQ, SSEQ -> Stride.ANSWERS;
    };
  }

  /// Whether the party thinks of one more move of its own after the reply.
  static boolean countered(Concept concept) {
    return switch (concept) {
      case NASH, GMR, SEQ -> false;
      case SMR, SSEQ -> true;
    };
  }

  /// The end of a reply that deters the party from leaving one outcome for the other; empty when
  /// there is none. Under Nash stability no reply is thought of.
  OptionalInt deterring(Concept concept, int party, int state, int improvement) {
    if (concept == Concept.NASH) {
      return OptionalInt.empty();
    }
    var question = new Question(party, improvement, steps(concept), countered(concept));
    return conflict.will(party) instanceof Ranks ranks
        ? worstEnds.computeIfAbsent(question, _ -> worstEnd(question, ranks)).stream()
            .filter(end -> best(question, end, ranks) <= ranks.of(state))
            .findFirst()
        : ends(question).filter(end -> deters(question, state, end)).findFirst();
  }

  private IntStream ends(Question question) {
    return search
        .ends(question.improvement, conflict.others(Set.of(question.party)), question.stride)
        .stream();
  }

  private boolean deters(Question question, int state, int end) {
    int party = question.party;
    return conflict.heldBack(party, state, end)
        && (!question.countered
            || conflict.moves(party, end).allMatch(s3 -> conflict.heldBack(party, state, s3)));
  }

  /// The end that leaves a party that ranks outcomes worst off. If that does not deter it, no other does.
  private OptionalInt worstEnd(Question question, Ranks ranks) {
    return ends(question)
        .boxed()
        .min(comparingInt(end -> best(question, end, ranks)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /// The rank of the best the party comes to at the end of a reply: that end, or where one more
  /// move of its own can lead.
  private int best(Question question, int end, Ranks ranks) {
    int there = ranks.of(end);
    if (!question.countered) {
      return there;
    }
    return conflict.moves(question.party, end).map(ranks::of).reduce(there, Math::max);
  }
}
