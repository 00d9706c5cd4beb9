package zhinan.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhinan.export.folder.OutputFolder;
import zhinan.export.folder.Utf8;
import zhinan.export.folder.Written;
import zhinan.model.Conversion;

/**
 * Writes the CSV files of a conversion and their descriptor.
 *
 * <p>CSV is RFC 4180: UTF-8, comma, CRLF, a header row, quotes where they are needed. Text of
 * several paragraphs has LF inside its cell. A cell of free text that a spreadsheet would run as a
 * formula starts with an apostrophe instead; {@link Formula} has the rule.
 *
 * <p>Immutable, may be shared.
 */
public final class CsvFiles {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final boolean excel;

  /**
   * @param excel whether files start with a byte order mark
   */
  public CsvFiles(boolean excel) {
    this.excel = excel;
  }

  /** The names of all files that this class writes. */
  public static List<String> names() {
    return Stream.concat(files().stream().map(CsvFile::path), Stream.of(DataPackage.PATH)).toList();
  }

  /**
   * Writes all files.
   *
   * @param source the linear text that offsets refer to, already written: the descriptor lists it
   */
  public void write(Conversion conversion, Written source, OutputFolder out) throws IOException {
    Contents contents = Contents.of(conversion);
    List<DataPackage.Resource> resources = new ArrayList<>();
    for (CsvFile file : files()) {
      Written written = out.writeHashed(file.path(), stream -> write(file, contents, stream));
      resources.add(new DataPackage.Resource(file, written));
    }
    DataPackage descriptor = new DataPackage(conversion.guide(), resources, source);
    out.write(DataPackage.PATH, descriptor::writeTo);
  }

  /** In the order of the descriptor: a table before those that refer to it. */
  static List<CsvFile> files() {
    return List.of(
        OutlineCsv.file(),
        MattersCsv.file(),
        SectionsCsv.file(),
        MaterialsCsv.file(),
        DirectoriesCsv.file(),
        ContactsCsv.file(),
        TablesCsv.file(),
        MergesCsv.file(),
        NoticesCsv.file(),
        NormalizationsCsv.file(),
        LedgerCsv.file());
  }

  private void write(CsvFile file, Contents contents, OutputStream stream) throws IOException {
    Writer writer = Utf8.writer(stream);
    if (excel) {
      writer.write(BYTE_ORDER_MARK);
    }
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    try {
      csv.writeRecord(file.columns().stream().map(Column::name).toList());
      file.rows().accept(contents, new Rows(file, csv));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }
}
