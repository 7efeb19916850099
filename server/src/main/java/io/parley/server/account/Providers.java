package io.parley.server.account;

import java.util.List;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/// Those who vouch for visitors by OpenID Connect.
public final class Providers {

  private final List<ClientRegistration> registrations;

  /// The providers among these.
  Providers(List<ClientRegistration> registrations) {
    this.registrations =
        registrations.stream()
            .filter(registration -> registration.getScopes().contains(OidcScopes.OPENID))
            .toList();
  }

  /// One of them. Whoever goes to `/oauth2/authorization/{id}` is sent there, and comes back signed
  /// in.
  ///
  /// @param name for people
  public record Provider(String id, String name) {}

  /// All of them.
  public List<Provider> all() {
    return registrations.stream()
        .map(registration ->
            new Provider(registration.getRegistrationId(), registration.getClientName()))
        .toList();
  }

  /// Whether there is none.
  boolean none() {
    return registrations.isEmpty();
  }
}
