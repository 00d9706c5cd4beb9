package zhinan.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Recognized text that lies beside a scan under its whole name: {@code guide.pdf.txt}, {@code
 * guide.pdf.hocr}, {@code guide.pdf.xml} (ALTO) beside {@code guide.pdf}. Only static functions
 * without state.
 */
final class Beside {
  private static final List<String> ENDINGS = List.of(".txt", ".hocr", ".xml");

  private static final List<String> SCANS = List.of(".pdf", ".ofd");

  private Beside() {}

  /** The recognized text of a file; no bytes where there is none. */
  static byte[] of(Path file) throws IOException {
    String name = file.getFileName().toString();
    for (String ending : ENDINGS) {
      Path beside = file.resolveSibling(name + ending);
      if (isScan(name) && Files.isRegularFile(beside)) {
        return Files.readAllBytes(beside);
      }
    }
    return new byte[0];
  }

  /** Whether a file is such a text, and no document of its own. */
  static boolean isText(Path file) {
    String name = file.getFileName().toString();
    Optional<String> scan =
        ENDINGS.stream()
            .filter(name::endsWith)
            .map(ending -> name.substring(0, name.length() - ending.length()))
            .findFirst();
    return scan.filter(Beside::isScan)
        .filter(other -> Files.isRegularFile(file.resolveSibling(other)))
        .isPresent();
  }

  private static boolean isScan(String name) {
    return SCANS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }
}
