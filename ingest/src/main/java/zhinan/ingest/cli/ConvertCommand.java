package zhinan.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhinan.export.Format;
import zhinan.export.GuideFiles;
import zhinan.ingest.Ingest;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.document.Limits;
import zhinan.model.Verdict;

/** {@code zhinan convert INPUT… --out DIR}. */
@Command(
    name = "convert",
    description = {
      "Converts guides (.txt, .html, .mht, .docx, .doc, .wps, .rtf, .odt, .xlsx, .xls, .et, .ods,"
          + " .pdf, .ofd; told by their content, not by their names) into data.",
      "Each document gets a folder in DIR, named like the file with its path inside the INPUT"
          + " folder.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all converted",
      "1:finished, but some input failed, or has a verdict that --fail-on names",
      "2:wrong usage"
    })
final class ConvertCommand implements Callable<Integer> {
  private static final int SOME_FAILED = 1;
  private static final double NANOS = 1e9;

  /**
   * However many threads there were and however a system lists its folders, the report looks the
   * same.
   */
  private static final Comparator<Outcome> BY_PATH =
      Comparator.comparing(outcome -> outcome.file().toString());

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = {
        "Files and folders. Folders are walked; files in them that are no documents are skipped,",
        "hidden ones too; results of earlier runs are passed over. Recognized text beside a scan",
        "(FILE.pdf.txt, .hocr, .xml) is used where the scan has no text."
      })
  private List<Path> inputs = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where to write; made where it is missing.")
  private Path out = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "What to write: ${COMPLETION-CANDIDATES}. Default: all.")
  private Set<Format> formats = EnumSet.allOf(Format.class);

  @Option(
      names = "--duplicates",
      paramLabel = "WHAT",
      description = {
        "What to do about a document that is the same guide as another of this run, in another",
        "format or as a copy: ${COMPLETION-CANDIDATES}. Default: report."
      })
  private Duplicates duplicates = Duplicates.REPORT;

  @CommandLine.Mixin private Aids aids;

  @Option(
      names = "--profile-out",
      paramLabel = "FILE",
      description = {
        "Write what the documents have in common (headings, page furniture, the place of titles),",
        "for --profile. Three documents or more learn from each other in any case; with --profile",
        "they learn from FILE alone, with both from both."
      })
  private Optional<Path> profileOut = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "VERDICT",
      description = {
        "Exit with 1 where a document has this verdict or a worse one: ${COMPLETION-CANDIDATES}.",
        "Default: a verdict is told and changes no exit code."
      })
  private Optional<FailOn> failOn = Optional.empty();

  @Option(
      names = "--quiet",
      description = {
        "No progress bar and no summary; failures and documents that may be no guides are still",
        "told."
      })
  private boolean quiet;

  @Override
  public Integer call() throws InterruptedException {
    checkOut();
    long start = System.nanoTime();
    Inputs all = Inputs.of(inputs, out);
    List<Outcome> outcomes = convert(all);
    PrintWriter err = spec.commandLine().getErr();
    List<String> failures =
        outcomes.stream().flatMap(outcome -> outcome.failure().stream()).toList();
    failures.forEach(err::println);
    List<Outcome.Converted> doubted =
        outcomes.stream()
            .filter(Outcome.Converted.class::isInstance)
            .map(Outcome.Converted.class::cast)
            .filter(document -> document.verdict() != Verdict.GUIDE)
            .toList();
    doubted.forEach(document -> err.println(document.file() + ": " + document.doubt()));
    err.flush();
    if (!quiet) {
      new BatchSummary(spec.commandLine().getOut())
          .print(outcomes, (System.nanoTime() - start) / NANOS);
    }
    boolean crossed =
        doubted.stream().anyMatch(document -> failOn.filter(document::isAtLeast).isPresent());
    return failures.isEmpty() && !crossed ? 0 : SOME_FAILED;
  }

  private List<Outcome> convert(Inputs all) throws InterruptedException {
    Ingest ingest = aids.ingest(Limits.DEFAULT);
    MakeProfile profile = profile(ingest, all);
    Converter converter = new Converter(ingest, profile, new GuideFiles(formats), out, duplicates);
    try (Progress progress = progress(all.files().size())) {
      List<Outcome> outcomes =
          Stream.concat(
                  all.others().stream(),
                  new Batch(converter, progress).convert(all.byTarget()).stream())
              .toList();
      return Stream.concat(outcomes.stream(), all.foldersWithoutDocuments(outcomes))
          .sorted(BY_PATH)
          .toList();
    }
  }

  /** What the documents have in common; written where that is asked for. */
  private MakeProfile profile(Ingest ingest, Inputs all) throws InterruptedException {
    MakeProfile given = aids.profile();
    if (aids.hasProfile() && profileOut.isEmpty()) {
      return given;
    }
    List<Path> files = all.files().stream().map(Input::file).toList();
    MakeProfile learned = given.and(new Learning(ingest).of(files)).common();
    if (profileOut.isPresent()) {
      try {
        Files.writeString(profileOut.get(), learned.text());
      } catch (IOException e) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "--profile-out " + profileOut.get() + ": " + Reason.of(e), e);
      }
    }
    return learned;
  }

  /**
   * A console means that a person sits in front of it; in a pipe or a batch job the bar would be
   * noise.
   */
  private Progress progress(int files) {
    return quiet || files == 0 || System.console() == null
        ? Progress.SILENT
        : Progress.bar("convert", files);
  }

  private void checkOut() {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--out " + out + " is a file, not a folder");
    }
    for (Path input : inputs) {
      if (Files.isDirectory(input) && InputWalk.real(input).equals(InputWalk.real(out))) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "--out " + out + " is the input folder itself");
      }
    }
  }
}
