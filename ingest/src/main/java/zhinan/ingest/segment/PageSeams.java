package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;

/**
 * Where the pages of a text dump end: by form feeds, by page numbers alone on their line, by the
 * empty line that is missing between two pages of a dump that puts one behind every line.
 *
 * <p>A number alone on its line is a page number where it is written as one ({@code - 3 -}, {@code
 * 第3页}), or stands apart behind two empty lines, at a page's end or in the middle of the line, or
 * counts up by one through the document with a page's length between.
 */
final class PageSeams {
  private static final Pattern WRITTEN =
      Pattern.compile("-\\s*\\d{1,4}\\s*-|第\\s*\\d{1,4}\\s*页(?:\\s*[,/]?\\s*共\\s*\\d{1,4}\\s*页)?");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})");
  private static final int LONGEST_NUMBER = 4;

  /** What a page number that is written as one starts with; spares most lines the pattern. */
  private static final String WRITTEN_STARTS = "-第";

  /**
   * Empty lines that set a page number apart; body lines of the dumps seen have at most one in
   * front.
   */
  private static final int APART = 2;

  /**
   * A number that starts this many ems from the left is centred; paragraphs are indented by two to
   * four.
   */
  private static final double CENTRED = 8;

  /** A printed page holds at least this many lines of a dump. */
  private static final int SHORTEST_PAGE = 20;

  /** A chain of fewer numbers that count up by one may be chance. */
  private static final int CHAIN = 3;

  private final Set<Integer> numbers = new TreeSet<>();
  private final Set<Integer> ends = new HashSet<>();

  private PageSeams() {}

  static PageSeams find(RawDocument document, List<Line> lines) {
    PageSeams seams = new PageSeams();
    int[] gaps = DocumentLines.gaps(document, lines);
    boolean doubleSpaced = DocumentLines.spacing(gaps) > 0;
    Map<Integer, List<Integer>> alone = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String chars = DocumentLines.words(lines.get(i));
      Matcher number = NUMBER.matcher(chars);
      boolean isNumber = chars.length() <= LONGEST_NUMBER && number.matches();
      if (isNumber) {
        alone.computeIfAbsent(Integer.valueOf(number.group(1)), n -> new ArrayList<>()).add(i);
      }
      boolean apart =
          isNumber
              && i > 0
              && (gaps[i] >= APART && (doubleSpaced || isCentred(lines.get(i)))
                  || isCentred(lines.get(i)));
      if (apart || isWritten(chars)) {
        seams.numbers.add(i);
      }
      if (i > 0
          && (seams.numbers.contains(i)
              || doubleSpaced && gaps[i] == 0
              || startsPage(document, lines, i))) {
        seams.ends.add(i - 1);
      }
    }
    seams.addChain(alone);
    return seams;
  }

  private static boolean isWritten(String chars) {
    return !chars.isEmpty()
        && WRITTEN_STARTS.indexOf(chars.charAt(0)) >= 0
        && WRITTEN.matcher(chars).matches();
  }

  private static boolean isCentred(Line line) {
    return line.style().layout().filter(layout -> layout.left() >= CENTRED).isPresent();
  }

  private static boolean startsPage(RawDocument document, List<Line> lines, int i) {
    return !document
        .places()
        .page(lines.get(i).start())
        .equals(document.places().page(lines.get(i - 1).start()));
  }

  /** Adds numbers that stand once each, count up by one, and have a page's length between them. */
  private void addChain(Map<Integer, List<Integer>> alone) {
    List<Integer> chain = new ArrayList<>();
    for (int number : new TreeSet<>(alone.keySet())) {
      if (alone.get(number).size() > 1) {
        continue;
      }
      int line = alone.get(number).get(0);
      boolean follows =
          !chain.isEmpty()
              && alone.containsKey(number - 1)
              && chain.get(chain.size() - 1).equals(alone.get(number - 1).get(0));
      if (!follows || line - chain.get(chain.size() - 1) < SHORTEST_PAGE) {
        keep(chain);
        chain.clear();
      }
      chain.add(line);
    }
    keep(chain);
  }

  private void keep(List<Integer> chain) {
    if (chain.size() >= CHAIN) {
      numbers.addAll(chain);
      chain.forEach(line -> ends.add(line - 1));
    }
  }

  /** Indexes of the lines that are page numbers, counting up. */
  Set<Integer> numbers() {
    return numbers;
  }

  /**
   * Whether the line is the last of its page, or only repeated links and a page number follow on
   * it.
   */
  boolean isLastOfPage(int line) {
    return ends.contains(line);
  }
}
