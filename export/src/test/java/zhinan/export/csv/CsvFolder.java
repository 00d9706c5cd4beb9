package zhinan.export.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import zhinan.export.Format;
import zhinan.export.GuideFiles;
import zhinan.model.Conversion;

/** What a folder holds after a guide has been written to it. */
record CsvFolder(Path folder) {
  static CsvFolder of(Conversion conversion, Path folder) throws IOException {
    new GuideFiles(EnumSet.of(Format.CSV)).write(conversion, folder);
    return new CsvFolder(folder);
  }

  String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** The records of a table, its header first. */
  List<List<String>> records(String table) throws IOException {
    try (Stream<CsvRecord> records =
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(folder.resolve(table)).stream()) {
      return records.map(CsvRecord::getFields).toList();
    }
  }

  /** The values of one column, without its header. */
  List<String> column(String table, String name) throws IOException {
    List<List<String>> records = records(table);
    int at = records.get(0).indexOf(name);
    return records.stream().skip(1).map(record -> record.get(at)).toList();
  }

  /** The values of some columns, row by row. */
  List<List<String>> columns(String table, String... names) throws IOException {
    List<List<String>> records = records(table);
    List<Integer> at = Stream.of(names).map(records.get(0)::indexOf).toList();
    return records.stream().skip(1).map(record -> at.stream().map(record::get).toList()).toList();
  }
}
