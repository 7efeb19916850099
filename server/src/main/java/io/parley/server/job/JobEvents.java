package io.parley.server.job;

import java.io.IOException;
import java.time.Duration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells one client how far a job is, until it has ended.
final class JobEvents {

  private static final Duration BETWEEN = Duration.ofMillis(200);

  private JobEvents() {}

  static SseEmitter of(Job job) {
    var emitter = new SseEmitter(0L);
    Thread.ofVirtual().name("events of " + job.id()).start(() -> tell(job, emitter));
    return emitter;
  }

  private static void tell(Job job, SseEmitter emitter) {
    try {
      var last = job.view();
      emitter.send(SseEmitter.event().name("progress").data(last));
      while (!job.ended()) {
        Thread.sleep(BETWEEN);
        var now = job.view();
        if (!now.equals(last)) {
          emitter.send(SseEmitter.event().name("progress").data(now));
          last = now;
        }
      }
      var end = job.view();
      emitter.send(SseEmitter.event().name(end.state()).data(end));
      emitter.complete();
    } catch (IOException | IllegalStateException _) {
      emitter.complete();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      emitter.complete();
    }
  }
}
