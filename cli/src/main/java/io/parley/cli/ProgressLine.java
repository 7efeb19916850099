package io.parley.cli;

import io.parley.conflict.progress.Progress;
import java.io.Console;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/// A progress bar on the terminal for work that lasts over a second, also where nothing is reported
/// after it began. Elsewhere it stays silent.
final class ProgressLine implements Progress, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final boolean watched;
  private final long started = System.nanoTime();
  private String task = "";
  private long done;
  private long total;
  private boolean closed;
  private @Nullable ProgressBar bar;

  ProgressLine() {
    this.watched = onTerminal();
    if (watched) {
      Thread.ofVirtual().start(this::showWhenPatienceEnds);
    }
  }

  private void showWhenPatienceEnds() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return;
    }
    showLatest();
  }

  private synchronized void showLatest() {
    if (!closed && bar == null && !task.isEmpty()) {
      show();
    }
  }

  // Whether there is a console without a terminal differs from one JDK to the next.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean onTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public synchronized void report(String task, long done, long total) {
    boolean another = !task.equals(this.task);
    this.task = task;
    this.done = done;
    this.total = total;
    if (!watched || System.nanoTime() - started < PATIENCE.toNanos()) {
      return;
    }
    if (another) {
      clear();
    }
    show();
  }

  private void show() {
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(total)
              .clearDisplayOnFinish()
              .build();
    }
    bar.stepTo(done);
  }

  @Override
  public synchronized void close() {
    closed = true;
    clear();
  }

  private void clear() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
