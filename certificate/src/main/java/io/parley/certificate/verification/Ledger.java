package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import java.util.List;
import java.util.function.Consumer;

/// Which claims a certificate must make, each exactly once, and on which line each is made: a
/// verdict for every concept, party and outcome; the equilibria of every concept; and for every
/// outcome whether it can be reached by moves and whether by improvements.
final class Ledger {

  /// The most claims a certificate can be checked for.
  static final long MAX_CLAIMS = 1 << 25;

  private static final List<Means> MEANS = List.of(Means.values());

  private final Conflict conflict;
  private final List<Concept> concepts;
  private final int combinations;
  private final int reachSlots;
  private final int equilibriaSlots;
  private final int[] lineOf;

  /// @param concepts the concepts to be judged, each once
  /// @throws IllegalArgumentException when there are too many claims to make
  Ledger(Conflict conflict, List<Concept> concepts) {
    this.conflict = conflict;
    this.concepts = concepts;
    this.combinations = conflict.outcomes().combinations();
    long verdicts = (long) concepts.size() * conflict.parties().size() * combinations;
    long slots = verdicts + (long) MEANS.size() * combinations + concepts.size();
    if (slots > MAX_CLAIMS) {
      throw new IllegalArgumentException(
          "It takes up to %d claims; a certificate can be checked for at most %d"
              .formatted(slots, MAX_CLAIMS));
    }
    this.reachSlots = (int) verdicts;
    this.equilibriaSlots = (int) slots - concepts.size();
    this.lineOf = new int[(int) slots];
  }

  /// How many claims there must be.
  long expected() {
    long verdictsAndReach = (long) concepts.size() * conflict.parties().size() + MEANS.size();
    return verdictsAndReach * conflict.outcomes().all().count() + concepts.size();
  }

  /// Notes that a claim stands on a line.
  ///
  /// @throws Refutation when it speaks of what the case does not have or the certificate does not
  ///     cover, or when an earlier line speaks of the same
  void enter(int line, Claim claim) throws Refutation {
    int slot = slot(claim);
    if (lineOf[slot] != 0) {
      throw new Refutation("Line %d speaks of the same already".formatted(lineOf[slot]));
    }
    lineOf[slot] = line;
  }

  private int slot(Claim claim) throws Refutation {
    return switch (claim) {
      case Claim.Stable stable -> verdict(stable.concept(), stable.party(), stable.state());
      case Claim.Unstable unstable ->
          verdict(unstable.concept(), unstable.party(), unstable.state());
      case Claim.Equilibria equilibria -> equilibriaSlots + place(equilibria.concept());
      case Claim.Reachable reachable -> reach(reachable.by(), reachable.state());
      case Claim.Unreachable unreachable -> reach(unreachable.by(), unreachable.state());
    };
  }

  private int verdict(Concept concept, String party, String state) throws Refutation {
    int row = place(concept) * conflict.parties().size() + conflict.party(party);
    return row * combinations + conflict.state(state);
  }

  private int reach(Means by, String state) throws Refutation {
    return reachRow(by) + conflict.state(state);
  }

  private int reachRow(Means by) {
    return reachSlots + MEANS.indexOf(by) * combinations;
  }

  private int place(Concept concept) throws Refutation {
    int place = concepts.indexOf(concept);
    if (place < 0) {
      throw new Refutation(
          "The certificate does not name the concept (%s) in its heading".formatted(concept.id()));
    }
    return place;
  }

  /// Visits what no line speaks of, as a sentence each.
  void forEachMissing(Consumer<String> visitor) {
    int rows = concepts.size() * conflict.parties().size();
    for (int row = 0; row < rows; row++) {
      var concept = concepts.get(row / conflict.parties().size());
      var party = conflict.parties().get(row % conflict.parties().size());
      forEachOpen(
          row * combinations,
          state ->
              visitor.accept(
                  "No claim says whether %s holds for %s under %s"
                      .formatted(state, party, concept.id())));
    }
    for (var by : MEANS) {
      forEachOpen(
          reachRow(by),
          state ->
              visitor.accept(
                  "No claim says whether %s can be reached by %s".formatted(state, by.id())));
    }
    for (var concept : concepts) {
      if (lineOf[equilibriaSlots + concepts.indexOf(concept)] == 0) {
        visitor.accept("No claim lists the equilibria under %s".formatted(concept.id()));
      }
    }
  }

  private void forEachOpen(int slots, Consumer<String> visitor) {
    conflict
        .outcomes()
        .all()
        .filter(state -> lineOf[slots + state] == 0)
        .forEach(state -> visitor.accept(conflict.name(state)));
  }
}
