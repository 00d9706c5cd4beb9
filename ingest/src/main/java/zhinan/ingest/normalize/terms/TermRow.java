package zhinan.ingest.normalize.terms;

import java.util.List;
import zhinan.text.TableLines;

/**
 * A line of {@code term-words.tsv}.
 *
 * @param kind what the word is for
 * @param word as it stands in guides
 */
record TermRow(WordKind kind, String word) {

  /** All rows in the order of the table; comments start with {@code #}. */
  static List<TermRow> read() {
    return TableLines.of(TermRow.class, "term-words.tsv").stream()
        .map(line -> line.split("\t"))
        .map(row -> new TermRow(WordKind.valueOf(row[0]), row[1]))
        .toList();
  }
}
