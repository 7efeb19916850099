package io.parley.server.job;

import io.parley.conflict.progress.Progress;
import io.parley.language.Say;
import io.parley.server.problem.RefusedException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/// A long question: what was asked, how far it is, and what came of it.
final class Job implements Progress {

  /// Where a job stands.
  enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
  }

  /// A job as the pages see it.
  record View(
      String id,
      String question,
      String state,
      String task,
      long done,
      long total,
      @Nullable Object answer,
      @Nullable ProblemDetail problem) {}

  private final String id;
  private final String account;
  private final String question;
  private State state = State.WAITING;
  private String task = "";
  private long done;
  private long total;
  private @Nullable Object answer;
  private @Nullable ProblemDetail problem;

  Job(String id, String account, String question) {
    this.id = id;
    this.account = account;
    this.question = question;
  }

  String id() {
    return id;
  }

  /// Whose it is.
  String account() {
    return account;
  }

  synchronized boolean ended() {
    return state == State.DONE || state == State.FAILED || state == State.CANCELLED;
  }

  /// Waits until it has ended, though no longer than so.
  ///
  /// @return whether it has ended
  synchronized boolean awaitEnd(Duration longest) throws InterruptedException {
    long until = System.nanoTime() + longest.toNanos();
    for (long left = longest.toNanos(); !ended() && left > 0; left = until - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return ended();
  }

  synchronized View view() {
    return new View(
        id, question, state.name().toLowerCase(Locale.ROOT), task, done, total, answer, problem);
  }

  /// Notes how far the work has come, and stops it if it was cancelled.
  @Override
  public synchronized void report(String task, long done, long total) {
    if (state == State.CANCELLED) {
      throw new CancellationException();
    }
    this.task = task;
    this.done = done;
    this.total = total;
  }

  synchronized boolean begin() {
    if (state != State.WAITING) {
      return false;
    }
    state = State.RUNNING;
    return true;
  }

  synchronized void end(Object answer) {
    if (state == State.RUNNING) {
      state = State.DONE;
      this.answer = answer;
      notifyAll();
    }
  }

  synchronized void fail(Exception why) {
    if (state == State.RUNNING) {
      state = State.FAILED;
      problem = problem(why);
      notifyAll();
    }
  }

  private static ProblemDetail problem(Exception why) {
    return Optional.of(why)
        .filter(RefusedException.class::isInstance)
        .map(RefusedException.class::cast)
        .orElseGet(() ->
            RefusedException.wrong(
                why instanceof IllegalArgumentException
                    ? String.valueOf(why.getMessage())
                    : Say.of("The question could not be answered; the server's log says more.")))
        .problem();
  }

  synchronized void cancel() {
    if (!ended()) {
      state = State.CANCELLED;
      notifyAll();
    }
  }
}
