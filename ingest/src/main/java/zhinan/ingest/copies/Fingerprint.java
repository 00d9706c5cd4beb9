package zhinan.ingest.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.ingest.document.Words;
import zhinan.model.Block;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Heading;
import zhinan.model.Node;

/**
 * What identifies a guide whatever file it came in: its headings in order, its numbers, the words
 * of its pieces. Layout, width, blanks and repeated link addresses do not count.
 *
 * <p>Example: the fingerprints of {@code guide.docx} and of the PDF printed from it are alike; that
 * of the next edition, with one other phone, is not. Immutable, may be shared.
 */
public final class Fingerprint {
  /** Printers repeat link addresses at page ends; an address ends where Chinese goes on. */
  private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)[!-~]{1,2000}");

  /** Formats part numbers by other blanks, so a piece's digits are compared in one run. */
  private static final Pattern DIGITLESS = Pattern.compile("[^0-9]+");

  private final List<String> titles = new ArrayList<>();
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final Map<String, Integer> pieces = new HashMap<>();

  private Fingerprint() {}

  /** The fingerprint of a converted document. */
  public static Fingerprint of(Conversion conversion) {
    Fingerprint print = new Fingerprint();
    Guide guide = conversion.guide();
    print.piece(guide.front());
    print.nodes(guide.children());
    conversion.merges().forEach(merge -> print.nodes(List.of(merge.merged())));
    return print;
  }

  private void nodes(List<? extends Node> nodes) {
    for (Node node : nodes) {
      title(node.heading());
      piece(node.blocks());
      nodes(node.children());
    }
  }

  private void title(Heading heading) {
    titles.add(Words.of(heading.title()).key());
  }

  private void piece(List<Block> blocks) {
    String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    Words words = Words.of(LINK.matcher(text).replaceAll(" "));
    pieces.merge(words.key(), 1, Integer::sum);
    numbers.merge(DIGITLESS.matcher(words.key()).replaceAll(""), 1, Integer::sum);
  }

  /**
   * Whether both are one guide: the same headings in the same order and the same digits in the
   * pieces.
   */
  boolean isSame(Fingerprint other) {
    return titles.equals(other.titles) && numbers.equals(other.numbers) && likeness(other) >= HALF;
  }

  /** At least half of the text is common to both. */
  static final double HALF = 0.5;

  /** The share of pieces that both have in the same words, from 0 to 1. */
  double likeness(Fingerprint other) {
    int both =
        pieces.entrySet().stream()
            .mapToInt(piece -> Math.min(piece.getValue(), other.count(piece.getKey())))
            .sum();
    int all = Math.max(size(), other.size());
    return all == 0 ? 0 : (double) both / all;
  }

  private int count(String piece) {
    return pieces.getOrDefault(piece, 0);
  }

  private int size() {
    return Stream.of(pieces).flatMap(p -> p.values().stream()).mapToInt(Integer::intValue).sum();
  }
}
