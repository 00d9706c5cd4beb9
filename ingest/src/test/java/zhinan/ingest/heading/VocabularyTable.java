package zhinan.ingest.heading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table of words as it stands in its file: its parts, each headed by a comment behind an empty
 * line.
 */
record VocabularyTable(List<List<Entry>> parts) {
  private static final Set<String> SOURCES =
      Set.of(
          "VOCABULARY",
          "GB/T 39554",
          "city guide",
          "agency guide",
          "portal page",
          "national portal",
          "general usage");

  /** One line: what the word names, the word; where it comes from is checked only. */
  record Entry(String role, String word) {
    @Override
    public String toString() {
      return role + " " + word;
    }
  }

  static VocabularyTable read(String resource) {
    List<List<Entry>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : lines(resource)) {
      if (line.isBlank()) {
        parts.add(new ArrayList<>());
      } else if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3 || !SOURCES.contains(columns[2])) {
          throw new IllegalArgumentException(resource + " has no known source: " + line);
        }
        parts.get(parts.size() - 1).add(new Entry(columns[0], columns[1]));
      }
    }
    return new VocabularyTable(parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  List<Entry> entries() {
    return parts.stream().flatMap(List::stream).toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = VocabularyTable.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
