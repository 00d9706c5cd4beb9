package zhinan.ingest.normalize.prose;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Run by the build: learns where the fields of a run-on line end, from written examples and from
 * rows that are put together of words, and writes the model that the tagger loads.
 *
 * <p>Example: {@code RunOnTrainer office-rows.txt office-row-words.tsv run-on.bin}. The same data
 * give the same bytes. Fails the build on a line that it can't read.
 */
public final class RunOnTrainer {
  private RunOnTrainer() {}

  /** Takes the written examples, the words, and the file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException(
          "expected ROWS.txt WORDS.tsv MODEL.bin, found " + args.length + " arguments");
    }
    List<TaggedRow> rows = new ArrayList<>(TaggedRow.read(Path.of(args[0])));
    rows.addAll(MadeUpRows.of(Path.of(args[1])));
    Path target = Path.of(args[2]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      RunOnModel.train(rows).write(out);
    }
  }
}
