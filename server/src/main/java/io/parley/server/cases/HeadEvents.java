package io.parley.server.cases;

import io.parley.server.account.Visitors;
import io.parley.store.Role;
import io.parley.store.StoreException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells everyone who looks at a case when its head moves, as long as they may see it.
public final class HeadEvents implements ApplicationListener<ContextClosedEvent> {

  /// Whoever has gone away is noticed within this time.
  private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(10);

  private final Visitors visitors;
  private final Map<String, Set<Watcher>> watching = new ConcurrentHashMap<>();

  private final Thread signs = Thread.ofVirtual().name("signs of life").unstarted(this::giveSigns);

  /// Events of cases at which nobody looks yet.
  public HeadEvents(Visitors visitors) {
    this.visitors = visitors;
    signs.start();
  }

  private record Watcher(String account, SseEmitter emitter) {}

  private void giveSigns() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(BETWEEN_SIGNS);
        watching.keySet().forEach(caseId -> tell(caseId, () -> SseEmitter.event().comment("here")));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lets everyone go when the workbench stops.
  @Override
  public void onApplicationEvent(ContextClosedEvent closed) {
    signs.interrupt();
    watching.values().forEach(all -> all.forEach(watcher -> watcher.emitter.complete()));
  }

  SseEmitter watch(String caseId) {
    visitors.role(caseId, Role.READER);
    var emitter = new SseEmitter(0L);
    var watcher = new Watcher(visitors.current().id(), emitter);
    watching.computeIfAbsent(caseId, _ -> ConcurrentHashMap.newKeySet()).add(watcher);
    emitter.onCompletion(() -> leave(caseId, watcher));
    emitter.onError(_ -> leave(caseId, watcher));
    send(caseId, watcher, SseEmitter.event().comment("watching"));
    return emitter;
  }

  void moved(String caseId, int head, String by) {
    tell(caseId, () -> SseEmitter.event().name("head").data(Map.of("head", head, "by", by)));
  }

  private void tell(String caseId, Supplier<SseEmitter.SseEventBuilder> event) {
    for (var watcher : watching.getOrDefault(caseId, Set.of())) {
      if (mayStillRead(watcher, caseId)) {
        send(caseId, watcher, event.get());
      } else {
        watcher.emitter.complete();
      }
    }
  }

  /// Whether nothing speaks against it. Where the store cannot say, the browser has to ask again.
  private boolean mayStillRead(Watcher watcher, String caseId) {
    try {
      return visitors.mayRead(watcher.account, caseId);
    } catch (StoreException _) {
      return false;
    }
  }

  private void send(String caseId, Watcher watcher, SseEmitter.SseEventBuilder event) {
    try {
      watcher.emitter.send(event);
    } catch (IOException | IllegalStateException _) {
      leave(caseId, watcher);
    }
  }

  private void leave(String caseId, Watcher watcher) {
    watching.computeIfPresent(
        caseId,
        (_, all) -> {
          all.remove(watcher);
          return all.isEmpty() ? null : all;
        });
  }
}
