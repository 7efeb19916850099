package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Edit;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.proof.Proof;
import io.parley.model.Case;
import io.parley.model.party.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A second opinion on what edits turn round. The edited case is taken from the code under test;
/// what holds in it is judged by {@link Proof}.
record Turns(Case situation) {

  private static final Concept CONCEPT = Concept.SEQ;

  private static Proof proof(Case situation) {
    return new Proof(situation, Reading.GENERAL);
  }

  private Case edited(List<Edit> edits) throws Refutation {
    return EditedCase.of(situation, edits);
  }

  /// Everything that each of these edits turns round.
  List<Claim> of(List<Edit> edits) {
    var claims = new ArrayList<Claim>();
    for (var edit : edits) {
      try {
        var before = answers(situation);
        var after = answers(edited(List.of(edit)));
        for (int place = 0; place < before.size(); place++) {
          var claim =
              new Claim.Turned(Reading.GENERAL, List.of(edit), before.get(place), after.get(place));
          if (isTrue(claim)) {
            claims.add(claim);
          }
        }
      } catch (Refutation impossible) {
        throw new IllegalArgumentException(impossible);
      }
    }
    return claims;
  }

  /// For every outcome whether it holds for everyone, and whether it can be reached.
  private static List<List<Claim>> answers(Case situation) {
    var proof = proof(situation);
    var verdicts = proof.verdicts(List.of(CONCEPT));
    var reach = proof.claims(List.of());
    var answers = new ArrayList<List<Claim>>();
    for (var state : proof.states()) {
      var about =
          verdicts.stream().filter(verdict -> Subject.of(verdict).state().equals(state)).toList();
      answers.add(
          about.stream()
              .filter(Claim.Unstable.class::isInstance)
              .findFirst()
              .map(List::of)
              .orElse(about));
      answers.add(
          reach.stream()
              .filter(claim ->
                  Subject.of(claim)
                      .equals(
                          new Subject(new Topic.Reach(Reading.GENERAL, Means.IMPROVEMENTS), state)))
              .toList());
    }
    return answers;
  }

  /// Whether what stands on both sides is true, and each says what the other denies.
  boolean isTrue(Claim.Turned claim) {
    try {
      var after = proof(edited(claim.edits()));
      var before = proof(situation);
      return claim.reading() == Reading.GENERAL
          && claim.before().stream().allMatch(before::isTrue)
          && claim.after().stream().allMatch(after::isTrue)
          && (denies(claim.before(), claim.after()) || denies(claim.after(), claim.before()));
    } catch (Refutation | IllegalArgumentException impossible) {
      return false;
    }
  }

  private boolean denies(List<Claim> one, List<Claim> other) {
    if (one.size() != 1 || other.isEmpty()) {
      return false;
    }
    return switch (one.getFirst()) {
      case Claim.Unreachable(_, var by, var state) ->
          by == Means.IMPROVEMENTS
              && other.size() == 1
              && other.getFirst() instanceof Claim.Reachable(_, var its, var same, _)
              && its == by
              && same.equals(state);
      case Claim.Unstable(_, var concept, var party, var state, _) -> {
        var parties = new ArrayList<String>();
        for (var claim : other) {
          if (!(claim instanceof Claim.Stable(_, var its, var whose, var same, _))
              || its != concept
              || !same.equals(state)) {
            yield false;
          }
          parties.add(whose);
        }
        yield parties.contains(party)
            && new HashSet<>(parties).size() == parties.size()
            && (parties.size() == 1
                || parties.equals(situation.parties().stream().map(Party::id).toList()));
      }
      default -> false;
    };
  }
}
