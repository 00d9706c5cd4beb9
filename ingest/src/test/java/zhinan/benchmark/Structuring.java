package zhinan.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.GuideDraft;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.heading.HeadingMarkers;
import zhinan.ingest.segment.Segmenter;
import zhinan.ingest.structure.Structure;

/** Structure finding alone: the blocks that a reader gave go in, the guide comes out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Structuring {
  /** How often the guide stands in the document, one copy behind the other. */
  @Param({"1", "20"})
  public int copies;

  private final Segmenter segmenter = new Segmenter(Limits.DEFAULT, new HeadingMarkers());
  private final Structure structure = new Structure(new HeadingMarkers());
  private RawDocument document;

  /** Reads the copies as one plain text file. */
  @Setup
  public void read() throws IOException, UnreadableDocumentException {
    String guide = new String(BenchmarkGuides.guide("dalian.txt"), StandardCharsets.UTF_8);
    document =
        new Ingest().read("dalian.txt", guide.repeat(copies).getBytes(StandardCharsets.UTF_8));
  }

  /** Segmenting and structuring. */
  @Benchmark
  public GuideDraft structure() {
    return structure.structure(segmenter.segment(document));
  }
}
