package io.parley.conflict.path;

import java.util.Arrays;

/// A list of ints that grows.
final class IntList {

  private int[] values = new int[64];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int at(int place) {
    return values[place];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }
}
