package zhinan.ingest.segment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.text.Brackets;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Drops a link address that stands at a line's start or breaks a sentence, and inside a line just
 * above: what a printer set as a note and a later conversion put among the words. What is glued
 * behind it stays.
 *
 * <p>Seen in a guide that was printed and set again: {@code （https://a.gov.cn/#/Index）} in a list,
 * and {@code https://a.gov.cn/#/Index瓦房店市医保中心…} some rows below, or {@code
 * 二https://a.gov.cn/#/Index楼} inside a sentence. Runs behind the pass that drops page furniture,
 * which knows the notes at page ends.
 */
final class DropRepeatedLinks implements Pass {
  /** A page of A4 has about so many lines; the note of a line stands on its page or the next. */
  private static final int NEAR = 60;

  /** Browsers and servers take some two thousand characters. */
  private static final Pattern LINK = Pattern.compile("https?://[\\x21-\\x7e]{1,2048}");

  /** An address, or as much of it as its line has room for: {@code https://}. */
  private static final Pattern LINK_START = Pattern.compile("https?://[\\x21-\\x7e]{0,2048}");

  /** Words, or a whole phone number; a page of the same site goes on otherwise. */
  private static final Pattern OTHER_WORDS =
      Pattern.compile("^(?:\\p{IsHan}|[0-9]{7,8}(?![0-9A-Za-z/]))");

  private static final Pattern PRINTED = Pattern.compile("^[\\x21-\\x7e]+");

  @Override
  public RawDocument apply(RawDocument document) {
    return new Walk(DocumentLines.of(document)).apply(document);
  }

  /** One walk over the lines of a document, which remembers the addresses above. Single-use. */
  private static final class Walk {
    private final List<Line> lines;
    private final Deque<List<String>> above = new ArrayDeque<>();
    private final Set<String> everywhere = new HashSet<>();
    private String last = "";
    private int at;

    /** How many characters at the start of the next line belong to an address that was dropped. */
    private int rest;

    Walk(List<Line> lines) {
      this.lines = lines;
    }

    RawDocument apply(RawDocument document) {
      return DocumentLines.replace(document, this::next);
    }

    private List<RawBlock> next(Line line) {
      String words = line.text().strip().chars();
      int first = rest;
      rest = 0;
      List<RawBlock> blocks = first > 0 ? cut(line, 0, first) : blocks(line, words);
      remember(words);
      at++;
      return blocks;
    }

    private List<RawBlock> blocks(Line line, String words) {
      Optional<String> repeated =
          repeated(words, above)
              .or(() -> doubled(words).filter(everywhere::contains).map(link -> words))
              .filter(link -> !DropPageFurniture.waitsForLink(last));
      return repeated.map(link -> without(line, link)).orElseGet(() -> inSentence(line, words));
    }

    private void remember(String words) {
      String open = openLink(last);
      boolean goesOn = !open.isEmpty() && PRINTED.matcher(words).find() && !isLink(words);
      above.addLast(inside(goesOn ? last + words : words));
      everywhere.addAll(above.getLast());
      if (isLink(words)) {
        everywhere.add(words);
      }
      if (above.size() > NEAR) {
        above.removeFirst();
      }
      last = words;
    }

    /** Without an address that stands between two Chinese characters of a sentence. */
    private List<RawBlock> inSentence(Line line, String words) {
      Matcher link = LINK_START.matcher(words);
      while (link.find()) {
        boolean ends = link.end() == words.length();
        String following = ends && at + 1 < lines.size() ? words(at + 1) : "";
        Matcher more = PRINTED.matcher(following);
        String tail = ends && more.find() && !isLink(following) ? more.group() : "";
        String behind = ends ? following.substring(tail.length()) : words.substring(link.end());
        String address = link.group() + tail;
        if (link.start() > 0
            && Signs.isHan(words.charAt(link.start() - 1))
            && !words.substring(0, link.start()).isBlank()
            && OTHER_WORDS.matcher(behind).lookingAt()
            && (isCutShort(address)
                || isNear(address) && !LinkWord.ASKING.ends(words.substring(0, link.start())))) {
          int lead = line.text().chars().indexOf(words);
          rest = ends ? tail.length() : 0;
          return cut(line, lead + link.start(), lead + link.end());
        }
      }
      return List.of(line);
    }

    private String words(int index) {
      return lines.get(index).text().strip().chars();
    }

    private boolean isNear(String address) {
      return above.stream().anyMatch(links -> links.contains(address));
    }

    /** Whether a longer address is known that goes on in the middle of a word. */
    private boolean isCutShort(String address) {
      return everywhere.stream()
          .anyMatch(
              known ->
                  known.length() > address.length()
                      && known.startsWith(address)
                      && Signs.isLatinOrDigit(address.charAt(address.length() - 1))
                      && Signs.isLatinOrDigit(known.charAt(address.length())));
    }

    /** The line without some of its characters, which are a repeated address. */
    private static List<RawBlock> cut(Line line, int from, int to) {
      Text text = line.text();
      int blanks = from == 0 ? text.chars().indexOf(text.strip().chars()) : 0;
      Dropped dropped =
          new Dropped(text.sub(from + blanks, to + blanks), DropPageFurniture.REPEATED_LINK);
      Text left = Text.join(List.of(text.sub(0, from), text.sub(to + blanks)));
      return left.isBlank() ? List.of(dropped) : List.of(line.with(left), dropped);
    }
  }

  private static boolean isLink(String words) {
    return words.startsWith("http");
  }

  /** The address that the line ends with, which may go on in the next one; {@code ""} for none. */
  private static String openLink(String line) {
    int http = line.lastIndexOf("http");
    return http >= 0 && LINK_START.matcher(line.substring(http)).matches()
        ? line.substring(http)
        : "";
  }

  /** The address of a line that is one address twice, two notes of one page end. */
  private static Optional<String> doubled(String line) {
    String half = line.substring(0, line.length() / 2);
    return line.startsWith("http") && line.equals(half + half)
        ? Optional.of(half)
        : Optional.empty();
  }

  /** The addresses inside a line, behind other words. */
  private static List<String> inside(String line) {
    if (!line.contains("://")) {
      return List.of();
    }
    List<String> links = new ArrayList<>();
    Matcher link = LINK.matcher(line);
    while (link.find()) {
      if (link.start() > 0) {
        links.add(link.group().replaceAll("[" + Brackets.ROUND_CLOSE + ",;.]+$", ""));
      }
    }
    return links;
  }

  /**
   * The longest address above that the line starts with, if the line is that or goes on otherwise.
   */
  private static Optional<String> repeated(String line, Deque<List<String>> above) {
    if (!line.startsWith("http")) {
      return Optional.empty();
    }
    return above.stream()
        .flatMap(List::stream)
        .filter(line::startsWith)
        .filter(
            link ->
                line.length() == link.length()
                    || OTHER_WORDS.matcher(line.substring(link.length())).lookingAt())
        .max(Comparator.comparingInt(String::length));
  }

  private static List<RawBlock> without(Line line, String link) {
    int end = line.text().chars().indexOf(link) + link.length();
    Text rest = line.text().sub(end).strip();
    Dropped dropped = new Dropped(line.text().sub(0, end).strip(), DropPageFurniture.REPEATED_LINK);
    return rest.isBlank() ? List.of(dropped) : List.of(dropped, line.with(rest));
  }
}
