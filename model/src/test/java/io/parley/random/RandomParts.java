package io.parley.random;

import io.parley.model.Case;
import io.parley.model.party.Party;
import io.parley.model.talk.Talk;
import java.util.List;

/// A case with one of its parts exchanged.
final class RandomParts {

  private RandomParts() {}

  static Case withParties(Case situation, List<Party> parties) {
    return new Case(
        situation.title(),
        situation.summary(),
        situation.kind(),
        situation.sources(),
        parties,
        situation.impossible(),
        situation.oneWay(),
        situation.now(),
        situation.talk());
  }

  static Case withTalk(Case situation, Talk talk) {
    return new Case(
        situation.title(),
        situation.summary(),
        situation.kind(),
        situation.sources(),
        situation.parties(),
        situation.impossible(),
        situation.oneWay(),
        situation.now(),
        talk);
  }
}
