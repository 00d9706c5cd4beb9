package zhinan.ingest.normalize.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs and item numbers that the words of a limit start with: {@code ,（2）}. Stateless. */
final class LimitLeading {
  private static final Pattern LEADING =
      Pattern.compile(
          "[\n\t,;:。、+/)!或及和另者-]|\\((?![^()\n]{0,80}\\))|\\(?\\d{1,2}[.、)]|\\([一二三四五六七八九十]{1,2}\\)|[①-⑳⑴-⒇]");

  private LimitLeading() {}

  /** Behind the signs and item numbers that the stretch starts with. */
  static int behind(String chars, int from, int to) {
    Matcher sign = LEADING.matcher(chars).region(from, to);
    int at = from;
    while (at < to && sign.lookingAt()) {
      at = sign.end();
      sign.region(at, to);
    }
    return at;
  }
}
