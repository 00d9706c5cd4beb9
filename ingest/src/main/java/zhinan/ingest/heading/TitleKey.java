package zhinan.ingest.heading;

/**
 * The form of a title under which the vocabulary knows it: no blanks, no punctuation, full-width
 * letters made half-width.
 *
 * <p>Example: {@code 联 系 人：} and {@code 联系人} have one key; {@code 备注（注意事项）。} becomes {@code
 * 备注(注意事项)}, brackets are kept.
 */
final class TitleKey {
  private static final String DROPPED = ":;。.,、?!？！：；，,“”\"'‘’《》〈〉*#";

  private TitleKey() {}

  static String of(String title) {
    StringBuilder key = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c >= '！' && c <= '～') {
        c = (char) (c - '！' + '!');
      }
      if (c > ' ' && c != '\u3000' && c != '\u00a0' && c != '\u200b' && DROPPED.indexOf(c) < 0) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** The key without what stands in round brackets, unless nothing else is left. */
  static String withoutBrackets(String key) {
    StringBuilder kept = new StringBuilder(key.length());
    int from = 0;
    for (int open = key.indexOf('('); open > 0; ) {
      kept.append(key, from, open);
      int close = key.indexOf(')', open);
      from = close < 0 ? key.length() : close + 1;
      open = key.indexOf('(', from);
    }
    return from == 0 ? key : kept.append(key, from, key.length()).toString();
  }
}
