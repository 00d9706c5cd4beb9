package zhinan.corpus;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.model.Conversion;
import zhinan.model.Heading;
import zhinan.model.Node;
import zhinan.model.Section;

/**
 * A row of an outline, as found or as drawn by hand. Titles are compared in NFKC without blanks and
 * punctuation, numbers without blanks and doubled dots.
 *
 * @param line 1-based, in a gold that has no lines the running number
 * @param type STAGE THEME MATTER PART SECTION
 * @param number as printed
 * @param title as printed
 * @param kinds names of the section's kinds
 * @param optional whether leaving the row out is right, too
 */
public record OutlineRow(
    int line, String type, String number, String title, Set<String> kinds, boolean optional) {
  private static final Set<String> TYPES = Set.of("STAGE", "THEME", "MATTER", "PART", "SECTION");
  private static final Set<String> OPTIONAL = Set.of("soft", "body", "unsure");
  private static final int COLUMNS = 6;

  /** So many characters tell a title, whose end may wrap differently. */
  private static final int HEAD = 12;

  /** The rows of a hand-made outline: line, type, number, title, kinds, flags. */
  public static List<OutlineRow> gold(String tsv) {
    return tsv.lines()
        .map(line -> Arrays.copyOf(line.split("\t", -1), COLUMNS))
        .filter(row -> row[1] != null && TYPES.contains(row[1]))
        .map(OutlineRow::parse)
        .toList();
  }

  private static OutlineRow parse(String[] row) {
    return new OutlineRow(
        Integer.parseInt(row[0]),
        row[1],
        row[2],
        row[3],
        names(row[4]),
        names(row[5]).stream().anyMatch(OPTIONAL::contains));
  }

  private static Set<String> names(String cell) {
    return Stream.ofNullable(cell)
        .flatMap(names -> Stream.of(names.split(",")))
        .filter(Predicate.not(String::isBlank))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rows of a converted guide, folded nodes included. */
  public static List<OutlineRow> of(Conversion conversion) {
    return WholeOutline.of(conversion).stream().map(OutlineRow::of).toList();
  }

  private static OutlineRow of(Node node) {
    Heading heading = node.heading();
    Set<String> kinds =
        node instanceof Section section
            ? section.kinds().stream()
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new))
            : Set.of();
    return new OutlineRow(
        heading.span().line(), node.type().name(), heading.number(), heading.title(), kinds, false);
  }

  /** What tells the title. */
  String head() {
    String folded =
        Normalizer.normalize(title, Normalizer.Form.NFKC)
            .replaceAll("(?U)[\\s\\u200b:;。.，,、?!？！：；]+", "")
            .toLowerCase(java.util.Locale.ROOT);
    return folded.substring(0, Math.min(HEAD, folded.length()));
  }

  /** What tells the row; rows with one key are the same. */
  String key(boolean byLine) {
    return (byLine ? line + " " : "") + type + " " + head();
  }

  /** The number without blanks, doubled dots and the punctuation around it. */
  String plainNumber() {
    return Normalizer.normalize(number, Normalizer.Form.NFKC)
        .replaceAll("(?U)\\s+", "")
        .replaceAll("\\.+", ".")
        .replaceAll("^[.、()]+|[.、()]+$", "");
  }

  @Override
  public String toString() {
    return "line " + line + " " + type + " " + number + " " + title;
  }
}
