package org.cronista.cli.progress;

import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress as a bar on a terminal. */
public final class BarProgress implements Progress {

  private static final int REFRESH_MILLIS = 200;

  private static final int UNKNOWN = -1;

  private final PrintStream err;
  private final int width;
  private Optional<ProgressBar> bar = Optional.empty();

  /** A bar on {@code err}, at most {@code width} columns wide. */
  public BarProgress(PrintStream err, int width) {
    this.err = err;
    this.width = width;
  }

  @Override
  public void stage(String doing) {
    end();
    err.println(doing + " …");
  }

  @Override
  public void documents(long done, long total) {
    ProgressBar shown = bar.orElseGet(this::openBar);
    bar = Optional.of(shown);
    shown.maxHint(total == 0 ? UNKNOWN : total);
    shown.stepTo(done);
  }

  private ProgressBar openBar() {
    return new ProgressBarBuilder()
        .setTaskName("Documents")
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(REFRESH_MILLIS)
        .setUnit(" documents", 1)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(err, width - 1))
        .build();
  }

  @Override
  public void end() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
