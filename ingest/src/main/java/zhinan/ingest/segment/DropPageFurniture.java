package zhinan.ingest.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.text.Brackets;
import zhinan.text.Signs;

/**
 * Sets page furniture of text dumps aside: page numbers, running headers, link addresses that a
 * converter repeats at the end of a page, lines doubled at a page seam. Runs before lines are
 * joined.
 *
 * <p>Seen in: text taken from PDF files ({@code 187: 5}; a header of two lines on each page; {@code
 * http://…} once in the text and once more below it).
 */
final class DropPageFurniture implements Pass {
  static final String PAGE_NUMBER = "page-number";
  static final String RUNNING_HEADER = "running-header";
  static final String REPEATED_LINK = "repeated-link";
  static final String DOUBLED_LINE = "doubled-line";

  private static final Pattern LINK =
      Pattern.compile("https?://[\\x21-\\x7e]+" + Brackets.ROUND_CLOSE + "?");

  private static final Pattern LINK_REST =
      Pattern.compile("[A-Za-z0-9#/?=&_.%-]*[A-Za-z#/=][\\x21-\\x7e]*");

  /** A header of more lines has not been seen. */
  private static final int HEADER_LINES = 3;

  /** A page number has at most so many lines of a footer above it. */
  private static final int FOOTER_LINES = 1;

  /**
   * What stands at page numbers so often, and hardly elsewhere, is a header; twice may be chance.
   */
  private static final int HEADER_REPEATS = 3;

  /**
   * Two short answers may be the same on both sides of a seam; lines of this length are the same by
   * mistake.
   */
  private static final int DOUBLED_LENGTH = 8;

  @Override
  public RawDocument apply(RawDocument document) {
    List<Line> lines = DocumentLines.of(document);
    PageSeams seams = PageSeams.find(document, lines);
    Map<Line, String> reasons = new IdentityHashMap<>();
    seams.numbers().forEach(i -> reasons.put(lines.get(i), PAGE_NUMBER));
    dropHeaders(lines, seams, reasons);
    dropLinks(lines, seams, reasons);
    dropDoubled(lines, seams, reasons);
    return reasons.isEmpty()
        ? document
        : DocumentLines.replace(
            document,
            line ->
                List.<RawBlock>of(
                    reasons.containsKey(line)
                        ? new Dropped(line.text(), reasons.get(line))
                        : line));
  }

  private static void dropHeaders(List<Line> lines, PageSeams seams, Map<Line, String> reasons) {
    Set<Integer> margins = new TreeSet<>();
    for (int seam : seams.numbers()) {
      IntStream.rangeClosed(seam - FOOTER_LINES, seam + HEADER_LINES)
          .filter(i -> i != seam && i >= 0 && i < lines.size())
          .forEach(margins::add);
    }
    Map<String, Integer> repeats = new HashMap<>();
    margins.forEach(i -> repeats.merge(words(lines.get(i)), 1, Integer::sum));
    Map<String, Integer> all = new HashMap<>();
    lines.forEach(line -> all.merge(words(line), 1, Integer::sum));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String words = words(lines.get(i));
      int found = repeats.getOrDefault(words, 0);
      boolean header = found >= HEADER_REPEATS && found * 2 > all.get(words) && words.length() > 2;
      if (header && !seen.add(words)) {
        reasons.putIfAbsent(lines.get(i), RUNNING_HEADER);
      }
    }
  }

  private static void dropLinks(List<Line> lines, PageSeams seams, Map<Line, String> reasons) {
    SeenLinks seen = new SeenLinks();
    for (int i = 0; i < lines.size(); i++) {
      String words = words(lines.get(i));
      boolean link = seams.isLastOfPage(i) && LINK.matcher(words).matches();
      if (link && isRepeated(seen, withoutBracket(words), isOpen(lines, i)) && !goesOn(lines, i)) {
        reasons.put(lines.get(i), REPEATED_LINK);
      } else {
        seen.add(words);
      }
    }
  }

  /**
   * Whether the address stands further up; where words above wait for one, only an address that was
   * cut short is a repetition.
   */
  private static boolean isRepeated(SeenLinks seen, String link, boolean open) {
    Optional<Character> behind = seen.behind(link);
    return behind.isPresent()
        && (!open || behind.get() != '\n' && !Brackets.isRoundClose(behind.get()));
  }

  /** Whether the words above wait for an address: an open bracket, a colon, the word for it. */
  private static boolean isOpen(List<Line> lines, int i) {
    String above = i > 0 ? words(lines.get(i - 1)) : "";
    return waitsForLink(above);
  }

  /** {@code 网址：}, {@code （}: an address stands next. */
  static boolean waitsForLink(CharSequence words) {
    char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    return Brackets.isRoundOpen(last) || Signs.isColon(last) || last == '址';
  }

  private static String withoutBracket(String link) {
    int last = link.length() - 1;
    return last >= 0 && Brackets.isRoundClose(link.charAt(last)) ? link.substring(0, last) : link;
  }

  /** Whether the address goes on in the next line. */
  private static boolean goesOn(List<Line> lines, int i) {
    String below = i + 1 < lines.size() ? words(lines.get(i + 1)) : "";
    return LINK_REST.matcher(below).lookingAt() && !below.startsWith("http");
  }

  private static void dropDoubled(List<Line> lines, PageSeams seams, Map<Line, String> reasons) {
    for (int seam : seams.numbers()) {
      if (seam > 0 && seam + 1 < lines.size()) {
        String before = words(lines.get(seam - 1));
        if (before.length() >= DOUBLED_LENGTH && before.equals(words(lines.get(seam + 1)))) {
          reasons.put(lines.get(seam + 1), DOUBLED_LINE);
        }
      }
    }
  }

  private static String words(Line line) {
    return line.text().strip().chars();
  }

  /**
   * The link addresses of the lines so far, in order, so that asking for one costs the same in a
   * long document as in a short one. Single-use, grows line by line.
   */
  private static final class SeenLinks {
    private static final String SCHEME = "http";

    /** A longer address is no link: browsers and servers take some two thousand characters. */
    private static final int LONGEST = 2_048;

    private final TreeSet<String> addresses = new TreeSet<>();
    private String open = "";

    /**
     * Adds the addresses of a line, each with the character behind it; LF at the line's end. One
     * that ends its line may go on in the next.
     */
    void add(String printed) {
      String line = printed.startsWith(SCHEME) ? printed : open + printed;
      open = "";
      int next = line.indexOf(SCHEME);
      while (next >= 0) {
        int start = next;
        next = line.indexOf(SCHEME, start + 1);
        int end = start;
        while (end < line.length() && end != next && isAddress(line.charAt(end))) {
          end++;
        }
        open = end == line.length() && end - start <= LONGEST ? line.substring(start) : "";
        addresses.add(line.substring(start, end) + (end < line.length() ? line.charAt(end) : '\n'));
      }
    }

    /** The character behind the link where it was seen; empty where it was not. */
    Optional<Character> behind(String link) {
      int second = link.indexOf(SCHEME, 1);
      String first = second < 0 ? link : link.substring(0, second);
      return Optional.ofNullable(addresses.ceiling(first))
          .filter(address -> address.startsWith(first) && address.length() > first.length())
          .map(address -> address.charAt(first.length()));
    }

    private static boolean isAddress(char c) {
      return c > ' ' && c < 0x7f;
    }
  }
}
