package io.parley.server.account;

import io.parley.server.Settings;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What Spring Security is told: which requests need what, and what browsers are told to refuse.
///
/// Whether an account may see a case is not decided here but where the case is asked for.
@Configuration(proxyBeanMethods = false)
public class SecurityRules {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

  @Bean
  SecurityFilterChain rules(HttpSecurity http) throws Exception {
    return http.csrf(csrf -> csrf.spa())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(options -> options.deny()))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  /// Requests must name a host this workbench is known by, so that no page from elsewhere can reach
  /// it under a name of its own (DNS rebinding).
  @Bean
  StrictHttpFirewall firewall(Settings settings) {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(host -> known(host.toLowerCase(Locale.ROOT), settings));
    return firewall;
  }

  private static boolean known(String host, Settings settings) {
    return THIS_MACHINE.contains(host)
        || settings.names().contains(host)
        || host.equals(settings.host().getHostAddress());
  }

  @Bean
  PasswordEncoder passwords() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }
}
