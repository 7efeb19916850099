package io.parley.server;

import io.parley.server.account.SetupCode;
import io.parley.store.Store;
import io.parley.store.StoreException;
import io.parley.store.StoreLocation;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.StandardEnvironment;

/// A running workbench.
public final class Workbench implements AutoCloseable {

  private final ServletWebServerApplicationContext context;
  private final Settings settings;

  private Workbench(ServletWebServerApplicationContext context, Settings settings) {
    this.context = context;
    this.settings = settings;
  }

  /// Starts a workbench; it answers when this returns.
  ///
  /// @throws IllegalArgumentException when it would be open to others without asking who they are
  /// @throws StoreException when the store cannot be opened
  public static Workbench start(Settings settings) {
    var store = open(settings.location());
    try {
      checkAsksOthers(settings, store);
      return start(settings, store);
    } catch (RuntimeException failed) {
      store.close();
      throw failed;
    }
  }

  /// Opens a store. The log is set up first, and once: what a database has to say meanwhile goes
  /// where it belongs.
  static Store open(StoreLocation location) {
    var log = LoggingSystem.get(Workbench.class.getClassLoader());
    log.beforeInitialize();
    log.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
    return Store.open(location, Clock.systemUTC());
  }

  private static void checkAsksOthers(Settings settings, Store store) {
    if (settings.loopback()) {
      return;
    }
    if (!settings.team()) {
      throw new IllegalArgumentException(
          "Without accounts the workbench listens at this machine only. Add --team to ask everyone to sign in, or leave out --host.");
    }
    if (!store.accounts().hasAdministrator()) {
      throw new IllegalArgumentException(
          "There is no account yet, so nobody could sign in and anybody could make the first. Make it here: parley serve --first-account NAME, with the same --data or --database.");
    }
  }

  private static Workbench start(Settings settings, Store store) {
    var application =
        new SpringApplicationBuilder(WorkbenchConfiguration.class)
            .web(WebApplicationType.SERVLET)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .properties(properties(settings))
            .initializers(context -> {
              var beans = (GenericApplicationContext) context;
              beans.registerBean("settings", Settings.class, () -> settings);
              beans.registerBean(
                  "store",
                  Store.class,
                  () -> store,
                  definition -> definition.setDestroyMethodName("close"));
            });
    return new Workbench((ServletWebServerApplicationContext) application.run(), settings);
  }

  private static Map<String, Object> properties(Settings settings) {
    var properties = new HashMap<String, Object>();
    properties.put("server.address", settings.host().getHostAddress());
    properties.put("server.port", settings.port());
    // Whoever is being answered is let finish, though not for long.
    properties.put("server.shutdown", "graceful");
    properties.put("spring.lifecycle.timeout-per-shutdown-phase", "2s");
    properties.put("server.compression.enabled", true);
    properties.put("server.compression.min-response-size", "1KB");
    properties.put(
        "server.compression.mime-types",
        "application/json,application/problem+json,text/html,text/css,text/javascript,image/svg+xml");
    properties.put("server.servlet.session.cookie.http-only", true);
    properties.put("server.servlet.session.cookie.same-site", "lax");
    properties.put("server.servlet.session.tracking-modes", "cookie");
    properties.put("server.servlet.session.timeout", "4h");
    // A body that is refused is still read so far, so that the client learns why.
    properties.put("server.tomcat.max-swallow-size", "16MB");
    properties.put("server.tomcat.max-http-form-post-size", "64KB");
    properties.put("server.error.whitelabel.enabled", false);
    properties.put("spring.threads.virtual.enabled", true);
    properties.put("spring.main.lazy-initialization", false);
    properties.put("spring.jackson.default-property-inclusion", "non_null");
    properties.put("spring.jackson.deserialization.fail-on-unknown-properties", true);
    properties.put("spring.jackson.deserialization.accept-float-as-int", false);
    properties.put("spring.web.resources.add-mappings", false);
    properties.put("spring.mvc.problemdetails.enabled", true);
    properties.put("logging.level.root", "warn");
    // Whoever asks for what is not there is told so; the log is for what goes wrong here.
    properties.put("logging.level.org.springframework.web.servlet.PageNotFound", "error");
    return properties;
  }

  /// Where a browser finds it.
  public String address() {
    return "http://" + host() + ":" + port() + "/";
  }

  private String host() {
    if (settings.loopback()) {
      return "localhost";
    }
    return settings.host().isAnyLocalAddress()
        ? settings.names().stream().findFirst().orElse("localhost")
        : settings.host().getHostAddress();
  }

  /// The port it listens at.
  public int port() {
    var server = context.getWebServer();
    return server == null ? settings.port() : server.getPort();
  }

  /// What whoever makes the first account in the browser has to give; empty when there is one, or
  /// nobody signs in.
  public Optional<String> setupCode() {
    return context.getBean(SetupCode.class).wanted();
  }

  @Override
  public void close() {
    context.close();
  }
}
