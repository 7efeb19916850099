package io.parley.conflict.equilibrium;

/// The states of a face that a search has reached, in the order it reached them, each with the
/// value that was spread when it did. Every state enters once.
final class Frontier {

  private final int[] queue;
  private int[] worst = {};
  private int value;
  private int head;
  private int tail;

  Frontier(int places) {
    this.queue = new int[places + 1];
  }

  void begin(int[] worst) {
    this.worst = worst;
    this.head = 0;
    this.tail = 0;
  }

  /// Says what the states reached from now on get.
  void spread(int value) {
    this.value = value;
  }

  void reach(int state) {
    int before = worst[state];
    boolean isNew = before == ReplySearch.UNREACHED;
    worst[state] = isNew ? value : before;
    queue[tail] = state;
    tail += isNew ? 1 : 0;
  }

  boolean hasNext() {
    return head < tail;
  }

  /// The next state to be taken up.
  int next() {
    return queue[head++];
  }

  /// How many states have been reached.
  int reached() {
    return tail;
  }
}
