package zhinan.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import zhinan.export.csv.CsvFiles;
import zhinan.export.diff.Comparison;
import zhinan.export.folder.OutputFolder;
import zhinan.export.json.DiffJson;
import zhinan.export.report.Language;
import zhinan.export.report.Occasion;
import zhinan.export.report.Reports;

/**
 * Writes all files of one comparison into one folder: {@code diff.json}, {@code diff.csv} and
 * {@code diff.html}.
 *
 * <p>Files are put in place together at the end; where writing fails, those of an earlier run stay
 * as they were. The same comparison and occasion give the same bytes in every locale and time zone.
 * Immutable, may be shared by threads that write to different folders.
 */
public final class DiffFiles {
  private static final String JSON = "diff.json";
  private static final String CSV = "diff.csv";
  private static final String PAGE = "diff.html";

  private final CsvFiles csv = new CsvFiles(false);
  private final Reports reports;
  private final Occasion occasion;

  /** The page opens in Chinese and tells nothing of the run. */
  public DiffFiles() {
    this(Language.ZH, Occasion.NONE);
  }

  /**
   * @param language that the page opens in
   * @param occasion what the page says about the run
   */
  public DiffFiles(Language language, Occasion occasion) {
    this.reports = new Reports(language);
    this.occasion = occasion;
  }

  /** The names of all files that this class may write. */
  public static List<String> names() {
    return List.of(JSON, CSV, PAGE);
  }

  /**
   * Writes the files of one comparison.
   *
   * @param folder made where it is missing
   * @throws IOException where the folder can't be made or written to
   */
  public void write(Comparison comparison, Path folder) throws IOException {
    try (OutputFolder out = OutputFolder.open(folder)) {
      out.write(JSON, stream -> DiffJson.write(comparison, stream));
      out.write(CSV, stream -> csv.write(comparison, stream));
      out.write(PAGE, stream -> reports.write(comparison, occasion, stream));
      out.commit(names());
    }
  }
}
