package zhinan.ingest.heading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build: learns what headings name from labelled ones and writes the model that {@link
 * KindClassifier} loads.
 *
 * <p>Example: {@code HeadingTrainer heading-kinds.tsv heading-kinds.bin}. The same data give the
 * same bytes. Fails the build on a line that is not {@code KINDS<TAB>heading}.
 */
public final class HeadingTrainer {
  private HeadingTrainer() {}

  /** Takes the file of labelled headings and the file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "expected LABELLED.tsv MODEL.bin, found " + args.length + " arguments");
    }
    KindModel model = KindModel.train(LabelledTitle.read(Path.of(args[0])));
    Path target = Path.of(args[1]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      model.write(out);
    }
  }
}
