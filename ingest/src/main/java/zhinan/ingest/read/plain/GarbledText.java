package zhinan.ingest.read.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells text that was read in a wrong character set and saved again. It can't be mended without
 * guessing: some of its bytes are lost. Only static functions without state.
 *
 * <p>Example: {@code 事项} in UTF-8, read as GBK, is {@code 浜嬮」}.
 */
public final class GarbledText {
  /** What text is taken for by mistake. */
  private static final List<String> MISTAKEN = List.of("GB18030", "windows-1252");

  /** A look at the start is enough, and it need not end where a character does. */
  private static final int HEAD = 8192;

  /** Text that is none as it stands, and good Chinese once the mistake is taken back. */
  private static final double GOOD = 0.5;

  /** Such text is good UTF-8 itself; its last character may be cut. */
  private static final int LONGEST = 4;

  private GarbledText() {}

  /** Why a file that is no text is garbled text; empty where it is not. */
  public static Optional<String> reason(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    String seen = new String(head, StandardCharsets.UTF_8);
    int fault = Arrays.mismatch(head, seen.getBytes(StandardCharsets.UTF_8));
    if (fault >= 0 && fault < head.length - LONGEST) {
      return Optional.empty();
    }
    double before = CharacterWeights.TABLE.mean(seen);
    return MISTAKEN.stream()
        .filter(name -> isChinese(seen.getBytes(Charset.forName(name)), before))
        .findFirst()
        .map(name -> "is garbled: UTF-8 that was read as " + name + " and saved again");
  }

  private static boolean isChinese(byte[] back, double before) {
    String meant = new String(back, StandardCharsets.UTF_8).replace("\ufffd", "").replace("?", "");
    double plausible = CharacterWeights.TABLE.mean(meant);
    long wide = meant.codePoints().filter(Character::isIdeographic).count();
    return wide * 2 > meant.length() && plausible > GOOD && plausible > before + GOOD / 2;
  }
}
