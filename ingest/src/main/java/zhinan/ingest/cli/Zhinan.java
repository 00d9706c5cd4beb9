package zhinan.ingest.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program {@code zhinan}. Its exit code is 0 when all is well, 1 when it finished but some
 * input failed, 2 for wrong usage.
 *
 * <p>Examples: {@code java -jar zhinan.jar convert guides --out out}, {@code java -jar zhinan.jar
 * diff 2024.docx 2025.docx --out changes}.
 */
@Command(
    name = "zhinan",
    description = "Turns Chinese government service guides into data.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {ConvertCommand.class, DiffCommand.class},
    synopsisSubcommandLabel = "COMMAND")
public final class Zhinan implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs the program and ends the Java process with its exit code. */
  public static void main(String[] args) {
    CommandLine command = commandLine();
    command.setOut(writer(FileDescriptor.out)).setErr(writer(FileDescriptor.err));
    System.exit(command.execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Zhinan()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Missing command: convert or diff");
  }

  /**
   * A batch job often runs in the POSIX locale, which would turn every Chinese file name into
   * question marks.
   */
  private static PrintWriter writer(FileDescriptor stream) {
    Charset told = Charset.defaultCharset();
    Charset charset = told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told;
    return new PrintWriter(new FileOutputStream(stream), true, charset);
  }
}
