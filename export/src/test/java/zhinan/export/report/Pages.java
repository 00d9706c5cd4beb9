package zhinan.export.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import zhinan.export.diff.Comparison;
import zhinan.model.Conversion;

/** Pages on disk, for a browser to open. */
final class Pages {
  private Pages() {}

  static Path report(Path folder, String name, Conversion conversion) throws IOException {
    return report(folder, name, conversion, Language.ZH);
  }

  static Path report(Path folder, String name, Conversion conversion, Language language)
      throws IOException {
    Path page = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(page)) {
      new Reports(language).write(conversion, out);
    }
    return page;
  }

  static Path diff(Path folder, String name, Comparison comparison, Language language)
      throws IOException {
    Path page = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(page)) {
      new Reports(language).write(comparison, new Occasion("--lang zh", "2026-11-25"), out);
    }
    return page;
  }
}
