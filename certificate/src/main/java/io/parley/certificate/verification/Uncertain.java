package io.parley.certificate.verification;

import io.parley.certificate.claim.Reading;
import java.util.List;
import java.util.Set;

/// The will of a player of whom it is only known that it ranks outcomes in one of several ways, and
/// of whom some pairs of outcomes are not known to compare in any way.
///
/// One outcome is certainly better than another when every ranking puts it above; it may be better
/// when some ranking does. Of an open pair each may be better, and neither certainly is.
///
/// @param rankings at least one
/// @param open pairs of which it is not known which outcome is preferred, each as a set of two
/// @param reading how the rest is read
record Uncertain(List<Ranks> rankings, Set<Set<Integer>> open, Reading reading) implements Will {

  Uncertain {
    rankings = List.copyOf(rankings);
    open = Set.copyOf(open);
  }

  @Override
  public boolean gains(int from, int to) {
    return switch (reading) {
      case A, C, NECESSARY -> mayBeBetter(to, from);
      case B, D, POSSIBLE, GENERAL, STRONG -> better(to, from);
    };
  }

  @Override
  public boolean heldBack(int from, int end) {
    return switch (reading) {
      case A, B, NECESSARY -> !mayBeBetter(end, from);
      case C, D, POSSIBLE, GENERAL, STRONG -> !better(end, from);
    };
  }

  @Override
  public boolean answers(int from, int to) {
    return reading == Reading.NECESSARY ? better(to, from) : mayBeBetter(to, from);
  }

  @Override
  public Uncertain read(Reading otherwise) throws Refutation {
    return switch (otherwise) {
      case A, B, C, D, NECESSARY, POSSIBLE -> new Uncertain(rankings, open, otherwise);
      case GENERAL, STRONG ->
          throw new Refutation(
              "The reading (%s) is one of preferences of which nothing is in doubt"
                  .formatted(otherwise.id()));
    };
  }

  /// Whether the first outcome is certainly preferred.
  private boolean better(int one, int other) {
    return !open(one, other)
        && rankings.stream().allMatch(ranking -> ranking.of(one) > ranking.of(other));
  }

  /// Whether the first outcome may be preferred. Where it may not, it is certainly no better, though
  /// it need not be known to be worse.
  private boolean mayBeBetter(int one, int other) {
    return open(one, other)
        || rankings.stream().anyMatch(ranking -> ranking.of(one) > ranking.of(other));
  }

  private boolean open(int one, int other) {
    return one != other && open.contains(Set.of(one, other));
  }
}
