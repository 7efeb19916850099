package io.parley.cli;

import java.util.function.Supplier;

/// Something the user gave cannot be used. The message says what, and what to try.
final class WrongInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongInput(String message) {
    super(message);
  }

  /// What the user named, looked up; words that name nothing are the user's mistake, not ours.
  static <T> T unlessFound(Supplier<T> lookUp) {
    try {
      return lookUp.get();
    } catch (IllegalArgumentException unknown) {
      throw new WrongInput(String.valueOf(unknown.getMessage()));
    }
  }
}
