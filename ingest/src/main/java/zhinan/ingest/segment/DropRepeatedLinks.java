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
import zhinan.text.Text;

/**
 * Drops a link address that stands at a line's start and inside a line just above: what a printer
 * set as a note and a later conversion put among the words. What is glued behind it stays.
 *
 * <p>Seen in a guide that was printed and set again: {@code （https://a.gov.cn/#/Index）} in a list,
 * and {@code https://a.gov.cn/#/Index瓦房店市医保中心…} some rows below. Runs behind the pass that drops
 * page furniture, which knows the notes at page ends.
 */
final class DropRepeatedLinks implements Pass {
  /** A page of A4 has about so many lines; the note of a line stands on its page or the next. */
  private static final int NEAR = 60;

  /** Browsers and servers take some two thousand characters. */
  private static final Pattern LINK = Pattern.compile("https?://[\\x21-\\x7e]{1,2048}");

  /** Words, or a whole phone number; a page of the same site goes on otherwise. */
  private static final Pattern OTHER_WORDS =
      Pattern.compile("^(?:\\p{IsHan}|[0-9]{7,8}(?![0-9A-Za-z/]))");

  @Override
  public RawDocument apply(RawDocument document) {
    Deque<List<String>> above = new ArrayDeque<>();
    Set<String> everywhere = new HashSet<>();
    StringBuilder last = new StringBuilder();
    return DocumentLines.replace(
        document,
        line -> {
          String words = line.text().strip().chars();
          Optional<String> repeated =
              repeated(words, above)
                  .or(() -> doubled(words).filter(everywhere::contains).map(link -> words))
                  .filter(link -> !DropPageFurniture.waitsForLink(last));
          above.addLast(inside(words));
          everywhere.addAll(above.getLast());
          if (words.startsWith("http")) {
            everywhere.add(words);
          }
          if (above.size() > NEAR) {
            above.removeFirst();
          }
          last.replace(0, last.length(), words);
          return repeated.map(link -> without(line, link)).orElse(List.of(line));
        });
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
