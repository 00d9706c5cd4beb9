package zhinan.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import zhinan.export.Format;
import zhinan.export.GuideFiles;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.UnreadableDocumentException;

/**
 * From the bytes of a document to all output files, and beside it what Tika takes to give the plain
 * text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Converting {
  /** The guide. */
  @Param({"dalian.txt", "dalian.docx", "dalian.doc", "dalian.pdf"})
  public String guide;

  private final GuideFiles files = new GuideFiles(EnumSet.allOf(Format.class));
  private final Ingest ingest = new Ingest();
  private final Tika tika = new Tika();
  private byte[] bytes;
  private Path out;

  /** Reads the guide's bytes and makes a folder to write to. */
  @Setup
  public void load() throws IOException {
    bytes = BenchmarkGuides.guide(guide);
    out = Files.createTempDirectory("zhinan-benchmark");
    tika.setMaxStringLength(-1);
  }

  /** Ours. */
  @Benchmark
  public void convert() throws IOException, UnreadableDocumentException {
    files.write(ingest.convert(guide, bytes), out);
  }

  /** Tika's. */
  @Benchmark
  public String tikaText() throws IOException, TikaException {
    return tika.parseToString(new ByteArrayInputStream(bytes));
  }

  /** Removes what was written. */
  @TearDown
  public void clear() throws IOException {
    for (String name : GuideFiles.names()) {
      Files.deleteIfExists(out.resolve(name));
    }
    Files.delete(out);
  }
}
