package io.parley.server.job;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells one client how far a job is, until it has ended or the client has gone away.
final class JobEvents {

  private static final Duration BETWEEN = Duration.ofMillis(200);

  /// A client to whom there is nothing to tell is written to this often: only then is it noticed
  /// that it has gone away.
  private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(3);

  private final Job job;
  private final SseEmitter emitter = new SseEmitter(0L);
  private Instant told = Instant.MIN;

  private JobEvents(Job job) {
    this.job = job;
  }

  static SseEmitter of(Job job) {
    var events = new JobEvents(job);
    Thread.ofVirtual().name("events of " + job.id()).start(events::tell);
    return events.emitter;
  }

  private void tell() {
    try {
      tellProgress();
      var end = job.view();
      tell(SseEmitter.event().name(end.state()).data(end));
    } catch (IOException | IllegalStateException _) {
      // The client is gone.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      emitter.complete();
    }
  }

  private void tellProgress() throws IOException, InterruptedException {
    var last = job.view();
    tell(SseEmitter.event().name("progress").data(last));
    while (!job.awaitEnd(BETWEEN)) {
      var now = job.view();
      if (!now.equals(last)) {
        tell(SseEmitter.event().name("progress").data(now));
        last = now;
      } else if (told.plus(BETWEEN_SIGNS).isBefore(Instant.now())) {
        tell(SseEmitter.event().comment("here"));
      }
    }
  }

  private void tell(SseEmitter.SseEventBuilder event) throws IOException {
    emitter.send(event);
    told = Instant.now();
  }
}
