package io.parley.certificate.verification;

import io.parley.certificate.claim.Reading;
import java.util.List;
import java.util.Set;

/// The will of a player of whom it is only known that it ranks outcomes in one of several ways, and
/// of whom some pairs of outcomes are not known to compare in any way.
///
/// How two outcomes compare is certain when every ranking puts the same one above the other, or
/// every one puts both level, and the pair is not among the open ones.
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
      case A, C, NECESSARY -> better(to, from) || !certain(from, to);
      case B, D, POSSIBLE, GENERAL, STRONG -> better(to, from);
    };
  }

  @Override
  public boolean heldBack(int from, int end) {
    return switch (reading) {
      case A, B, NECESSARY -> certain(from, end) && !better(end, from);
      case C, D, POSSIBLE, GENERAL, STRONG -> !better(end, from);
    };
  }

  @Override
  public boolean answers(int from, int to) {
    return better(to, from) || (reading != Reading.NECESSARY && !certain(from, to));
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
    return certain(one, other) && rankings.getFirst().of(one) > rankings.getFirst().of(other);
  }

  private boolean certain(int one, int other) {
    int sign = sign(rankings.getFirst(), one, other);
    return rankings.stream().allMatch(ranking -> sign(ranking, one, other) == sign)
        && (one == other || !open.contains(Set.of(one, other)));
  }

  private static int sign(Ranks ranking, int one, int other) {
    return Integer.compare(ranking.of(one), ranking.of(other));
  }
}
