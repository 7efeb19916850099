package io.parley.server.account;

import org.springframework.security.core.session.SessionRegistry;

/// The sessions of the accounts, so that they can be ended.
final class Sessions {

  private final SessionRegistry registry;

  Sessions(SessionRegistry registry) {
    this.registry = registry;
  }

  /// Ends the sessions of an account.
  ///
  /// @param but the id of one that goes on; may be empty
  void end(String accountId, String but) {
    registry.getAllPrincipals().stream()
        .filter(SignedIn.class::isInstance)
        .filter(principal -> ((SignedIn) principal).accountId().equals(accountId))
        .flatMap(principal -> registry.getAllSessions(principal, false).stream())
        .filter(session -> !session.getSessionId().equals(but))
        .forEach(session -> session.expireNow());
  }
}
