package zhinan.ingest.normalize.prose;

import java.util.List;
import zhinan.text.TableLines;

/**
 * Reads the tables of words beside this class: UTF-8, {@code KIND<TAB>word}, {@code #} comments.
 */
final class WordTable {
  private WordTable() {}

  /** The entries in the order of the file. */
  static List<String[]> entries(String file) {
    return TableLines.of(WordTable.class, file).stream().map(line -> line.split("\t", -1)).toList();
  }
}
