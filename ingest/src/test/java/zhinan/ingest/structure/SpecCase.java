package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * One example of a spec file: a small guide and what must come of it.
 *
 * <p>In the file:
 *
 * <pre>
 * == name of the example
 * # why, any number of lines
 * the guide, line by line; ⇥ stands for a tab
 * -- outline
 * MATTER 1 title
 *   SECTION 1 heading KINDS
 * -- notices
 * number-gap 7
 * </pre>
 *
 * <p>With {@code -- whole} in place of {@code -- outline} the guide's title, blocks and figures are
 * drawn as well, see {@link DrawnGuide}. Where nothing is odd {@code -- notices} is left out.
 *
 * @param name a sentence
 * @param comment the lines that start with {@code #}
 * @param input the guide's lines as drawn
 * @param whole whether blocks are drawn
 * @param expected the outline or whole
 * @param notices code and line of each
 */
record SpecCase(
    String name,
    List<String> comment,
    List<String> input,
    boolean whole,
    List<String> expected,
    List<String> notices) {
  static final String NAME = "== ";
  private static final String OUTLINE = "-- outline";
  private static final String WHOLE = "-- whole";
  private static final String NOTICES = "-- notices";
  private static final String TAB = "⇥";

  /** The example that the lines draw, the first of which names it. */
  static SpecCase parse(List<String> lines) {
    List<String> comment = new ArrayList<>();
    List<String> input = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    List<String> current = input;
    for (String line : lines.subList(1, lines.size())) {
      if (line.equals(OUTLINE) || line.equals(WHOLE)) {
        current = expected;
      } else if (line.equals(NOTICES)) {
        current = notices;
      } else {
        (current == input && input.isEmpty() && line.startsWith("#") ? comment : current).add(line);
      }
    }
    return new SpecCase(
        lines.get(0).substring(NAME.length()),
        comment,
        input,
        lines.contains(WHOLE),
        withoutBlankEnd(expected),
        withoutBlankEnd(notices));
  }

  private static List<String> withoutBlankEnd(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(0, end);
  }

  /** The guide's text with the given line end. */
  String text(String lineEnd) {
    return String.join(lineEnd, input).replace(TAB, "\t") + lineEnd;
  }

  /** What is expected, as one text. */
  String result() {
    return result(expected, notices);
  }

  private static String result(List<String> drawn, List<String> notices) {
    List<String> lines = new ArrayList<>(drawn);
    if (!notices.isEmpty()) {
      lines.add(NOTICES);
      lines.addAll(notices);
    }
    return String.join("\n", lines);
  }

  /** What came, drawn in the same way. */
  String result(DrawnGuide drawn) {
    List<String> lines = whole ? drawn.whole() : drawn.outline();
    return result(lines.stream().map(line -> line.replace("\t", TAB)).toList(), drawn.notices());
  }

  /** The example as it stands in the file, with another result. */
  String print(String result) {
    List<String> lines = new ArrayList<>(List.of(NAME + name));
    lines.addAll(comment);
    lines.addAll(input);
    lines.add(whole ? WHOLE : OUTLINE);
    lines.add(result);
    return String.join("\n", lines);
  }

  @Override
  public String toString() {
    return name;
  }
}
