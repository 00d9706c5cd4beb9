package zhinan.ingest.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Says how far a batch is. May be shared between threads. */
interface Progress extends AutoCloseable {
  /** Says nothing. */
  Progress SILENT = steps -> {};

  /** Said after so many more steps, files as a rule, were done. */
  void done(int steps);

  /** Ends the display. */
  @Override
  default void close() {}

  /** A bar on standard error. */
  static Progress bar(String task, int steps) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(System.err))
            .build();
    return new Progress() {
      @Override
      public void done(int more) {
        bar.stepBy(more);
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
