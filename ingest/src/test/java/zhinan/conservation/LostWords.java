package zhinan.conservation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import zhinan.ingest.document.RawDocument;
import zhinan.text.Signs;

/**
 * The words that a plain extractor finds in a file and that are neither in the text that was read
 * nor in a notice.
 *
 * <p>Only letters, digits and Chinese characters count, folded to their plain forms: blanks, signs
 * and the order of paragraphs are a matter of taste. Each stretch of words between other characters
 * has to be in the text, whole or in pieces of at least {@value #PIECE} characters (lines wrap and
 * cells are cut elsewhere); and each character has to be in it as often as it was found.
 */
public final class LostWords {
  /** Two characters stand together anywhere; three hardly. */
  static final int PIECE = 3;

  private static final String COUNTED = " times more than it was read";

  /** What a sign of a symbol font, or of another code page, looks like to who knows no fonts. */
  private static final Pattern STRANGE = Pattern.compile("[\\u0080-\\u00ff]");

  private final String text;
  private final List<String> lost = new ArrayList<>();

  private LostWords(String text) {
    this.text = text;
  }

  /**
   * Fails where a character is lost, for documents that are so small that stretches, which hidden
   * and deleted words may stand in the midst of, tell nothing more.
   */
  public static void assertNone(byte[] bytes, RawDocument read) {
    List<String> lost = of(bytes, read).stream().filter(words -> words.endsWith(COUNTED)).toList();
    assertEquals(List.of(), lost, read::text);
  }

  /** The stretches and characters that are lost; none where all is well. */
  static List<String> of(byte[] bytes, RawDocument read) {
    StringBuilder told = new StringBuilder();
    read.doubts().forEach(doubt -> told.append('\n').append(doubt.message()));
    Map<String, Integer> stretches = new LinkedHashMap<>();
    for (PlainPart part : PlainExtractor.parts(bytes, read.source())) {
      if (part.name().isEmpty() || told.indexOf(part.name() + " ") < 0) {
        part.paragraphs().forEach(paragraph -> cut(paragraph, stretches));
      }
    }
    LostWords words = new LostWords(bare(read.text() + told));
    words.compare(stretches);
    return words.lost;
  }

  private static void cut(String paragraph, Map<String, Integer> stretches) {
    for (String stretch : paragraph.split("[^\\p{L}\\p{N}]+")) {
      String bare = bare(stretch);
      if (!bare.isEmpty() && !STRANGE.matcher(bare).find()) {
        stretches.merge(bare, 1, Integer::sum);
      }
    }
  }

  /** Letters, digits and Chinese characters in their plain forms. */
  private static String bare(String words) {
    StringBuilder bare = new StringBuilder();
    String plain = Normalizer.normalize(Signs.fold(words), Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i++) {
      char c = Signs.fold(plain.charAt(i));
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        bare.append(Character.toLowerCase(c));
      }
    }
    return bare.toString();
  }

  private void compare(Map<String, Integer> stretches) {
    Map<Character, Integer> left = new TreeMap<>();
    text.chars().forEach(c -> left.merge((char) c, 1, Integer::sum));
    stretches.forEach(
        (stretch, times) -> {
          stretch.chars().forEach(c -> left.merge((char) c, -times, Integer::sum));
          if (!text.contains(stretch)) {
            cover(stretch);
          }
        });
    left.forEach(
        (c, times) -> {
          if (times < 0) {
            lost.add(c + " " + -times + COUNTED);
          }
        });
  }

  /** Tells what is left of a stretch when all pieces of it that were read are taken out. */
  private void cover(String stretch) {
    StringBuilder torn = new StringBuilder();
    int at = 0;
    while (at < stretch.length()) {
      int end = Math.min(stretch.length(), at + PIECE);
      if (end - at == PIECE && text.contains(stretch.substring(at, end))) {
        while (end < stretch.length() && text.contains(stretch.substring(at, end + 1))) {
          end++;
        }
        at = end;
      } else {
        torn.append(stretch.charAt(at++));
      }
    }
    if (torn.length() >= PIECE) {
      lost.add(torn + " of " + stretch);
    }
  }
}
