package io.parley.certificate.verification;

import java.util.List;

/// The will of a player of whom it is only known that it ranks outcomes in one of several ways, so
/// read that what holds holds in all of them: it would leave for a gain that is not certain, is held
/// back by a certain end only, and others can count on its certain gains only.
///
/// How two outcomes compare is certain when every ranking puts the same one above the other, or
/// every one puts both level.
///
/// @param rankings at least one
record OneOf(List<Ranks> rankings) implements Will {

  @Override
  public boolean gains(int from, int to) {
    return rankings.stream().anyMatch(ranking -> ranking.gains(from, to));
  }

  @Override
  public boolean heldBack(int from, int end) {
    return rankings.stream().allMatch(ranking -> ranking.heldBack(from, end));
  }

  @Override
  public boolean answers(int from, int to) {
    return rankings.stream().allMatch(ranking -> ranking.gains(from, to));
  }
}
