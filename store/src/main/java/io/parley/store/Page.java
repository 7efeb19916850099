package io.parley.store;

/// Which part of a long list is asked for.
///
/// @param offset how many entries to pass over
/// @param limit how many to give at most
public record Page(int offset, int limit) {

  private static final int LARGEST = 1_000;

  public Page {
    if (offset < 0 || limit < 1 || limit > LARGEST) {
      throw new IllegalArgumentException(
          "A page starts at 0 or later and has 1 to %d entries, not %d from %d"
              .formatted(LARGEST, limit, offset));
    }
  }

  /// The first entries of a list.
  public static Page first(int limit) {
    return new Page(0, limit);
  }

  /// A page by its number, counting from 0; one before the first is the first, and one behind all
  /// entries that can be counted is empty.
  public static Page numbered(int number, int limit) {
    long offset = Math.max(0L, number) * limit;
    return new Page((int) Math.min(offset, Integer.MAX_VALUE), limit);
  }

  /// The page that follows this one.
  public Page next() {
    return new Page(offset + limit, limit);
  }
}
