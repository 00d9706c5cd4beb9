package zhinan.ingest.read.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import zhinan.text.Range;

/**
 * Decodes a text that was put together from files in two character sets, UTF-8 and GB18030, line by
 * line. Neither character set has a character with the byte of a line feed in it.
 *
 * <p>Example: the lines of a UTF-8 file behind those of a GBK file, as {@code cat} joins them.
 */
final class MixedCharsets {
  /** Fewer lines than this in each of the two may be a damaged place. */
  private static final int FEWEST = 1;

  private MixedCharsets() {}

  /** The text; empty where all lines that tell anything are in one character set. */
  static Optional<DecodedText> of(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    List<Range> faults = new ArrayList<>();
    List<Range> others = new ArrayList<>();
    int plain = 0;
    int from = 0;
    while (from < bytes.length) {
      int end = from;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      end = Math.min(bytes.length, end + 1);
      byte[] line = Arrays.copyOfRange(bytes, from, end);
      DecodedText utf8 = TextDecoder.decode(line, TextCharset.UTF_8);
      DecodedText gb = TextDecoder.decode(line, TextCharset.GB18030);
      boolean other =
          !utf8.undecodable().isEmpty()
              && gb.undecodable().isEmpty()
              && gb.plausibility() > utf8.plausibility();
      DecodedText better = other ? gb : utf8;
      int start = text.length();
      better.undecodable().forEach(at -> faults.add(new Range(start + at.start(), start + at.end())));
      text.append(better.text());
      if (other) {
        join(others, start, text.length());
      } else if (utf8.text().length() < line.length) {
        plain++;
      }
      from = end;
    }
    if (plain < FEWEST || others.size() < FEWEST) {
      return Optional.empty();
    }
    String whole = text.toString();
    double plausibility = CharacterWeights.TABLE.mean(whole);
    return Optional.of(
        new DecodedText(whole, TextCharset.UTF_8, plausibility, faults, others));
  }

  /** Neighbouring lines are one stretch. */
  private static void join(List<Range> stretches, int start, int end) {
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).end() == start) {
      stretches.set(last, new Range(stretches.get(last).start(), end));
    } else {
      stretches.add(new Range(start, end));
    }
  }
}
