package zhinan.ingest.segment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.text.Signs;

/**
 * The margins at which a document's lines were cut, and whether its paragraphs are indented; found
 * from the places of its lines.
 *
 * @param left the margin in ems that the lines without an indent start at
 * @param right the margin in ems: where most of the long lines end; infinity where lines are whole
 *     paragraphs
 * @param indented whether paragraphs start with an indent that is still to be seen
 */
record PageMargins(double left, double right, boolean indented) {
  /**
   * A line that misses the margin by less than a character and a half is full: digits and marks are
   * narrower in print than in a dump.
   */
  private static final double REACH = 1.5;

  /**
   * Where a dump lost the indents, the first line of a paragraph ends two ems short of the others.
   */
  private static final double LOST_INDENT = 2;

  /**
   * Text is wrapped where at least this share of its lines ends at the margin; a tenth do even in
   * lists of short lines.
   */
  private static final double WRAPPED = 0.1;

  /** Wrapped lines are cut in mid-sentence, most of them; paragraphs of a like length are not. */
  private static final double CUT = 0.5;

  /** Two long lines end alike by chance: a title and a sentence among tables. */
  private static final int FEWEST = 3;

  /** Wrapped lines never end beyond the margin, but for a few that a converter glued. */
  private static final double BEYOND = 0.02;

  /**
   * Lines that end beyond this share of the longest are long: the margin is where most of them end.
   */
  private static final double LONG = 0.75;

  /** The widest printed line: A4 landscape in small type. Longer lines are paragraphs. */
  private static final double WIDEST = 90;

  private static final double NARROWEST = 12;

  /** In a column that is no wider lines are often alike by chance: it takes more of them. */
  private static final double NARROW = 16;

  private static final int NARROW_FEWEST = 20;

  /** The least indent of a paragraph, in ems; two are usual. */
  private static final double INDENT = 0.9;

  /** A line further right is centred, not indented. */
  private static final double CENTRED = 6;

  /** The share of lines with an indent from which on indents are a habit of the document. */
  private static final double HABIT = 0.15;

  static PageMargins of(List<Line> lines) {
    List<Layout> layouts = lines.stream().flatMap(line -> line.style().layout().stream()).toList();
    double[] rights = layouts.stream().mapToDouble(Layout::right).sorted().toArray();
    if (rights.length == 0) {
      return new PageMargins(0, Double.POSITIVE_INFINITY, false);
    }
    double[] lefts = layouts.stream().mapToDouble(Layout::left).sorted().toArray();
    double left = lefts[(int) (lefts.length * BEYOND)];
    double longest = rights[Math.min(rights.length - 1, (int) (rights.length * (1 - BEYOND)))];
    double margin = mode(rights, longest);
    List<Line> reaching = lines.stream().filter(line -> right(line) >= margin - REACH).toList();
    long cut = reaching.stream().filter(line -> !endsSentence(line)).count();
    boolean wrapped =
        longest <= WIDEST
            && longest >= NARROWEST
            && reaching.size() >= Math.max(FEWEST, WRAPPED * rights.length)
            && cut >= CUT * reaching.size()
            && (longest >= NARROW || reaching.size() >= NARROW_FEWEST);
    long indents =
        layouts.stream()
            .filter(layout -> layout.left() - left >= INDENT && layout.left() - left < CENTRED)
            .count();
    return new PageMargins(
        left, wrapped ? margin : Double.POSITIVE_INFINITY, indents >= HABIT * layouts.size());
  }

  private static double right(Line line) {
    return line.style().layout().map(Layout::right).orElse(0.0);
  }

  private static boolean endsSentence(Line line) {
    String chars = DocumentLines.words(line);
    return !chars.isEmpty() && "。;:!?".indexOf(chars.charAt(chars.length() - 1)) >= 0;
  }

  /** The end, to half an em, at which most of the long lines end. */
  private static double mode(double[] rights, double longest) {
    Map<Double, Integer> counts = new TreeMap<>();
    for (double right : rights) {
      if (right >= LONG * longest && right <= longest + REACH) {
        counts.merge(Math.floor(right * 2) / 2, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(longest);
  }

  /**
   * Whether the next line's first characters would not have fitted behind this line. Where indents
   * tell which lines start a paragraph, a long line is enough.
   */
  boolean isFull(Line line, Line next) {
    double end = right(line);
    double room =
        indented
            ? left + LONG * (right - left)
            : right - LOST_INDENT + 0.5 - firstPiece(next.text().strip().chars());
    return end > room;
  }

  /** Whether the first line is centred and the next is not: a title above a line of text. */
  boolean endsTitle(Line line, Line next) {
    return indent(line) >= CENTRED && indent(next) < INDENT;
  }

  private double indent(Line line) {
    return line.style().layout().map(layout -> layout.left() - left).orElse(0.0);
  }

  /** Whether the line starts a paragraph by its indent. */
  boolean isIndented(Line line) {
    return indented && indent(line) >= INDENT;
  }

  /**
   * The width that can't be cut: one Chinese character with the mark behind it, or a Latin word or
   * number.
   */
  private static double firstPiece(String chars) {
    int i = 0;
    while (i < chars.length() && chars.charAt(i) > ' ' && chars.charAt(i) < 128) {
      i++;
    }
    return i > 0 ? i * 0.5 : chars.length() > 1 && isNeverFirst(chars.charAt(1)) ? 2 : 1;
  }

  /** A wide sign that stays with the character in front of it. */
  private static boolean isNeverFirst(char c) {
    return c >= 128
        && switch (Signs.of(c)) {
          case COMMA, STOP, PAUSE, SEMICOLON, COLON, CLOSE, QUOTE_CLOSE -> true;
          default -> false;
        };
  }
}
