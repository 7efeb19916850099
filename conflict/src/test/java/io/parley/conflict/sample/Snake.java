package io.parley.conflict.sample;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.state.State;
import java.util.List;

/// The conflict that is hardest on methods that repeat until nothing changes. Two opponents move
/// in turn along one improvement path through every state of a face, and no state of it has an
/// improvement that skips ahead.
///
/// With L settings each, the path runs down staircases, `(0,0) (1,0) (1,1) (2,1) (2,2) …`, where the
/// two opponents alternate; each of the L / 2 staircases covers two diagonals. On every line of the
/// grid the path passes in pairs of successive states; the second of a pair is better for the mover
/// than the first, and later pairs are worse than earlier ones.
///
/// Worked example for L = 2: the path is `(0,0) (1,0) (1,1) (0,1)`.
public final class Snake {

  private Snake() {}

  /// The snake of two opponents with this many options each. The third party, whom it threatens,
  /// has one option, and likes a state the less the further along the path it lies.
  public static GraphModel of(int optionsEach) {
    int length = length(optionsEach);
    var first = new int[2 * length];
    var second = new int[2 * length];
    var threatened = new int[2 * length];
    for (int n = 0; n < length; n++) {
      for (int own = 0; own < 2; own++) {
        int code = cell(n, optionsEach) | own << (2 * optionsEach);
        first[code] = (n & 1) - 2 * (n / 2);
        second[code] = (n + 1 & 1) - 2 * ((n + 1) / 2);
        threatened[code] = own - 2 * n;
      }
    }
    return FreeConflict.of(
        List.of(optionsEach, optionsEach, 1), List.of(first, second, threatened));
  }

  /// How many states the path has.
  public static int length(int optionsEach) {
    return 1 << (2 * optionsEach);
  }

  /// The nth state of the path, from 0, in the face where the third party does nothing.
  public static State state(int n, int optionsEach) {
    return new State(cell(n, optionsEach));
  }

  private static int cell(int n, int optionsEach) {
    int side = 1 << optionsEach;
    int staircase = n / (2 * side);
    int step = n % (2 * side) / 2;
    int x = step + (n & 1) & side - 1;
    int y = step - 2 * staircase & side - 1;
    return x | y << optionsEach;
  }
}
