package io.parley.server.job;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.conflict.progress.Progress;
import io.parley.language.Language;
import io.parley.language.Say;
import io.parley.server.account.Visitors;
import io.parley.server.problem.RefusedException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.HttpStatus;

/// The long questions that were asked here. As many are worked on at once as there are processors to
/// spare; the others wait.
public final class Jobs implements ApplicationListener<ContextClosedEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

  /// More than this many questions of one account do not wait at once.
  private static final int MOST_OPEN = 8;

  private final Visitors visitors;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
          // They outlive the requests that began them, so they take nothing over from these.
          Thread.ofPlatform()
              .name("job-", 1)
              .daemon()
              .inheritInheritableThreadLocals(false)
              .factory());
  private final Cache<String, Job> jobs =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofHours(2)).build();

  public Jobs(Visitors visitors) {
    this.visitors = visitors;
  }

  /// Begins a question.
  ///
  /// @param work computes the answer, and says how far it is
  Job begin(String question, Function<Progress, ?> work) {
    var account = visitors.current().id();
    long open =
        jobs.asMap().values().stream()
            .filter(job -> job.account().equals(account) && !job.ended())
            .count();
    if (open >= MOST_OPEN) {
      throw RefusedException.of(
          HttpStatus.TOO_MANY_REQUESTS,
          "too-many-jobs",
          Say.of("Too many questions at once"),
          Say.of(
              "%d of your questions are still being worked on. Wait for one, or stop one.", open));
    }
    var job = new Job(UUID.randomUUID().toString(), account, question);
    jobs.put(job.id(), job);
    var language = Language.inForce();
    workers.execute(() ->
        language.during(() -> {
          run(job, work);
          return job;
        }));
    return job;
  }

  private static void run(Job job, Function<Progress, ?> work) {
    if (!job.begin()) {
      return;
    }
    try {
      job.end(work.apply(job));
    } catch (CancellationException _) {
      LOG.debug("A job was cancelled");
    } catch (RefusedException | IllegalArgumentException e) {
      job.fail(e);
    } catch (RuntimeException e) {
      LOG.error("A job failed", e);
      job.fail(e);
    }
  }

  /// A question of whoever is asking.
  ///
  /// @throws RefusedException when there is none of that id, or it is somebody else's
  Job find(String id) {
    var job = jobs.getIfPresent(id);
    if (job == null || !job.account().equals(visitors.current().id())) {
      throw RefusedException.missing(Say.of("question"));
    }
    return job;
  }

  /// Stops them all while whoever waits for them can still be told.
  @Override
  public void onApplicationEvent(ContextClosedEvent closed) {
    jobs.asMap().values().forEach(Job::cancel);
    workers.shutdownNow();
  }
}
