package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Edit;
import io.parley.certificate.claim.Means;
import io.parley.model.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds a claim that edits turn a verdict round against the case. What is said of the case as it
/// stands is checked against it, what is said after the edits against the edited case, each as any
/// other claim; and the two must answer the same question differently.
final class TurnCheck {

  private record Prepared(List<Edit> edits, ClaimCheck check) {}

  /// What a side says: that something is so for some parties, or that it is not for one of them.
  private record Side(boolean so, List<String> parties, String under, String state) {}

  private final Case situation;
  private final Conflict conflict;
  private final ClaimCheck asStated;
  private Optional<Prepared> last = Optional.empty();

  /// @param asStated checks claims about the case as it stands, in the reading of the claims
  TurnCheck(Case situation, Conflict conflict, ClaimCheck asStated) {
    this.situation = situation;
    this.conflict = conflict;
    this.asStated = asStated;
  }

  /// Checks that edits turn a verdict round.
  void require(Claim.Turned claim) throws Refutation {
    var before = side(claim.before(), claim, "before");
    var after = side(claim.after(), claim, "after");
    requireTurned(before, after);
    for (var stated : claim.before()) {
      asStated.require(stated);
    }
    var edited = check(claim);
    for (var stated : claim.after()) {
      try {
        edited.require(stated);
      } catch (Refutation untrue) {
        throw new Refutation("After the edits: " + untrue.reason());
      }
    }
  }

  private static Side side(List<Claim> claims, Claim.Turned around, String field)
      throws Refutation {
    var sides = new ArrayList<Side>();
    for (var claim : claims) {
      if (claim.reading() != around.reading()) {
        throw new Refutation("What stands under (%s) is read otherwise".formatted(field));
      }
      sides.add(side(claim, field));
    }
    if (sides.isEmpty()) {
      throw new Refutation("Nothing stands under (%s)".formatted(field));
    }
    var first = sides.getFirst();
    var parties = new ArrayList<String>();
    for (var side : sides) {
      if (!side.under.equals(first.under) || !side.state.equals(first.state)) {
        throw new Refutation("What stands under (%s) is about several things".formatted(field));
      }
      if (sides.size() > 1 && (!side.so || parties.containsAll(side.parties))) {
        throw new Refutation(
            "Under (%s) one claim that it is not so is enough, and for each party one that it is"
                .formatted(field));
      }
      parties.addAll(side.parties);
    }
    return new Side(first.so, parties, first.under, first.state);
  }

  private static Side side(Claim claim, String field) throws Refutation {
    return switch (claim) {
      case Claim.Stable(_, var concept, var party, var state, _) ->
          new Side(true, List.of(party), concept.id(), state);
      case Claim.Unstable(_, var concept, var party, var state, _) ->
          new Side(false, List.of(party), concept.id(), state);
      case Claim.Reachable(_, var by, var state, _) when by == Means.IMPROVEMENTS ->
          new Side(true, List.of(), by.id(), state);
      case Claim.Unreachable(_, var by, var state) when by == Means.IMPROVEMENTS ->
          new Side(false, List.of(), by.id(), state);
      default ->
          throw new Refutation(
              "Under (%s) there can be no claim (%s)".formatted(field, claim.word()));
    };
  }

  private void requireTurned(Side before, Side after) throws Refutation {
    if (before.so == after.so
        || !before.under.equals(after.under)
        || !before.state.equals(after.state)) {
      throw new Refutation("What stands before and after the edits is not the opposite");
    }
    var yes = before.so ? before : after;
    var no = before.so ? after : before;
    if (!yes.parties.containsAll(no.parties)) {
      throw new Refutation("What stands before and after the edits is about different parties");
    }
    if (yes.parties.size() > 1 && !yes.parties.equals(conflict.parties())) {
      throw new Refutation(
          "That something holds for everyone takes a claim for each party, in their order");
    }
  }

  private ClaimCheck check(Claim.Turned claim) throws Refutation {
    if (last.isPresent() && last.get().edits.equals(claim.edits())) {
      return last.get().check;
    }
    try {
      var edited = new Conflict(EditedCase.of(situation, claim.edits()));
      var prepared = new Prepared(claim.edits(), new ClaimCheck(edited.read(claim.reading())));
      last = Optional.of(prepared);
      return prepared.check;
    } catch (IllegalArgumentException unusable) {
      throw new Refutation("The edits cannot be made: " + unusable.getMessage());
    }
  }
}
