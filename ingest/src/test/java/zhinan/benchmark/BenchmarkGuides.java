package zhinan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The guides that speed is measured on; they are not part of the repository. */
final class BenchmarkGuides {
  /** The system property that names the folder. */
  static final String PROPERTY = "zhinan.corpus";

  private BenchmarkGuides() {}

  /** The bytes of one guide. */
  static byte[] guide(String name) throws IOException {
    return Files.readAllBytes(folder().resolve(name));
  }

  /** The folder of guides. */
  static Path folder() {
    Path folder = Path.of(System.getProperty(PROPERTY, "")).resolve("guides");
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "no folder " + folder.toAbsolutePath() + "; name its parent with -D" + PROPERTY + "=");
    }
    return folder;
  }
}
