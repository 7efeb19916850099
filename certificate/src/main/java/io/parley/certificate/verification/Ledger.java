package io.parley.certificate.verification;

import io.parley.certificate.claim.Certificate;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Question;
import io.parley.certificate.claim.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Which claims a certificate must make, each exactly once, and on which line each is made. What it
/// must make follows from the question it answers: for every reading and concept a verdict for
/// every party and outcome, and the equilibria; of an analysis, for every outcome whether it can be
/// reached by moves and whether by improvements; of coalitions, verdicts for groups instead. What
/// changes turn round is claimed of those changes only that the answer names; of demands, what
/// {@link Bargaining} says.
final class Ledger {

  /// The most claims a certificate can be checked for.
  static final long MAX_CLAIMS = 1 << 25;

  private final Conflict conflict;
  private final Certificate heading;
  private final Map<Topic, int[]> lineOf = new LinkedHashMap<>();

  /// @param demanded what is to be said of demands and threats, if it is asked about them
  /// @throws IllegalArgumentException when there are too many claims to make
  Ledger(Conflict conflict, Certificate heading, List<Topic> demanded) {
    this.conflict = conflict;
    this.heading = heading;
    var topics = heading.question() == Question.DEMANDS ? demanded : topics();
    int combinations = conflict.outcomes().combinations();
    long slots =
        topics.stream().mapToLong(topic -> topic.ofEveryOutcome() ? combinations : 1).sum();
    if (slots > MAX_CLAIMS) {
      throw new IllegalArgumentException(
          "It takes up to %d claims; a certificate can be checked for at most %d"
              .formatted(slots, MAX_CLAIMS));
    }
    topics.forEach(topic -> lineOf.put(topic, new int[topic.ofEveryOutcome() ? combinations : 1]));
  }

  private List<Topic> topics() {
    var topics = new ArrayList<Topic>();
    if (heading.question().ofChanges()) {
      return topics;
    }
    for (var reading : heading.readings()) {
      for (var concept : heading.concepts()) {
        addVerdicts(reading, concept, topics);
      }
      if (heading.question() == Question.ANALYZE) {
        for (var by : Means.values()) {
          topics.add(new Topic.Reach(reading, by));
        }
      }
    }
    return topics;
  }

  private void addVerdicts(Reading reading, Concept concept, List<Topic> topics) {
    if (heading.question() == Question.COALITIONS) {
      Groups.of(conflict.everybody())
          .forEach(group -> topics.add(new Topic.Joint(reading, concept, conflict.names(group))));
      topics.add(new Topic.Universal(reading, concept));
    } else {
      conflict.parties().forEach(party -> topics.add(new Topic.Single(reading, concept, party)));
      topics.add(new Topic.Equilibria(reading, concept));
    }
  }

  /// How many claims there must be.
  long expected() {
    long outcomes = conflict.outcomes().all().count();
    return lineOf.keySet().stream().mapToLong(topic -> topic.ofEveryOutcome() ? outcomes : 1).sum();
  }

  /// Notes that a claim stands on a line.
  ///
  /// @throws Refutation when it speaks of what the case does not have or the certificate does not
  ///     cover, or when an earlier line speaks of the same
  void enter(int line, Claim claim) throws Refutation {
    if (heading.question().ofChanges() && claim instanceof Claim.Turned turned) {
      requireNamed(turned);
      lineOf.computeIfAbsent(Topic.of(claim), _ -> new int[1]);
    }
    var lines = lineOf.get(Topic.of(claim));
    if (lines == null) {
      throw stranger(claim);
    }
    int slot = slot(claim);
    if (lines[slot] != 0) {
      throw new Refutation("Line %d speaks of the same already".formatted(lines[slot]));
    }
    lines[slot] = line;
  }

  private int slot(Claim claim) throws Refutation {
    return switch (claim) {
      case Claim.Stable stable -> conflict.state(stable.state());
      case Claim.Unstable unstable -> conflict.state(unstable.state());
      case Claim.Reachable reachable -> conflict.state(reachable.state());
      case Claim.Unreachable unreachable -> conflict.state(unreachable.state());
      case Claim.GroupStable stable -> conflict.state(stable.state());
      case Claim.GroupUnstable unstable -> conflict.state(unstable.state());
      case Claim.Equilibria _, Claim.Universal _, Claim.Turned _ -> 0;
      case Claim.Meeting _, Claim.Offered _, Claim.Best _, Claim.Threatened _ -> 0;
    };
  }

  private void requireNamed(Claim.Turned turned) throws Refutation {
    requireNamed(turned.reading());
    for (var side : List.of(turned.before(), turned.after())) {
      for (var claim : side) {
        if (Topic.of(claim) instanceof Topic.Single(_, var concept, _)) {
          requireNamed(concept);
        }
      }
    }
  }

  private void requireNamed(Reading reading) throws Refutation {
    if (!heading.readings().contains(reading)) {
      throw new Refutation(
          "The certificate does not name the reading (%s) in its heading".formatted(reading.id()));
    }
  }

  private void requireNamed(Concept concept) throws Refutation {
    if (!heading.concepts().contains(concept)) {
      throw new Refutation(
          "The certificate does not name the concept (%s) in its heading".formatted(concept.id()));
    }
  }

  /// Why the certificate has no place for a claim.
  private Refutation stranger(Claim claim) throws Refutation {
    requireNamed(claim.reading());
    switch (Topic.of(claim)) {
      case Topic.Single(_, var concept, var party) -> {
        requireNamed(concept);
        conflict.party(party);
      }
      case Topic.Joint(_, var concept, var group) -> {
        requireNamed(concept);
        for (var party : group) {
          conflict.party(party);
        }
      }
      case Topic.Equilibria(_, var concept) -> requireNamed(concept);
      case Topic.Universal(_, var concept) -> requireNamed(concept);
      case Topic.Reach _, Topic.Turn _ -> {}
      case Topic.Meeting _, Topic.Offered _, Topic.Best _, Topic.Threatened _ -> {
        if (heading.question() == Question.DEMANDS) {
          throw new Refutation(
              "Nothing is to be said of this demand or threat, reading, camp and outcome");
        }
      }
    }
    return misplaced(claim);
  }

  private Refutation misplaced(Claim claim) {
    boolean ofGroup = claim instanceof Claim.GroupStable || claim instanceof Claim.GroupUnstable;
    return ofGroup && heading.question() == Question.COALITIONS
        ? new Refutation("A group is named by its members, each once, in the order of the case")
        : new Refutation(
            "A certificate of (%s) makes no claim (%s)"
                .formatted(heading.question().id(), claim.word()));
  }

  /// Visits what no line speaks of, as a sentence each.
  void forEachMissing(Consumer<String> visitor) {
    lineOf.forEach((topic, lines) -> {
      if (topic.ofEveryOutcome()) {
        conflict
            .outcomes()
            .all()
            .filter(state -> lines[state] == 0)
            .forEach(state -> visitor.accept(topic.missing(conflict.name(state))));
      } else if (lines[0] == 0) {
        visitor.accept(topic.missing(""));
      }
    });
  }
}
