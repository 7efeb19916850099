package io.parley.server.cases;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells everyone who looks at a case when its head moves.
public final class HeadEvents {

  private final Map<String, Set<SseEmitter>> watching = new ConcurrentHashMap<>();

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
