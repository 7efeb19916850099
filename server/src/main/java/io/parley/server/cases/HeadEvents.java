package io.parley.server.cases;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells everyone who looks at a case when its head moves.
public final class HeadEvents implements ApplicationListener<ContextClosedEvent> {

  /// Whoever has gone away is noticed within this time.
  private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(30);

  private final Map<String, Set<SseEmitter>> watching = new ConcurrentHashMap<>();

  private final Thread signs = Thread.ofVirtual().name("signs of life").unstarted(this::giveSigns);

  /// Events of cases at which nobody looks yet.
  public HeadEvents() {
    signs.start();
  }

  private void giveSigns() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(BETWEEN_SIGNS);
        watching.forEach((caseId, all) ->
            all.forEach(emitter -> send(caseId, emitter, SseEmitter.event().comment("here"))));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Lets everyone go when the workbench stops.
  @Override
  public void onApplicationEvent(ContextClosedEvent closed) {
    signs.interrupt();
    watching.values().forEach(all -> all.forEach(SseEmitter::complete));
  }

  SseEmitter watch(String caseId) {
    var emitter = new SseEmitter(0L);
    watching.computeIfAbsent(caseId, _ -> ConcurrentHashMap.newKeySet()).add(emitter);
    emitter.onCompletion(() -> leave(caseId, emitter));
    emitter.onError(_ -> leave(caseId, emitter));
    send(caseId, emitter, SseEmitter.event().comment("watching"));
    return emitter;
  }

  void moved(String caseId, int head, String by) {
    for (var emitter : watching.getOrDefault(caseId, Set.of())) {
      send(caseId, emitter, SseEmitter.event().name("head").data(Map.of("head", head, "by", by)));
    }
  }

  private void send(String caseId, SseEmitter emitter, SseEmitter.SseEventBuilder event) {
    try {
      emitter.send(event);
    } catch (IOException | IllegalStateException _) {
      leave(caseId, emitter);
    }
  }

  private void leave(String caseId, SseEmitter emitter) {
    watching.computeIfPresent(
        caseId,
        (_, all) -> {
          all.remove(emitter);
          return all.isEmpty() ? null : all;
        });
  }
}
