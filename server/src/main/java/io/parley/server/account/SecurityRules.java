package io.parley.server.account;

import io.parley.server.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/// What Spring Security is told: which requests need what, and what browsers are told to refuse.
///
/// Whether an account may see a case is not decided here but where the case is asked for.
@Configuration(proxyBeanMethods = false)
public class SecurityRules {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String PERMISSIONS_POLICY =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  @Bean
  SecurityFilterChain rules(
      HttpSecurity http,
      Audience audience,
      Gate gate,
      CsrfTokenRepository tokens,
      SecurityContextRepository contexts,
      SessionAuthenticationStrategy atSignIn,
      SessionRegistry sessions,
      Visitors visitors,
      AuditTrail audit,
      Providers providers,
      Departures departures,
      VouchedAccounts vouched)
      throws Exception {
    if (audience.team() && !providers.none()) {
      http.oauth2Login(login -> elsewhere(login, departures, vouched));
    }
    return http.addFilter(sameOrigin(gate))
        .csrf(csrf -> csrf.spa().csrfTokenRepository(tokens))
        .authorizeHttpRequests(requests -> whoMayAsk(requests, audience.team()))
        .headers(SecurityRules::headers)
        .securityContext(context -> context.securityContextRepository(contexts))
        .sessionManagement(session ->
            session
                .sessionAuthenticationStrategy(atSignIn)
                .maximumSessions(-1)
                .sessionRegistry(sessions)
                .expiredSessionStrategy(gate::sessionEnded))
        .exceptionHandling(refusals ->
            refusals.authenticationEntryPoint(gate::notSignedIn).accessDeniedHandler(gate::denied))
        .logout(logout ->
            logout
                .logoutRequestMatcher(
                    PathPatternRequestMatcher.withDefaults()
                        .matcher(HttpMethod.DELETE, "/api/session"))
                .addLogoutHandler((_, _, _) ->
                    visitors
                        .known()
                        .ifPresent(account -> audit.note(account, AuditAction.SIGNED_OUT, "")))
                .logoutSuccessHandler(
                    new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .build();
  }

  private static void whoMayAsk(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      boolean team) {
    // What was let through once goes on by itself.
    requests
        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ASYNC, DispatcherType.ERROR)
        .permitAll();
    if (team) {
      requests
          .requestMatchers(HttpMethod.GET, "/api/session", "/api/openapi.yaml")
          .permitAll()
          .requestMatchers(HttpMethod.POST, "/api/session", "/api/setup")
          .permitAll()
          .requestMatchers("/api/**")
          .authenticated();
    }
    requests.anyRequest().permitAll();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .frameOptions(options -> options.deny())
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(https ->
            https.includeSubDomains(false).maxAgeInSeconds(Duration.ofDays(365).toSeconds()));
  }

  private static void elsewhere(
      OAuth2LoginConfigurer<HttpSecurity> login, Departures departures, VouchedAccounts vouched) {
    login
        .loginPage("/")
        .defaultSuccessUrl("/", true)
        .failureUrl("/?sign-in=refused")
        .authorizationEndpoint(leaving -> leaving.authorizationRequestRepository(departures))
        .userInfoEndpoint(users ->
            users
                .oidcUserService(vouched)
                .userService(_ -> {
                  throw new OAuth2AuthenticationException("openid_scope_missing");
                }));
  }

  /// Pages from elsewhere may ask nothing here.
  private static CorsFilter sameOrigin(Gate gate) {
    var filter = new CorsFilter(_ -> new CorsConfiguration());
    filter.setCorsProcessor(gate.origins());
    return filter;
  }

  /// Requests must name a host this workbench is known by, so that no page from elsewhere can reach
  /// it under a name of its own (DNS rebinding).
  @Bean
  StrictHttpFirewall firewall(Audience audience) {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(audience::knows);
    return firewall;
  }

  @Bean
  RequestRejectedHandler rejections(Gate gate) {
    return gate::rejected;
  }

  @Bean
  Gate gate(ProblemWriter problems) {
    return new Gate(problems);
  }
}
