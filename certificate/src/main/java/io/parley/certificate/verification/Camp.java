package io.parley.certificate.verification;

import io.parley.certificate.claim.Reading;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody who may decide for a party, and the conflict in which it does: each faction alone, and
/// the party as the heading says where that is none of these.
///
/// @param id the party's, or the faction's as `us/force`
/// @param party the party's id
/// @param conflict the conflict
/// @param check checks claims about it
record Camp(String id, String party, Conflict conflict, ClaimCheck check) {

  /// The camps of a party in a case that is decided as the heading says.
  ///
  /// @throws Refutation when something is in doubt of what somebody wants in one of these conflicts
  static List<Camp> of(Party party, Case situation) throws Refutation {
    var camps = new ArrayList<Camp>();
    for (var faction : party.factions()) {
      var alone = party.decidedBy(new Control.ByFaction(faction.id()));
      camps.add(of(party.id() + "/" + faction.id(), alone, situation));
    }
    if (!(party.control() instanceof Control.ByFaction)) {
      camps.add(of(party.id(), party, situation));
    }
    return camps;
  }

  private static Camp of(String id, Party decided, Case situation) throws Refutation {
    var parties =
        situation.parties().stream()
            .map(party -> party.id().equals(decided.id()) ? decided : party)
            .toList();
    var conflict = new Conflict(situation.with(parties)).read(Reading.GENERAL);
    return new Camp(id, decided.id(), conflict, new ClaimCheck(conflict));
  }

  /// The party of somebody named as a party, or as `us/force`.
  static String partyOf(String actor) {
    return Stream.of(actor.split("/", 2)).findFirst().orElse(actor);
  }

  /// Who decides for the party.
  Set<Integer> deciders() {
    return conflict.deciders(party);
  }
}
