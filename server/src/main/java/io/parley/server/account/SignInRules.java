package io.parley.server.account;

import io.parley.store.Store;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.RegisterSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/// How one signs in: what passwords are compared with, and what a session begins with.
@Configuration(proxyBeanMethods = false)
public class SignInRules {

  @Bean
  Passwords passwords() {
    return new Passwords();
  }

  @Bean
  Visitors visitors(Store store, Audience audience) {
    return new Visitors(store, audience.team());
  }

  @Bean
  AuditTrail auditTrail(Store store) {
    return new AuditTrail(store);
  }

  @Bean
  SignInLimits signInLimits(Store store) {
    return new SignInLimits(store);
  }

  @Bean
  FirstAccount firstAccount(Store store, Passwords passwords) {
    return new FirstAccount(store, passwords);
  }

  @Bean
  SetupCode setupCode(Visitors visitors, Store store) {
    return new SetupCode(visitors, store);
  }

  @Bean
  VouchedAccounts vouchedAccounts(Store store, AuditTrail audit) {
    return new VouchedAccounts(store, audit);
  }

  @Bean
  Providers providers(ObjectProvider<InMemoryClientRegistrationRepository> configured) {
    return new Providers(
        configured.stream()
            .<ClientRegistration>flatMap(all -> StreamSupport.stream(all.spliterator(), false))
            .toList());
  }

  @Bean
  SignIns signIns(
      Store store,
      Passwords passwords,
      SignInLimits limits,
      SessionAuthenticationStrategy atSignIn,
      SecurityContextRepository contexts,
      Visitors visitors,
      AuditTrail audit) {
    return new SignIns(
        new ProviderManager(byPassword(new KeptPasswords(store), passwords)),
        limits,
        atSignIn,
        contexts,
        visitors,
        audit);
  }

  /// A disabled account is looked at last, so that it takes as long as a wrong password.
  private static DaoAuthenticationProvider byPassword(KeptPasswords kept, Passwords passwords) {
    var provider = new DaoAuthenticationProvider(kept);
    provider.setPasswordEncoder(passwords.encoder());
    provider.setUserDetailsPasswordService(kept);
    provider.setPreAuthenticationChecks(_ -> {});
    provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    return provider;
  }

  @Bean
  Departures departures(Visitors visitors) {
    return new Departures(visitors);
  }

  /// What is done when somebody signs in. Their departure is looked up by the id they left with.
  @Bean
  SessionAuthenticationStrategy atSignIn(
      Departures departures, SessionRegistry sessions, CsrfTokenRepository tokens) {
    return new CompositeSessionAuthenticationStrategy(
        List.of(
            departures,
            new ChangeSessionIdAuthenticationStrategy(),
            new RegisterSessionAuthenticationStrategy(sessions),
            new CsrfAuthenticationStrategy(tokens)));
  }

  @Bean
  CsrfTokenRepository tokens() {
    var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return tokens;
  }

  @Bean
  SecurityContextRepository contexts() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  SessionRegistry sessionRegistry() {
    return new SessionRegistryImpl();
  }

  @Bean
  Sessions sessions(SessionRegistry registry) {
    return new Sessions(registry);
  }

  /// Tells the registry when a session has ended.
  @Bean
  HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }
}
