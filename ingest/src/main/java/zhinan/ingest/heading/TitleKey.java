package zhinan.ingest.heading;

import zhinan.text.Brackets;
import zhinan.text.Signs;

/**
 * The form of a title under which the vocabulary knows it: no blanks, no punctuation, every
 * character in its canonical form.
 *
 * <p>Example: {@code 联 系 人：} and {@code 联系人} have one key, and so have {@code 费⽤} with a radical
 * and {@code 费用}; {@code 备注（注意事项）。} becomes {@code 备注(注意事项)}, brackets are kept.
 */
final class TitleKey {
  /** Marks of titles, and of plain text that is set as bold or as a heading. */
  private static final String MARKS = "《》〈〉*#";

  private TitleKey() {}

  static String of(String title) {
    StringBuilder key = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = Signs.fold(title.charAt(i));
      if (!isDropped(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static boolean isDropped(char c) {
    return switch (Signs.of(c)) {
      case BLANK, COLON, SEMICOLON, COMMA, PAUSE, STOP, POINT, QUOTE, QUOTE_OPEN, QUOTE_CLOSE ->
          true;
      default -> MARKS.indexOf(c) >= 0;
    };
  }

  /**
   * The key without what stands in round brackets, unless nothing else is left; a bracket that is
   * not closed reaches to the end.
   */
  static String withoutBrackets(String key) {
    Brackets pairs = Brackets.of(key);
    StringBuilder kept = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || !Brackets.isRoundOpen(key.charAt(i))) {
        kept.append(key.charAt(i));
      } else {
        i = pairs.closing(i) < 0 ? key.length() : pairs.closing(i);
      }
    }
    return kept.toString();
  }
}
