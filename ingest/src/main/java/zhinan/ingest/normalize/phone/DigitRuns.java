package zhinan.ingest.normalize.phone;

/**
 * The runs of digits in a text that can be of telephones, in order. Digits of web and mail
 * addresses, of words like {@code A119}, decimals, masked and bracketed years are left out.
 *
 * <p>Example: {@code 电话：＋８６-411-84369193} has the runs {@code 411}, which has the lead {@code
 * +86-}, and {@code 84369193}. Immutable; offsets are 0-based in the text.
 */
final class DigitRuns {
  private final String chars;
  private final int[] leads;
  private final int[] starts;
  private final int[] ends;
  private final NumberWords words;

  /**
   * Runs that were cut.
   *
   * @param chars the text with full-width digits folded, as long as it was
   * @param leads where each run starts, or the country code in front of it
   * @param starts where each run starts
   * @param ends behind each run's last digit
   */
  DigitRuns(String chars, int[] leads, int[] starts, int[] ends, NumberWords words) {
    this.chars = chars;
    this.leads = leads;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
  }

  /** The runs of a text; more than {@link DigitLexer#MOST} are not looked at. */
  static DigitRuns of(String text, NumberWords words) {
    return new DigitLexer(fold(text), words).runs();
  }

  /** The digit that a character of half or full width is; -1 for none. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  private static String fold(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) < '０' || text.charAt(at) > '９')) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (; at < chars.length; at++) {
      int digit = digit(chars[at]);
      chars[at] = digit < 0 ? chars[at] : (char) ('0' + digit);
    }
    return new String(chars);
  }

  /** The text, its digits folded. */
  String chars() {
    return chars;
  }

  int lead(int run) {
    return leads[run];
  }

  int start(int run) {
    return starts[run];
  }

  int end(int run) {
    return ends[run];
  }

  int count() {
    return starts.length;
  }

  String digits(int run) {
    return chars.substring(starts[run], ends[run]);
  }

  int length(int run) {
    return ends[run] - starts[run];
  }

  boolean hasCountry(int run) {
    return leads[run] < starts[run];
  }

  /** What stands behind a run and before the next. */
  Gap gap(int run) {
    return gap(ends[run], run + 1);
  }

  /** What stands from an offset to a run; OTHER if there is no such run. */
  Gap gap(int from, int run) {
    return run >= count() || leads[run] < from ? Gap.OTHER : Gap.of(words, chars, from, leads[run]);
  }

  /** The character right behind a run; a blank at the end. */
  char behind(int run) {
    return ends[run] < chars.length() ? chars.charAt(ends[run]) : ' ';
  }

  /** Whether a run is the hour of a time of day, {@code 8:30}. */
  boolean isHour(int run) {
    char c = behind(run);
    int next = ends[run] + 1;
    return (c == ':' || c == '：' || c == '∶')
        && next < chars.length()
        && digit(chars.charAt(next)) >= 0;
  }
}
