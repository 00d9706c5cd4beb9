package zhinan.ingest.segment;

import java.util.Optional;
import java.util.TreeSet;

/**
 * The link addresses of the lines so far, in order, so that asking for one costs the same in a long
 * document as in a short one. Single-use, grows line by line.
 */
final class SeenLinks {
  private static final String SCHEME = "http";

  /** A longer address is no link: browsers and servers take some two thousand characters. */
  private static final int LONGEST = 2_048;

  private final TreeSet<String> addresses = new TreeSet<>();
  private String open = "";

  /**
   * Adds the addresses of a line, each with the character behind it; LF at the line's end. One that
   * ends its line may go on in the next.
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
