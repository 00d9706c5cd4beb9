package zhinan.ingest.normalize.sheet;

import java.util.List;
import zhinan.text.TableLines;

/** The tables of words beside this class. */
final class Vocabulary {
  private Vocabulary() {}

  /** One line of a table. */
  record Entry(String role, String word) {}

  static List<Entry> read(String table) {
    return TableLines.of(Vocabulary.class, table).stream()
        .filter(line -> line.indexOf('\t') > 0)
        .map(Vocabulary::entry)
        .toList();
  }

  private static Entry entry(String line) {
    int tab = line.indexOf('\t');
    return new Entry(line.substring(0, tab), line.substring(tab + 1));
  }
}
