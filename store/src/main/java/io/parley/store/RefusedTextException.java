package io.parley.store;

/// A text that the store does not take: too long, blank where a name is needed, or with characters
/// that a database cannot keep. The message is for the person who wrote the text.
public final class RefusedTextException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  RefusedTextException(String message) {
    super(message);
  }
}
