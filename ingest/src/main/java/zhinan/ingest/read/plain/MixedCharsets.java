package zhinan.ingest.read.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import zhinan.text.Range;

/**
 * Mends text that was glued together of files in different character sets: a line whose bytes are
 * no characters in the set of the rest, or better text in UTF-8, is read in the one that fits it.
 * Only static functions without state.
 *
 * <p>Example: a list in UTF-8 with the address of an office pasted in GBK at its end.
 */
final class MixedCharsets {
  private MixedCharsets() {}

  /** The text with its foreign lines read; as it was where that is no better text. */
  static DecodedText mended(
      byte[] bytes, DecodedText whole, BiFunction<byte[], TextCharset, DecodedText> decoder) {
    if (!whole.charset().hasLineBytes()) {
      return whole;
    }
    StringBuilder text = new StringBuilder();
    List<Range> faults = new ArrayList<>();
    List<Range> foreign = new ArrayList<>();
    for (int from = 0; from < bytes.length; ) {
      int end = endOfLine(bytes, from);
      byte[] line = Arrays.copyOfRange(bytes, from, end);
      DecodedText own = decoder.apply(line, whole.charset());
      DecodedText best = best(line, own, decoder);
      int start = text.length();
      text.append(best.text());
      if (best.charset() != whole.charset()) {
        join(foreign, new Range(start, text.length()));
      }
      best.undecodable()
          .forEach(fault -> faults.add(new Range(start + fault.start(), start + fault.end())));
      from = end;
    }
    DecodedText mended = LineEnds.fold(text.toString(), whole.charset(), faults);
    return foreign.isEmpty() || mended.plausibility() <= whole.plausibility()
        ? whole
        : new DecodedText(
            mended.text(), whole.charset(), mended.plausibility(), mended.undecodable(), foreign);
  }

  /** Neighbouring lines are one stretch. */
  private static void join(List<Range> stretches, Range line) {
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).end() == line.start()) {
      stretches.set(last, new Range(stretches.get(last).start(), line.end()));
    } else {
      stretches.add(line);
    }
  }

  private static int endOfLine(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(bytes.length, at + 1);
  }

  private static DecodedText best(
      byte[] line, DecodedText own, BiFunction<byte[], TextCharset, DecodedText> decoder) {
    DecodedText best = own;
    for (TextCharset charset : TextCharset.values()) {
      if (charset.hasLineBytes() && charset != own.charset()) {
        DecodedText other = decoder.apply(line, charset);
        boolean fits =
            other.undecodable().isEmpty()
                && (!best.undecodable().isEmpty() || charset == TextCharset.UTF_8);
        best = fits && other.plausibility() > best.plausibility() ? other : best;
      }
    }
    return best;
  }
}
