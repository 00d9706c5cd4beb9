package zhinan.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an outline compares with the expected one.
 *
 * <p>Rows are matched in order by type and the first characters of the title, and by the line where
 * both have lines. Optional rows of the gold are neither asked for nor held against the outline.
 *
 * @param pairs expected and found
 * @param missed expected only
 * @param wrong found only
 */
public record Score(
    List<Map.Entry<OutlineRow, OutlineRow>> pairs,
    List<OutlineRow> missed,
    List<OutlineRow> wrong) {
  private static final List<String> TYPES = List.of("STAGE", "THEME", "MATTER", "PART", "SECTION");

  /** Compares; {@code byLine} where the lines of both are lines of one text. */
  public static Score of(List<OutlineRow> gold, List<OutlineRow> found, boolean byLine) {
    OrderedPairs<OutlineRow> rows = OrderedPairs.of(gold, found, row -> row.key(byLine));
    Set<String> optional =
        gold.stream()
            .filter(OutlineRow::optional)
            .map(row -> place(row, byLine))
            .collect(Collectors.toSet());
    return new Score(
        rows.pairs().stream().filter(pair -> !pair.getKey().optional()).toList(),
        rows.left().stream().filter(row -> !row.optional()).toList(),
        rows.right().stream().filter(row -> !optional.contains(place(row, byLine))).toList());
  }

  private static String place(OutlineRow row, boolean byLine) {
    return byLine ? "" + row.line() : row.head();
  }

  /** Writes the counts into the ratchet under the name; types that occur nowhere are left out. */
  public void into(Ratchet ratchet, String name) {
    for (String type : TYPES) {
      long matched = pairs.stream().filter(pair -> pair.getKey().type().equals(type)).count();
      long lost = missed.stream().filter(row -> row.type().equals(type)).count();
      long invented = wrong.stream().filter(row -> row.type().equals(type)).count();
      if (matched + lost + invented > 0) {
        ratchet.high(name + " " + type + " found", matched, List.of());
        ratchet.low(name + " " + type + " missed", lost, marked("- ", missed, type));
        ratchet.low(name + " " + type + " wrong", invented, marked("+ ", wrong, type));
      }
    }
    List<Map.Entry<OutlineRow, OutlineRow>> sections =
        pairs.stream().filter(pair -> pair.getKey().type().equals("SECTION")).toList();
    differing(ratchet, name + " SECTION other kinds", sections.stream().filter(Score::otherKinds));
    differing(
        ratchet, name + " SECTION other number", sections.stream().filter(Score::otherNumber));
  }

  private static List<String> marked(String mark, List<OutlineRow> rows, String type) {
    return rows.stream().filter(row -> row.type().equals(type)).map(row -> mark + row).toList();
  }

  private static void differing(
      Ratchet ratchet, String key, Stream<Map.Entry<OutlineRow, OutlineRow>> pairs) {
    List<String> details =
        pairs
            .map(p -> p.getKey() + " " + p.getKey().kinds() + ", found " + p.getValue().kinds())
            .toList();
    ratchet.low(key, details.size(), details);
  }

  private static boolean otherKinds(Map.Entry<OutlineRow, OutlineRow> pair) {
    return !pair.getKey().kinds().equals(pair.getValue().kinds());
  }

  private static boolean otherNumber(Map.Entry<OutlineRow, OutlineRow> pair) {
    return !pair.getKey().plainNumber().equals(pair.getValue().plainNumber());
  }
}
