package zhinan.ingest.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import zhinan.model.Block;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Heading;
import zhinan.model.Node;
import zhinan.text.Words;

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

  private final List<Long> titles = new ArrayList<>();
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> pieces = new HashMap<>();

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
    titles.add(hash(Words.of(heading.title()).key()));
  }

  private void piece(List<Block> blocks) {
    String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    Words words = Words.of(LINK.matcher(text).replaceAll(" "));
    pieces.merge(hash(words.key()), 1, Integer::sum);
    numbers.merge(hash(DIGITLESS.matcher(words.key()).replaceAll("")), 1, Integer::sum);
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

  /** FNV-1a of 64 bits: a run of many guides is held by their hashes, not by their words. */
  private static long hash(String words) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  private int count(Long piece) {
    return pieces.getOrDefault(piece, 0);
  }

  private int size() {
    return pieces.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The pieces, without how often each stands. */
  Set<Long> pieces() {
    return pieces.keySet();
  }
}
