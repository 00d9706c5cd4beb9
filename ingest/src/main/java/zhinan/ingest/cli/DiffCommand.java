package zhinan.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhinan.export.DiffFiles;
import zhinan.export.diff.Comparison;
import zhinan.export.report.Occasion;
import zhinan.ingest.Ingest;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Guide;

/** {@code zhinan diff OLD NEW --out DIR}. */
@Command(
    name = "diff",
    description = {
      "Compares two editions of a guide and tells what the editors changed.",
      "OLD and NEW are documents of any format that convert reads, or folders that it wrote.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:compared",
      "1:OLD or NEW can't be read; with --exit-code also: there are substantive or unproven"
          + " changes",
      "2:wrong usage"
    })
final class DiffCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  /** Reading OLD, reading NEW, comparing. */
  private static final int STEPS = 3;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The edition before.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The edition after.")
  private Path fresh = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where to write diff.json, diff.csv and diff.html; made where it is missing.")
  private Path out = Path.of("");

  @CommandLine.Mixin private Aids aids;

  @Option(
      names = "--exit-code",
      description =
          "End with 1 when there are substantive or unproven changes, for use in batch jobs.")
  private boolean exitCode;

  @Option(
      names = "--only",
      paramLabel = "WHAT",
      description =
          "Which changes to write: ${COMPLETION-CANDIDATES} (with the unproven). Default: all.")
  private Only only = Only.ALL;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of summary and page: ${COMPLETION-CANDIDATES}. Default: zh.")
  private Lang lang = Lang.ZH;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "Printed on the page as it is; no clock is read, so that pages can be compared.")
  private String date = "";

  @Option(names = "--quiet", description = "No progress bar and no summary; failures are told.")
  private boolean quiet;

  /** Which changes are written. */
  private enum Only {
    ALL,
    SUBSTANTIVE
  }

  @Override
  public Integer call() {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--out " + out + " is a file, not a folder");
    }
    Ingest ingest = aids.ingest(Limits.DEFAULT);
    MakeProfile profile = aids.profile();
    try (Progress progress = progress()) {
      Guide before = read(old, ingest, profile, progress);
      Guide after = read(fresh, ingest, profile, progress);
      Comparison comparison = Comparison.of(before, after);
      progress.done(1);
      write(only == Only.SUBSTANTIVE ? comparison.substantive() : comparison);
      return exitCode && comparison.summary().open() > 0 ? FAILED : 0;
    } catch (FailedInputException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return FAILED;
    }
  }

  private Progress progress() {
    return quiet || System.console() == null ? Progress.SILENT : Progress.bar("diff", STEPS);
  }

  private Guide read(Path edition, Ingest ingest, MakeProfile profile, Progress progress)
      throws FailedInputException {
    try {
      Guide guide = new EditionFile(edition).read(ingest, profile);
      progress.done(1);
      return guide;
    } catch (UnreadableDocumentException e) {
      throw new FailedInputException(edition + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new FailedInputException(edition + ": " + Reason.of(e), e);
    }
  }

  private void write(Comparison comparison) throws FailedInputException {
    try {
      new DiffFiles(lang.page(), occasion()).write(comparison, out);
    } catch (IOException e) {
      throw new FailedInputException(out + ": " + Reason.of(e), e);
    }
    if (!quiet) {
      PrintWriter summary = spec.commandLine().getOut();
      new DiffSummary(summary, CommandWords.of(lang)).print(comparison);
    }
  }

  /** Paths are no part of it: the same editions give the same page wherever they lie. */
  private Occasion occasion() {
    String options = "--lang " + lang.name().toLowerCase(Locale.ROOT);
    return new Occasion(only == Only.SUBSTANTIVE ? "--only substantive " + options : options, date);
  }

  /** What ends a comparison, in one line that is read by people. */
  private static final class FailedInputException extends Exception {
    private static final long serialVersionUID = 1L;

    FailedInputException(String message, Exception cause) {
      super(message, cause);
    }
  }
}
