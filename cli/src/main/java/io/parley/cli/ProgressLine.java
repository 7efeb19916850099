package io.parley.cli;

import io.parley.conflict.progress.Progress;
import java.io.Console;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/// A progress bar on the terminal for work that lasts over a second. Elsewhere it stays silent.
final class ProgressLine implements Progress, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final boolean watched;
  private final long started = System.nanoTime();
  private String task = "";
  private @Nullable ProgressBar bar;

  ProgressLine() {
    this.watched = onTerminal();
  }

  // Whether there is a console without a terminal differs from one JDK to the next.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean onTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  @Override
  public synchronized void report(String task, long done, long total) {
    if (!watched || System.nanoTime() - started < PATIENCE.toNanos()) {
      return;
    }
    if (bar == null || !task.equals(this.task)) {
      close();
      this.task = task;
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
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
