package io.parley.certificate.verification;

import static java.util.Comparator.comparingInt;

import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// How the others can answer a party that has left one outcome for another, under each concept.
final class Replies {

  private record Question(int party, int improvement, Means by, boolean countered) {}

  private final Conflict conflict;
  private final Search search;
  private final Map<Question, OptionalInt> worstEnds = new HashMap<>();

  Replies(Conflict conflict) {
    this.conflict = conflict;
    this.search = new Search(conflict);
  }

  /// Which steps a reply may consist of.
  static Means steps(Concept concept) {
    return switch (concept) {
      case NASH, GMR, SMR -> Means.MOVES;
      case SEQ, SSEQ -> Means.IMPROVEMENTS;
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
    var worst = worstEnds.get(question);
    if (worst == null) {
      worst = worstEnd(question);
      worstEnds.put(question, worst);
    }
    return worst.stream()
        .filter(end -> best(question, end) <= conflict.rank(party, state))
        .findFirst();
  }

  /// The end that leaves the party worst off. If that does not deter it, no other does.
  private OptionalInt worstEnd(Question question) {
    return search.ends(question.improvement, question.party, question.by).stream()
        .boxed()
        .min(comparingInt(end -> best(question, end)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /// The rank of the best the party comes to at the end of a reply: that end, or where one more
  /// move of its own can lead.
  private int best(Question question, int end) {
    int there = conflict.rank(question.party, end);
    if (!question.countered) {
      return there;
    }
    return conflict
        .moves(question.party, end)
        .map(further -> conflict.rank(question.party, further))
        .reduce(there, Math::max);
  }
}
