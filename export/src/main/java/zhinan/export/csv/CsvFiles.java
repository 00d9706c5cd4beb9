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
import zhinan.export.diff.Comparison;
import zhinan.export.folder.OutputFolder;
import zhinan.export.folder.Utf8;
import zhinan.export.folder.WrittenFile;
import zhinan.export.table.ChangesTable;
import zhinan.export.table.GuideContents;
import zhinan.export.table.GuideTables;
import zhinan.export.table.OutputTable;
import zhinan.export.table.RowSink;
import zhinan.export.table.TableColumn;
import zhinan.export.table.TableColumn.CellType;
import zhinan.model.Conversion;

/**
 * Writes the tables of a conversion as CSV files with their descriptor, and those of a comparison.
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

  /** The names of all files that this class writes for a conversion. */
  public static List<String> names() {
    return Stream.concat(
            GuideTables.all().stream().map(CsvFiles::path), Stream.of(DataPackage.PATH))
        .toList();
  }

  /**
   * Writes all files of a conversion.
   *
   * @param source the linear text that offsets refer to, already written: the descriptor lists it
   */
  public void write(Conversion conversion, WrittenFile source, OutputFolder out)
      throws IOException {
    GuideContents contents = GuideContents.of(conversion);
    List<DataPackage.TableFile> tables = new ArrayList<>();
    for (OutputTable<GuideContents> table : GuideTables.all()) {
      WrittenFile written = out.writeHashed(path(table), stream -> write(table, contents, stream));
      tables.add(new DataPackage.TableFile(table, written));
    }
    DataPackage descriptor = new DataPackage(conversion.guide(), tables, source);
    out.write(DataPackage.PATH, descriptor::writeTo);
  }

  /** Writes the changes between two editions; leaves the stream open. */
  public void write(Comparison comparison, OutputStream out) throws IOException {
    write(ChangesTable.table(), comparison, out);
  }

  private static String path(OutputTable<?> table) {
    return table.name() + ".csv";
  }

  private <C> void write(OutputTable<C> table, C content, OutputStream stream) throws IOException {
    Writer writer = Utf8.writer(stream);
    if (excel) {
      writer.write(BYTE_ORDER_MARK);
    }
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    try {
      csv.writeRecord(table.header());
      table.write(content, sink(table.columns(), csv));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }

  /** Words from the document are defused on their way to the file. */
  static RowSink sink(List<TableColumn> columns, CsvWriter csv) {
    return cells -> {
      for (int i = 0; i < cells.length; i++) {
        if (columns.get(i).type() == CellType.TEXT) {
          cells[i] = Formula.defused(cells[i]);
        }
      }
      csv.writeRecord(cells);
    };
  }
}
