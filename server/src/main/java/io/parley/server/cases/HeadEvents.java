package io.parley.server.cases;

import io.parley.server.account.Visitors;
import io.parley.store.Role;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells everyone who looks at a case when its head moves, as long as they may see it.
public final class HeadEvents {

  private final Visitors visitors;
  private final Map<String, Set<Watcher>> watching = new ConcurrentHashMap<>();

  public HeadEvents(Visitors visitors) {
    this.visitors = visitors;
  }

  private record Watcher(String account, SseEmitter emitter) {}

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
    for (var watcher : watching.getOrDefault(caseId, Set.of())) {
      if (visitors.mayRead(watcher.account, caseId)) {
        send(caseId, watcher, SseEmitter.event().name("head").data(Map.of("head", head, "by", by)));
      } else {
        watcher.emitter.complete();
      }
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
