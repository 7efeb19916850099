package io.parley.store;

/// The store cannot be opened, or did not answer. The message is one or two sentences for the person
/// who runs Parley: what is wrong, and what to try.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
