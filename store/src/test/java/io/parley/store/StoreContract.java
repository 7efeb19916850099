package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A store of each kind of database that is new for each test, on a clock that moves on a second whenever it is read.
@ParameterizedClass
@EnumSource(Engine.class)
abstract class StoreContract {

  static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

  private final AtomicReference<Instant> time = new AtomicReference<>(START);

  final Clock clock = ticking();
  StoreLocation location;
  Store store;
  String ana;
  String ben;

  @Parameter Engine engine = Engine.EMBEDDED;
  @TempDir Path directory = Path.of(".");

  @BeforeEach
  void open() {
    location = engine.newLocation(directory);
    store = Store.open(location, clock);
    ana = enrolled("Ana");
    ben = enrolled("Ben");
  }

  @AfterEach
  void close() {
    if (store != null) {
      store.close();
    }
  }

  void reopen() {
    store.close();
    store = Store.open(location, clock);
  }

  String enrolled(String name) {
    var enrolment = store.accounts().enrol(name, new SignIn.None(), false);
    assertThat(enrolment).isInstanceOf(Enrolment.Enrolled.class);
    return ((Enrolment.Enrolled) enrolment).account().id();
  }

  /// A case of Ana's with one revision.
  String newCase(String text) {
    return store.cases().create(ana, new Draft("A title", text, Deed.CREATED, "")).caseId();
  }

  Change save(String id, int shown, String text) {
    return store.cases().save(id, shown, ana, edited(text));
  }

  static Draft edited(String text) {
    return new Draft("A title", text, Deed.EDITED, "");
  }

  static Head now(Change change) {
    return switch (change) {
      case Change.Done(var now) -> now;
      case Change.Conflict(var now) -> throw new AssertionError("conflict with " + now);
      case Change.Nothing(var now) -> throw new AssertionError("nothing at " + now);
      case Change.Missing() -> throw new AssertionError("missing");
    };
  }

  private Clock ticking() {
    return new Clock() {
      @Override
      public ZoneOffset getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return time.getAndUpdate(now -> now.plus(Duration.ofSeconds(1)));
      }
    };
  }
}
