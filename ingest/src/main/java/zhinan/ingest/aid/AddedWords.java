package zhinan.ingest.aid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhinan.model.Source;
import zhinan.model.Source.Aid;
import zhinan.text.TableLines;

/**
 * Words of a team's own: a folder with tables in the form of those of the vocabulary, UTF-8, one
 * entry a line, {@code #} in front of comments.
 *
 * <p>Example: a folder with the file {@code heading-words.tsv} that holds the line {@code MATERIALS
 * TAB 应交要件} makes 应交要件 a heading over papers. {@code group-names.tsv} takes words that tell titles
 * of guides and of other papers from names of groups. A word wins over the same word of the
 * vocabulary. Immutable, may be shared.
 */
public final class AddedWords {
  /** The table of section headings and what they name. */
  public static final String HEADINGS = "heading-words.tsv";

  /** The table of words that tell the names of groups from other short lines. */
  public static final String GROUPS = "group-names.tsv";

  /** No words. */
  public static final AddedWords NONE = new AddedWords(Map.of(), List.of());

  private static final List<String> TABLES = List.of(GROUPS, HEADINGS);
  private static final String ENDING = ".tsv";

  private final Map<String, List<String>> lines;
  private final List<Aid> aids;

  private AddedWords(Map<String, List<String>> lines, List<Aid> aids) {
    this.lines = Map.copyOf(lines);
    this.aids = List.copyOf(aids);
  }

  /**
   * Reads a folder; files that do not end in {@code .tsv} are no tables.
   *
   * @throws IOException for what can't be read
   * @throws IllegalArgumentException for a folder without tables, a table of another name, one that
   *     is no UTF-8 and a line without word, each with its name and place
   */
  public static AddedWords read(Path folder) throws IOException {
    Map<String, List<String>> lines = new TreeMap<>();
    List<Aid> aids = new ArrayList<>();
    for (Path table : tables(folder)) {
      String name = table.getFileName().toString();
      byte[] bytes = Files.readAllBytes(table);
      lines.put(name, entries(name, bytes));
      aids.add(new Aid(name, Source.sha256(bytes)));
    }
    return new AddedWords(lines, aids);
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> tables =
          files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
      for (Path table : tables) {
        if (!TABLES.contains(table.getFileName().toString())) {
          throw new IllegalArgumentException(
              table.getFileName() + " is no table that words can be added to; expected " + TABLES);
        }
      }
      if (tables.isEmpty()) {
        throw new IllegalArgumentException("holds no table; expected " + TABLES);
      }
      return tables;
    }
  }

  private static List<String> entries(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      List<String> entries =
          TableLines.entries(text.startsWith("\uFEFF") ? text.substring(1) : text);
      for (String entry : entries) {
        String[] columns = entry.split("\t");
        if (columns.length < 2 || columns[1].isBlank()) {
          throw new IllegalArgumentException(name + ": expected KIND TAB word, found: " + entry);
        }
      }
      return entries;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name + " is no UTF-8", e);
    }
  }

  /** The lines that are added to a table. */
  public List<String> of(String table) {
    return lines.getOrDefault(table, List.of());
  }

  /** The lines of a table that lies beside a class, and behind them those that are added. */
  public List<String> with(Class<?> home, String table) {
    List<String> all = new ArrayList<>(TableLines.of(home, table));
    all.addAll(of(table));
    return all;
  }

  /** The tables with their hashes, sorted by name. */
  public List<Aid> aids() {
    return aids;
  }
}
