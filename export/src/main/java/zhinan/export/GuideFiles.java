package zhinan.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhinan.export.csv.CsvFiles;
import zhinan.export.folder.OutputFolder;
import zhinan.export.folder.Utf8;
import zhinan.export.folder.WrittenFile;
import zhinan.export.json.GuideJson;
import zhinan.export.report.Language;
import zhinan.export.report.Reports;
import zhinan.model.Conversion;

/**
 * Writes all files of one converted document into one folder.
 *
 * <p>Example: {@code new GuideFiles(EnumSet.allOf(Format.class)).write(conversion,
 * Path.of("out/guide.txt"))} leaves guide.json, source.txt, the tables (outline.csv, matters.csv,
 * sections.csv, materials.csv, directories.csv, contacts.csv, tables.csv, merges.csv, notices.csv,
 * normalizations.csv, ledger.csv), datapackage.json and report.html there. {@code source.txt} is
 * written whatever the formats, because the offsets and lines of all other files refer to it.
 *
 * <p>Files are put in place together at the end; where writing fails, those of an earlier run stay
 * as they were. A file that an earlier run left and this run does not write is removed if its name
 * is one of ours ({@link #names()}); other files are never touched. The same conversion gives the
 * same bytes in every locale and time zone.
 *
 * <p>Immutable, may be shared by threads that write to different folders.
 */
public final class GuideFiles {
  private static final String SOURCE = "source.txt";
  private static final String GUIDE = "guide.json";

  private static final String REPORT = "report.html";

  private final ExportOptions options;
  private final Optional<Reports> reports;

  /** Writes the given formats, CSV without byte order mark. */
  public GuideFiles(Set<Format> formats) {
    this(new ExportOptions(formats, false));
  }

  public GuideFiles(ExportOptions options) {
    this.options = options;
    this.reports =
        options.formats().contains(Format.HTML)
            ? Optional.of(new Reports(Language.ZH))
            : Optional.empty();
  }

  /** The names of all files that this class may write. */
  public static List<String> names() {
    return Stream.concat(Stream.of(GUIDE, SOURCE, REPORT), CsvFiles.names().stream()).toList();
  }

  /**
   * Writes the files of one document.
   *
   * @param folder made where it is missing
   * @throws IOException where the folder can't be made or written to
   */
  public void write(Conversion conversion, Path folder) throws IOException {
    try (OutputFolder out = OutputFolder.open(folder)) {
      WrittenFile source =
          out.writeHashed(
              SOURCE,
              stream -> {
                Writer writer = Utf8.writer(stream);
                writer.write(conversion.text());
                writer.flush();
              });
      if (options.formats().contains(Format.CSV)) {
        new CsvFiles(options.excel()).write(conversion, source, out);
      }
      if (options.formats().contains(Format.JSON)) {
        out.write(GUIDE, stream -> GuideJson.write(conversion, stream));
      }
      if (reports.isPresent()) {
        out.write(REPORT, stream -> reports.get().write(conversion, stream));
      }
      out.commit(names());
    }
  }
}
