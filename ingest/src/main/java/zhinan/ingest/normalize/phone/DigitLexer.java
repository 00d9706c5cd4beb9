package zhinan.ingest.normalize.phone;

import java.util.Arrays;

/** Cuts a text into {@link DigitRuns}. Single-use. */
final class DigitLexer {
  /** The longest guide at hand has 5,300 such runs in all its lines; one text never comes near. */
  static final int MOST = 20_000;

  /** Most characters between a country code and its number: {@code +86 (}, {@code 0086 - }. */
  private static final int COUNTRY_GAP = 3;

  private static final String FORBIDDEN_BEFORE = "¥￥$*_〔#";
  private static final String FORBIDDEN_BEHIND = "〕*_%％℃×";

  private final String chars;
  private final NumberWords words;
  private int[] leads = new int[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int count;

  /** Where a country code without digits behind it starts and ends; -1 for none. */
  private int country = -1;

  private int countryEnd = -1;
  private final WebStretch web;

  DigitLexer(String chars, NumberWords words) {
    this.chars = chars;
    this.words = words;
    this.web = new WebStretch(chars);
  }

  DigitRuns runs() {
    int at = 0;
    while (at < chars.length() && count < MOST) {
      if (isDigit(at)) {
        int end = at + 1;
        while (isDigit(end)) {
          end++;
        }
        take(at, end);
        at = end;
      } else {
        at++;
      }
    }
    return new DigitRuns(
        chars,
        Arrays.copyOf(leads, count),
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        words);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < chars.length() && chars.charAt(at) >= '0' && chars.charAt(at) <= '9';
  }

  private void take(int from, int to) {
    if (!canBe(from, to)) {
      return;
    }
    int code = countryCode(from, to);
    int lead = from - (code > 0 && at(from - 1) == '+' ? 1 : 0);
    if (code > 0 && from + code == to) {
      country = lead;
      countryEnd = to;
      return;
    }
    boolean led = country >= 0 && from - countryEnd <= COUNTRY_GAP;
    add(led ? country : code > 0 ? lead : from, from + code, to);
    country = -1;
  }

  /** How many of the first digits are the country code. */
  private int countryCode(int from, int to) {
    if (chars.startsWith("0086", from)) {
      return 4;
    }
    if (!chars.startsWith("86", from)) {
      return 0;
    }
    boolean alone = to == from + 2 && Gap.isDash(at(to)) && isArea(to + 1);
    return at(from - 1) == '+' || alone ? 2 : 0;
  }

  /** {@code 86-411-…} has an area code of two or three digits behind the country's. */
  private boolean isArea(int from) {
    int to = from;
    while (isDigit(to)) {
      to++;
    }
    return to - from >= 2 && to - from <= 4 && Gap.isDash(at(to));
  }

  private void add(int lead, int from, int to) {
    if (count == starts.length) {
      leads = Arrays.copyOf(leads, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    leads[count] = lead;
    starts[count] = from;
    ends[count++] = to;
  }

  /** A blank outside the text, and a plus of any width as one. */
  private char at(int index) {
    char c = index < 0 || index >= chars.length() ? ' ' : chars.charAt(index);
    return c == '＋' ? '+' : c;
  }

  private boolean canBe(int from, int to) {
    char before = at(from - 1);
    char behind = at(to);
    if (FORBIDDEN_BEFORE.indexOf(before) >= 0 || FORBIDDEN_BEHIND.indexOf(behind) >= 0) {
      return false;
    }
    if (isLetter(before) && words.endingAt(chars, 0, from).end() < 0
        || isLetter(behind) && words.after(chars, to, to + 1).end() < 0) {
      return false;
    }
    // 1.0411-84369193 has the number of an item in front; 3.14 and 192.168.1.1 are no phones.
    boolean decimal = before == '.' && isDigit(from - 2) && to - from < Lengths.LOCAL_MIN;
    boolean pointed = behind == '.' && isDigit(to + 1);
    return !(decimal && chars.charAt(from) != '0') && !pointed && !web.holds(from);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Stretches of plain ASCII without blanks, and whether they are addresses of the web or mail. */
  private static final class WebStretch {
    private final String chars;
    private int end;
    private boolean address;

    WebStretch(String chars) {
      this.chars = chars;
    }

    /** Offsets asked for never count down. */
    boolean holds(int at) {
      if (at >= end) {
        int from = at;
        int to = at;
        while (from > end && isInside(chars.charAt(from - 1))) {
          from--;
        }
        while (to < chars.length() && isInside(chars.charAt(to))) {
          to++;
        }
        address = isAddress(from, to);
        end = to;
      }
      return address;
    }

    private static boolean isInside(char c) {
      return c > ' ' && c <= '~' && c != ',' && c != ';' && c != '(' && c != ')';
    }

    private boolean isAddress(int from, int to) {
      for (int i = from; i < to; i++) {
        char c = chars.charAt(i);
        boolean dotted = c == '.' && i + 2 < to && isLetter(chars.charAt(i + 1));
        if (c == '@' || dotted && isLetter(chars.charAt(i + 2)) || chars.startsWith("://", i)) {
          return true;
        }
      }
      return false;
    }
  }
}
