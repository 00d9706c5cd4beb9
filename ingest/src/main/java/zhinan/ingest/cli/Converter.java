package zhinan.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.export.GuideFiles;
import zhinan.ingest.Ingest;
import zhinan.ingest.aid.MakeProfile;
import zhinan.ingest.copies.Copies;
import zhinan.ingest.document.EmptyDocumentException;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.NoDocumentException;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Conversion;

/**
 * Converts files and writes what comes of them; whatever happens to one gives an outcome.
 * Immutable, may be shared.
 */
final class Converter {
  private static final double NANOS = 1e9;

  private final Limits limits = Limits.DEFAULT;
  private final Ingest ingest;
  private final MakeProfile profile;
  private final GuideFiles files;
  private final Path out;
  private final Duplicates duplicates;
  private final OrderedCopies copies = new OrderedCopies();

  /**
   * @param ingest with the limits {@link Limits#DEFAULT}
   * @param profile what the documents have in common
   */
  Converter(Ingest ingest, MakeProfile profile, GuideFiles files, Path out, Duplicates duplicates) {
    this.ingest = ingest;
    this.profile = profile;
    this.files = files;
    this.out = out;
    this.duplicates = duplicates;
  }

  /**
   * Converts inputs that would be written to one folder: the first document gets it, the others
   * fail.
   *
   * @param number of the group in the batch, 0-based: copies are copies of documents before it
   */
  List<Outcome> convert(List<Input> sameTarget, int number) throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    Path owner = out;
    try {
      for (Input input : sameTarget) {
        Outcome outcome = outcome(input, owner, number);
        outcomes.add(outcome);
        owner = outcome instanceof Outcome.Converted ? input.file() : owner;
      }
    } finally {
      copies.pass(number);
    }
    return outcomes;
  }

  /**
   * The one place where a mistake of ours is caught, so that it costs one document and not the
   * batch.
   */
  private Outcome outcome(Input input, Path owner, int number) throws InterruptedException {
    long start = System.nanoTime();
    try {
      Conversion conversion =
          ingest.convert(input.name(), bytes(input.file()), Beside.of(input.file()), profile);
      Optional<Copies.Kin> kin = copies.add(number, input.file(), conversion);
      if (duplicates == Duplicates.SKIP && kin.filter(Copies.Kin::isSame).isPresent()) {
        return new Outcome.Copy(input.file(), kin.get());
      }
      write(conversion, input, owner);
      return new Outcome.Converted(
          input.file(), Tally.of(conversion), (System.nanoTime() - start) / NANOS, kin);
    } catch (NoDocumentException e) {
      return input.isNamed()
          ? new Outcome.Failed(input.file(), e.getMessage())
          : new Outcome.Skipped(input.file());
    } catch (EmptyDocumentException e) {
      return new Outcome.Empty(input.file(), e.getMessage());
    } catch (UnreadableDocumentException e) {
      return new Outcome.Failed(input.file(), e.getMessage());
    } catch (IOException e) {
      return new Outcome.Failed(input.file(), Reason.of(e));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(input.file(), Reason.internal(e));
    }
  }

  private byte[] bytes(Path file) throws IOException, UnreadableDocumentException {
    long size = Files.size(file);
    if (size > limits.bytes()) {
      throw new UnreadableDocumentException(
          "has " + size + " bytes, more than the limit of " + limits.bytes());
    }
    return Files.readAllBytes(file);
  }

  /**
   * The owner is the document that was written to the same folder before, or the output folder
   * itself if none was.
   */
  private void write(Conversion conversion, Input input, Path owner)
      throws IOException, UnreadableDocumentException {
    Path folder = out.resolve(input.target());
    if (!owner.equals(out)) {
      throw new UnreadableDocumentException(
          "would be written to " + folder + ", where " + owner + " was written");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UnreadableDocumentException(
          "would be written to the folder " + folder + ", which is a file");
    }
    files.write(conversion, folder);
  }
}
