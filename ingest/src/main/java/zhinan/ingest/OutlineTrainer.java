package zhinan.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.heading.HeadingMarkers;
import zhinan.ingest.read.DocumentReaders;
import zhinan.ingest.segment.Segmenter;
import zhinan.ingest.structure.LineTrainer;

/**
 * Learns, on every build, what the lines of guides are to their outline, see {@link LineTrainer}.
 *
 * <p>Example: {@code OutlineTrainer guide-lines.txt line-roles.bin}. Fails the build on a line that
 * is not {@code ROLE<TAB>line}.
 */
public final class OutlineTrainer {
  private OutlineTrainer() {}

  /** Takes the file of marked guides and the file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "expected MARKED.txt MODEL.bin, found " + args.length + " arguments");
    }
    DocumentReaders readers = new DocumentReaders();
    HeadingMarkers markers = new HeadingMarkers();
    Segmenter segmenter = new Segmenter(Limits.DEFAULT, markers);
    LineTrainer.train(
        Path.of(args[0]),
        Path.of(args[1]),
        markers,
        text -> segmenter.segment(read(readers, text)));
  }

  private static RawDocument read(DocumentReaders readers, String text) {
    try {
      return readers.read("guide.txt", text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    } catch (UnreadableDocumentException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
