package io.parley.conflict.state;

import io.parley.model.statement.Statement;
import java.util.Map;

/// Evaluates a statement on 64 states at once. Bit b of word w stands for the state with code
/// 64 w + b: the six first options follow a fixed pattern within a word, every later option is the
/// same throughout it, and connectives are bitwise operations.
final class Truth {

  /// Where each of the six first options is taken within a word.
  private static final long[] WITHIN_WORD = {
    0xAAAAAAAAAAAAAAAAL,
    0xCCCCCCCCCCCCCCCCL,
    0xF0F0F0F0F0F0F0F0L,
    0xFF00FF00FF00FF00L,
    0xFFFF0000FFFF0000L,
    0xFFFFFFFF00000000L
  };

  private final Map<String, Integer> placeOfOption;

  Truth(Map<String, Integer> placeOfOption) {
    this.placeOfOption = placeOfOption;
  }

  /// The states of the given word of which the statement is true.
  long of(Statement statement, int word) {
    return switch (statement) {
      case Statement.Taken(var option) -> taken(place(option), word);
      case Statement.Done _ -> -1L;
      case Statement.Constant(var value) -> value ? -1L : 0L;
      case Statement.Not(var inner) -> ~of(inner, word);
      case Statement.And(var members) -> {
        long all = -1L;
        for (var member : members) {
          all &= of(member, word);
        }
        yield all;
      }
      case Statement.Or(var members) -> {
        long any = 0L;
        for (var member : members) {
          any |= of(member, word);
        }
        yield any;
      }
      case Statement.If(var then, var condition) -> of(then, word) | ~of(condition, word);
      case Statement.Iff(var left, var right) -> ~(of(left, word) ^ of(right, word));
    };
  }

  private static long taken(int place, int word) {
    if (place < WITHIN_WORD.length) {
      return WITHIN_WORD[place];
    }
    return (word >>> (place - WITHIN_WORD.length) & 1) == 1 ? -1L : 0L;
  }

  private int place(String option) {
    var place = placeOfOption.get(option);
    if (place == null) {
      throw new IllegalArgumentException("The option (%s) is not in the case".formatted(option));
    }
    return place;
  }
}
