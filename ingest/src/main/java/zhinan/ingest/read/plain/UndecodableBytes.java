package zhinan.ingest.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhinan.ingest.document.Doubt;
import zhinan.model.Severity;
import zhinan.text.Range;

/** Tells where bytes of a file were no characters. Only static functions without state. */
public final class UndecodableBytes {
  /**
   * Beyond this many places a file is not damaged in places but as a whole, and more remarks say
   * nothing new.
   */
  private static final int MOST = 100;

  private static final char REPLACEMENT = '\ufffd';

  private UndecodableBytes() {}

  /** The doubts on a text that is the decoded file. */
  static List<Doubt> in(DecodedText decoded) {
    return Stream.concat(
            decoded.foreign().stream().limit(MOST).map(place -> foreign(place, decoded.charset())),
            decoded.undecodable().stream()
                .limit(MOST)
                .map(place -> doubt(place, decoded.charset())))
        .toList();
  }

  /**
   * The doubts on a text that was made of the decoded file: at each replacement character in it,
   * where the file had bytes that gave one.
   */
  public static List<Doubt> in(String text, DecodedText decoded) {
    List<Doubt> doubts = new ArrayList<>();
    if (decoded.undecodable().isEmpty()) {
      return doubts;
    }
    for (int at = text.indexOf(REPLACEMENT); at >= 0 && doubts.size() < MOST; ) {
      int end = at;
      while (end < text.length() && text.charAt(end) == REPLACEMENT) {
        end++;
      }
      doubts.add(doubt(new Range(at, end), decoded.charset()));
      at = text.indexOf(REPLACEMENT, end);
    }
    return doubts;
  }

  private static Doubt foreign(Range place, TextCharset charset) {
    return new Doubt(
        Severity.WARNING,
        "foreign-charset",
        "lines in another character set than " + charset.label() + ", that of the rest",
        place.start(),
        place.end());
  }

  private static Doubt doubt(Range place, TextCharset charset) {
    return new Doubt(
        Severity.WARNING,
        "undecodable-bytes",
        "bytes that are no character in " + charset.label() + "; U+FFFD stands for them",
        place.start(),
        place.end());
  }
}
