package zhinan.ingest.read.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;
import zhinan.text.Range;

/**
 * Decodes text whose character set nobody told: a byte order mark decides; else each character set
 * is tried, and the text that looks most like Chinese wins. juniversalchardet, which counts how
 * often byte pairs come, settles close cases.
 *
 * <p>Example: {@code B0 EC C0 ED} is 办理 as GB18030 and 域擴 as Big5; both decode, the first has the
 * more frequent characters.
 */
public final class TextDecoder {
  /** UTF-8 that decodes without a fault and looks this much like text needs no comparison. */
  private static final double SURE = 0.65;

  /** About what one frequent character among four weighs against a rare one. */
  private static final double VOTE = 0.1;

  /** As much for what the document says of itself, which is wrong more often than not said. */
  private static final double SAID = 0.1;

  private static final int BUFFER = 8192;

  /** Zero bytes that any text may hold: a file padded at its end, a damaged byte here or there. */
  private static final int FEW_ZEROS = 2;

  /** So many characters of text for each zero byte: programs and pictures have one in three. */
  private static final int FEWEST_FOR_ZERO = 50;

  /** The bytes as text, in the character set that fits best. */
  public DecodedText decode(byte[] bytes) {
    return decode(bytes, Set.of());
  }

  /** The same, where the document itself names its character set; the name has a vote. */
  public DecodedText decode(byte[] bytes, Set<TextCharset> said) {
    Optional<TextCharset> marked = TextCharset.marked(bytes);
    if (marked.isPresent()) {
      return decode(bytes, marked.get());
    }
    DecodedText utf8 = decode(bytes, TextCharset.UTF_8);
    return utf8.undecodable().isEmpty() && utf8.plausibility() > SURE
        ? utf8
        : MixedCharsets.mended(bytes, best(bytes, utf8, said), TextDecoder::decode);
  }

  private static DecodedText best(byte[] bytes, DecodedText first, Set<TextCharset> said) {
    String vote = vote(bytes);
    DecodedText best = first;
    for (TextCharset charset : TextCharset.values()) {
      if (charset.needsMark()) {
        continue;
      }
      DecodedText other = charset == first.charset() ? first : decode(bytes, charset);
      if (weight(other, vote, said) > weight(best, vote, said)) {
        best = other;
      }
    }
    return best;
  }

  private static double weight(DecodedText text, String vote, Set<TextCharset> said) {
    return text.plausibility()
        + (text.charset().label().equalsIgnoreCase(vote) ? VOTE : 0)
        + (said.contains(text.charset()) ? SAID : 0);
  }

  private static String vote(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).orElse("");
  }

  private static DecodedText decode(byte[] bytes, TextCharset charset) {
    StringBuilder text = new StringBuilder(bytes.length);
    List<Range> faults = new ArrayList<>();
    CharsetDecoder decoder =
        charset
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int mark = charset.markLength(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(Math.min(BUFFER, bytes.length + 2));
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      moveTo(text, out);
      if (result.isError()) {
        in.position(in.position() + result.length());
        faults.add(new Range(text.length(), text.length() + 1));
        text.append('\ufffd');
      }
    } while (!result.isUnderflow());
    decoder.flush(out);
    moveTo(text, out);
    return LineEnds.fold(withoutNul(text, faults), charset, faults);
  }

  /**
   * A few zero bytes are damage, and no more than bytes that are no character; many are a binary
   * file or another character set.
   */
  private static String withoutNul(StringBuilder text, List<Range> faults) {
    int first = text.indexOf("\0");
    if (first < 0) {
      return text.toString();
    }
    List<Range> zeros = new ArrayList<>();
    for (int at = first; at >= 0; at = text.indexOf("\0", at + 1)) {
      zeros.add(new Range(at, at + 1));
    }
    if (zeros.size() > Math.max(FEW_ZEROS, text.length() / FEWEST_FOR_ZERO)) {
      return text.toString();
    }
    zeros.forEach(zero -> text.setCharAt(zero.start(), '\ufffd'));
    faults.addAll(zeros);
    faults.sort(Comparator.comparingInt(Range::start));
    return text.toString();
  }

  private static void moveTo(StringBuilder text, CharBuffer out) {
    text.append(out.flip());
    out.clear();
  }
}
