package zhinan.ingest.normalize.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A line of {@code term-words.tsv}.
 *
 * @param kind what the word is for
 * @param word as it stands in guides
 */
record TermRow(WordKind kind, String word) {

  /** All rows in the order of the table; comments start with {@code #}. */
  static List<TermRow> read() {
    try (InputStream in = TermRow.class.getResourceAsStream("term-words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(row -> new TermRow(WordKind.valueOf(row[0]), row[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
