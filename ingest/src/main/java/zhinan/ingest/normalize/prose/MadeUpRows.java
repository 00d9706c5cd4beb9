package zhinan.ingest.normalize.prose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Run-on lines that are put together of words: rows as boxed tables hold them, printed without
 * their boxes.
 *
 * <p>Example: of {@code DISTRICT 城东区}, {@code OFFICE 办事处}, {@code ROAD 学府路} becomes {@code [N
 * 城东办事处][A 城东区学府路62号2楼] [P 82745302]}. The patterns stand in the same file as the words; {@code
 * {0}} in one is a digit. The same file gives the same rows.
 */
final class MadeUpRows {
  /** Chosen, not tuned: enough for each pattern to come dozens of times, and a build of seconds. */
  private static final int ROWS = 1500;

  /** Any fixed number does. */
  private static final long SEED = 7;

  private static final String PATTERN = "ROW";

  /** Patterns name words and other patterns; a file that names them in a circle is refused. */
  private static final int DEEPEST = 6;

  private final Map<String, List<String>> words = new TreeMap<>();
  private final Random random = new Random(SEED);

  private MadeUpRows(List<String> lines) {
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 2) {
        throw new IllegalArgumentException("expected KIND<TAB>words, found " + line);
      }
      words.computeIfAbsent(columns[0], kind -> new ArrayList<>()).add(columns[1]);
    }
  }

  /** The rows of a file of words. */
  static List<TaggedRow> of(Path file) throws IOException {
    MadeUpRows made =
        new MadeUpRows(
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList());
    List<TaggedRow> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(TaggedRow.parse(made.filled("{" + PATTERN + "}", new TreeMap<>(), 0)));
    }
    return rows;
  }

  /**
   * The pattern with words for its names; {@code {DISTRICT=}} is the word that {@code {DISTRICT}}
   * was in this row before.
   */
  private String filled(String pattern, Map<String, String> chosen, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("patterns in a circle at " + pattern);
    }
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      filled.append(pattern, at, open);
      filled.append(word(pattern.substring(open + 1, close), chosen, depth));
      at = close + 1;
    }
    return filled.append(pattern.substring(at)).toString();
  }

  private String word(String name, Map<String, String> chosen, int depth) {
    if (name.equals("0")) {
      return String.valueOf((char) ('0' + random.nextInt(10)));
    }
    if (name.endsWith("=")) {
      return chosen.getOrDefault(name.substring(0, name.length() - 1), "");
    }
    List<String> choice = words.get(name);
    if (choice == null) {
      throw new IllegalArgumentException("no words of the kind " + name);
    }
    String word = filled(choice.get(random.nextInt(choice.size())), chosen, depth + 1);
    chosen.put(name, word);
    return word;
  }
}
