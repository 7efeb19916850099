package io.parley.conflict.state;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A set of states, one bit for each combination of options. Order is always increasing code.
public final class StateSet {

  private final int options;
  private final long[] words;

  private StateSet(int options, long[] words) {
    this.options = options;
    this.words = words;
  }

  /// The empty set over this many options.
  public static StateSet none(int options) {
    return new StateSet(options, new long[Math.max(1, 1 << options >>> 6)]);
  }

  /// Every combination of this many options.
  public static StateSet all(int options) {
    var set = none(options);
    Arrays.fill(set.words, options >= 6 ? -1L : (1L << (1 << options)) - 1);
    return set;
  }

  /// The set whose bits are given, 64 codes to a word. The words are taken over, not copied.
  static StateSet ofWords(int options, long[] words) {
    return new StateSet(options, words);
  }

  /// How many options the states of this set range over.
  public int options() {
    return options;
  }

  /// Whether the set holds the state with this code.
  public boolean contains(int code) {
    return (words[code >>> 6] >>> code & 1) == 1;
  }

  /// Whether the set holds the state.
  public boolean contains(State state) {
    return contains(state.code());
  }

  /// How many states the set holds.
  public int size() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /// Whether the set holds no state.
  public boolean isEmpty() {
    return Arrays.stream(words).allMatch(word -> word == 0);
  }

  /// The states of both sets.
  public StateSet and(StateSet other) {
    var both = words.clone();
    Arrays.setAll(both, place -> words[place] & other.words[place]);
    return new StateSet(options, both);
  }

  /// The states of either set.
  public StateSet or(StateSet other) {
    var either = words.clone();
    Arrays.setAll(either, place -> words[place] | other.words[place]);
    return new StateSet(options, either);
  }

  /// The states of this set that the other does not hold.
  public StateSet minus(StateSet other) {
    var rest = words.clone();
    Arrays.setAll(rest, place -> words[place] & ~other.words[place]);
    return new StateSet(options, rest);
  }

  /// Visits every code in increasing order.
  public void forEachCode(IntConsumer visitor) {
    for (int place = 0; place < words.length; place++) {
      for (long word = words[place]; word != 0; word &= word - 1) {
        visitor.accept((place << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }

  /// The codes in increasing order.
  public IntStream codes() {
    return IntStream.range(0, words.length)
        .flatMap(place -> {
          var found = IntStream.builder();
          for (long word = words[place]; word != 0; word &= word - 1) {
            found.add((place << 6) + Long.numberOfTrailingZeros(word));
          }
          return found.build();
        });
  }

  /// The states in increasing order.
  public Stream<State> stream() {
    return codes().mapToObj(State::new);
  }

  /// The 64 membership bits of codes `64 * place` onwards.
  public long word(int place) {
    return words[place];
  }

  /// How many words hold the bits.
  public int wordCount() {
    return words.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StateSet that
        && options == that.options
        && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return stream().map(state -> String.valueOf(state.code())).toList().toString();
  }

  /// Collects states one by one; used once, then gives up its bits.
  public static final class Builder {

    private final int options;
    private final long[] words;

    /// Starts with no state over this many options.
    public Builder(int options) {
      this.options = options;
      this.words = none(options).words;
    }

    /// Adds the state with this code. Not safe for two threads within one word of 64 codes.
    public Builder add(int code) {
      words[code >>> 6] |= 1L << code;
      return this;
    }

    /// Adds the states among the codes `64 * place` onwards whose bits are set.
    public Builder addAll(int place, long bits) {
      words[place] |= bits;
      return this;
    }

    /// The set of the states added.
    public StateSet build() {
      return new StateSet(options, words);
    }
  }
}
