package zhinan.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import zhinan.ingest.Ingest;
import zhinan.ingest.aid.AddedWords;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.Revisions;

/** The options for what helps to read documents besides the documents. */
final class Aids {
  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.CommandSpec spec;

  @Option(
      names = "--words",
      paramLabel = "DIR",
      description = {
        "A folder with words of your own, in the form of the built-in tables: heading-words.tsv,",
        "group-names.tsv. They win over the built-in ones; every output names them."
      })
  private Optional<Path> words = Optional.empty();

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = {
        "What an earlier run learned of documents of the same make, see --profile-out of convert."
      })
  private Optional<Path> profile = Optional.empty();

  @Option(
      names = "--revisions",
      paramLabel = "WHICH",
      description = {
        "Which version of a Word or RTF file with tracked changes to read:"
            + " ${COMPLETION-CANDIDATES}.",
        "Default: accept. Notices have both; the outputs name reject."
      })
  private Revisions revisions = Revisions.ACCEPT;

  /** Whether a profile is given. */
  boolean hasProfile() {
    return profile.isPresent();
  }

  /**
   * A converter with the words.
   *
   * @throws CommandLine.ParameterException for words that can't be used
   */
  Ingest ingest(Limits limits) {
    try {
      AddedWords added = words.isPresent() ? AddedWords.read(words.get()) : AddedWords.NONE;
      return new Ingest(limits, added, revisions);
    } catch (IOException e) {
      throw wrong("--words " + words.orElseThrow(), Reason.of(e));
    } catch (IllegalArgumentException e) {
      throw wrong("--words " + words.orElseThrow(), e.getMessage());
    }
  }

  /**
   * The profile that is given, an empty one for none.
   *
   * @throws CommandLine.ParameterException for one that can't be used
   */
  MakeProfile profile() {
    try {
      return profile.isPresent()
          ? MakeProfile.read(Files.readString(profile.get()))
          : MakeProfile.NONE;
    } catch (IOException e) {
      throw wrong("--profile " + profile.orElseThrow(), Reason.of(e));
    } catch (IllegalArgumentException e) {
      throw wrong("--profile " + profile.orElseThrow(), e.getMessage());
    }
  }

  private CommandLine.ParameterException wrong(String option, String reason) {
    return new CommandLine.ParameterException(spec.commandLine(), option + ": " + reason);
  }
}
