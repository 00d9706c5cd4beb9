package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zhinan.text.Text;

/**
 * The words of a box on the page, its lines put together again: a line that ends because the box is
 * too narrow goes on without a line end, a line that ends though the next word would have had room
 * ends a paragraph.
 *
 * @param lines from top to bottom
 * @param room the width that the box leaves for text, in points
 */
record PdfCellText(List<PdfLine> lines, double room) {
  /**
   * A line counts as full when less than this many ems are left besides the next word: punctuation
   * moves down in pairs.
   */
  private static final double SLACK = 1.2;

  /**
   * A phone's extension or a range goes on behind these without a blank: {@code 39850299} / {@code
   * -607}.
   */
  private static final String HYPHENS = "-\u2013/_@";

  /** No paragraph ends in one of these: hyphens, the enumeration comma, opening brackets. */
  private static final String UNFINISHED = "-\u2013\u2014~\u3001(\uff08\u3010\u300a\u201c";

  /**
   * What no number goes on with: {@code 0570-2952033} / {@code 0570-2952036} are two, and so are
   * {@code 83330555} / {@code 13591136861}.
   */
  private static final Pattern WHOLE_NUMBER =
      Pattern.compile("0[1-9][0-9]{1,2}-[0-9]{7}|1[3-9][0-9]{9}(?![0-9])");

  /** How a line goes on in the next. */
  private enum Seam {
    /** A Chinese word or a long number goes on: {@code 服务中} / {@code 心}. */
    NONE,
    /** A blank was swallowed by the line end: {@code 62893788} / {@code 62893368}. */
    BLANK,
    /** The next line starts a paragraph. */
    PARAGRAPH
  }

  static PdfCellText of(PdfCell cell) {
    return of(cell.lines(), cell.area());
  }

  /** The text in a box, whose padding is seen from the line nearest to its left edge. */
  static PdfCellText of(List<PdfLine> lines, PdfArea area) {
    double padding = lines.stream().mapToDouble(line -> line.left() - area.left()).min().orElse(0);
    return new PdfCellText(
        lines, area.width() - 2 * Math.max(0, Math.min(padding, area.width() / 4)));
  }

  /** The printed lines as the transcript takes them. */
  String printed() {
    return lines.stream().map(PdfLine::text).collect(Collectors.joining("\n"));
  }

  /** The words of the printed lines that were written as {@code written}, put together. */
  Text joined(Text written) {
    if (lines.size() < 2) {
      return written;
    }
    StringBuilder chars = new StringBuilder(written.chars());
    List<Integer> dropped = new ArrayList<>();
    int end = -1;
    for (int i = 1; i < lines.size(); i++) {
      end += lines.get(i - 1).text().length() + 1;
      Seam seam = seam(lines.get(i - 1), lines.get(i));
      if (seam == Seam.NONE) {
        dropped.add(end);
      } else if (seam == Seam.BLANK) {
        chars.setCharAt(end, ' ');
      }
    }
    int[] kept = IntStream.range(0, chars.length()).filter(i -> !dropped.contains(i)).toArray();
    return written.withChars(chars.toString()).pick(kept);
  }

  /** Both texts as one, as if the box had not been cut by the end of the page. */
  Text joined(Text before, PdfCellText next, Text after) {
    if (before.isBlank() || after.isBlank()) {
      return before.isBlank() ? after : before;
    }
    Seam seam = seam(lines.get(lines.size() - 1), next.lines.get(0));
    String lineEnd = seam == Seam.NONE ? "" : seam == Seam.BLANK ? " " : "\n";
    return Text.join(List.of(before, after), lineEnd);
  }

  /** Whether the last line ends for want of room for the first word of the other text. */
  boolean goesOnIn(PdfCellText next) {
    return !lines.isEmpty()
        && !next.lines.isEmpty()
        && seam(lines.get(lines.size() - 1), next.lines.get(0)) != Seam.PARAGRAPH;
  }

  /** What stands between two lines once they are put together; nothing where they are not. */
  Optional<String> lineEnd(PdfLine line, PdfLine next) {
    Seam seam = seam(line, next);
    return seam == Seam.PARAGRAPH ? Optional.empty() : Optional.of(seam == Seam.BLANK ? " " : "");
  }

  private Seam seam(PdfLine line, PdfLine next) {
    char last = line.text().charAt(line.text().length() - 1);
    char first = next.text().charAt(0);
    double em = Math.max(line.size(), next.size());
    double left = (room - (line.right() - line.left())) / em;
    if (line.quarter() != next.quarter() || isDone(line, last) && isRoomFor(next, left)) {
      return Seam.PARAGRAPH;
    }
    boolean words = PdfWidth.isNarrowInk(last) && PdfWidth.isNarrowInk(first);
    boolean hyphen = HYPHENS.indexOf(last) >= 0 || HYPHENS.indexOf(first) >= 0;
    return words && !hyphen && !isCut(line, next, em, left) ? Seam.BLANK : Seam.NONE;
  }

  private static boolean isDone(PdfLine line, char last) {
    return line.quarter() == 0 && UNFINISHED.indexOf(last) < 0;
  }

  private static boolean isRoomFor(PdfLine next, double left) {
    return left > PdfWidth.firstPiece(next.text()) + SLACK;
  }

  /**
   * The words from a line on, as a number goes on over several lines: {@code 135911368}, {@code
   * 61}.
   */
  private String from(PdfLine first) {
    int at = lines.indexOf(first);
    return at < 0
        ? first.text()
        : lines.subList(at, lines.size()).stream().map(PdfLine::text).collect(Collectors.joining());
  }

  /**
   * A word or number is cut only where the box is narrower than the whole; then it fills its line.
   * Or its last character went down with a sign that may not start a line: {@code 12:0} / {@code
   * 0，13:00}.
   */
  private boolean isCut(PdfLine line, PdfLine next, double em, double left) {
    double whole = PdfWidth.lastPiece(line.text()) + PdfWidth.firstPiece(next.text());
    boolean tooLong = whole * em > room && left < 1;
    boolean another = WHOLE_NUMBER.matcher(from(next)).lookingAt();
    return tooLong && !another
        || next.text().length() > 1 && PdfWidth.isNeverFirst(next.text().charAt(1));
  }
}
