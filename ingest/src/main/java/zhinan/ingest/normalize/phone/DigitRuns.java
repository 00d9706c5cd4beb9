package zhinan.ingest.normalize.phone;

import java.util.Arrays;
import java.util.Optional;
import zhinan.text.Brackets;
import zhinan.text.Signs;

/**
 * The runs of digits in a text that can be of telephones, in order. Digits of web and mail
 * addresses, of words like {@code A119}, decimals, masked and bracketed years are left out.
 *
 * <p>Example: {@code 电话：＋８６-411-84369193} has the runs {@code 411}, which has the lead {@code
 * +86-}, and {@code 84369193}. Immutable; offsets are 0-based in the text.
 */
final class DigitRuns {
  private final String printed;
  private final String chars;
  private final int[] leads;
  private final int[] starts;
  private final int[] ends;
  private final NumberWords words;

  /**
   * Runs that were cut.
   *
   * @param printed the text
   * @param chars the text folded, as long as it was
   * @param leads where each run starts, or the country code in front of it
   * @param starts where each run starts
   * @param ends behind each run's last digit
   */
  DigitRuns(
      String printed, String chars, int[] leads, int[] starts, int[] ends, NumberWords words) {
    this.printed = printed;
    this.chars = chars;
    this.leads = leads;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
  }

  /** The runs of a text; more than {@link Lexer#MOST} are not looked at. */
  static DigitRuns of(String text, NumberWords words) {
    return new Lexer(text, words).runs();
  }

  /** The text, folded by {@link Signs#fold(String)}. */
  String chars() {
    return chars;
  }

  /** The printed characters of a stretch. */
  String printed(int from, int to) {
    return printed.substring(from, to);
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
  DigitGap gap(int run) {
    return gap(ends[run], run + 1);
  }

  /** What stands from an offset to a run; OTHER if there is no such run. */
  DigitGap gap(int from, int run) {
    return run >= count() || leads[run] < from
        ? DigitGap.OTHER
        : DigitGap.of(words, chars, from, leads[run]);
  }

  /** The character right behind a run; a blank at the end. */
  char behind(int run) {
    return ends[run] < chars.length() ? chars.charAt(ends[run]) : ' ';
  }

  /** Whether a run is the hour of a time of day, {@code 8:30}. */
  boolean isHour(int run) {
    char c = behind(run);
    int next = ends[run] + 1;
    return Signs.isColon(c) && next < chars.length() && Signs.isDigit(chars.charAt(next));
  }

  /** Cuts a text into {@link DigitRuns}. Single-use. */
  static final class Lexer {
    /**
     * The longest guide at hand has 5,300 such runs in all its lines; one text never comes near.
     */
    static final int MOST = 20_000;

    /** Most characters between a country code and its number: {@code +86 (}, {@code 0086 - }. */
    private static final int COUNTRY_GAP = 3;

    /** The longest area code with its trunk 0. */
    private static final int AREA = 4;

    private static final String FORBIDDEN_BEFORE = "¥￥$*_〔#";
    private static final String FORBIDDEN_BEHIND = "〕*_%％℃×";

    private final String printed;
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

    Lexer(String printed, NumberWords words) {
      this.printed = printed;
      this.chars = Signs.fold(printed);
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
          printed,
          chars,
          Arrays.copyOf(leads, count),
          Arrays.copyOf(starts, count),
          Arrays.copyOf(ends, count),
          words);
    }

    private boolean isDigit(int at) {
      return at >= 0 && at < chars.length() && Signs.isDigit(chars.charAt(at));
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
      boolean led = country >= 0 && from == numberBehind(countryEnd);
      add(led ? country : code > 0 ? lead : from, from + code, to);
      country = -1;
    }

    /** How many of the first digits are the country code. */
    private int countryCode(int from, int to) {
      if (isExtension(from, to)) {
        return 0;
      }
      if (chars.startsWith("0086", from)) {
        return leadsNumber(from + 4, to) ? 4 : 0;
      }
      if (!chars.startsWith("86", from)) {
        return 0;
      }
      boolean alone = to == from + 2 && words.isDash(at(to)) && isArea(to + 1);
      return alone || at(from - 1) == '+' && leadsNumber(from + 2, to) ? 2 : 0;
    }

    /**
     * {@code 84369193转0086}, {@code 84369193-0086}: an extension, whatever digits it has, unless
     * dashes part an area code from it, {@code 0086-411-84369193-0086-411-84369195}.
     */
    private boolean isExtension(int from, int to) {
      boolean area = words.isDash(at(to)) && isArea(to + 1);
      if (count == 0 || area || to - from > PhoneLengths.EXTENSION) {
        return false;
      }
      DigitGap gap = DigitGap.of(words, chars, ends[count - 1], from);
      return gap == DigitGap.EXTENSION || gap == DigitGap.NEXT_EXTENSION || gap == DigitGap.DASH;
    }

    /** Whether digits of a number follow a country code, at once or behind its area code. */
    private boolean leadsNumber(int from, int to) {
      int length = to - from;
      return length >= PhoneLengths.LOCAL_MIN || length <= AREA && numberBehind(to) >= 0;
    }

    /** Where digits start behind a country or area code; -1 if other words come first. */
    private int numberBehind(int end) {
      for (int at = end; at <= end + COUNTRY_GAP; at++) {
        char c = at(at);
        if (isDigit(at)) {
          return at;
        }
        if (!Signs.isBlank(c) && !words.isDash(c) && Brackets.step(c) == 0) {
          return -1;
        }
      }
      return -1;
    }

    /** {@code 86-411-…} has an area code of two or three digits behind the country's. */
    private boolean isArea(int from) {
      int to = from;
      while (isDigit(to)) {
        to++;
      }
      return to - from >= 2 && to - from <= AREA && words.isDash(at(to));
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

    /** A blank outside the text. */
    private char at(int index) {
      return index < 0 || index >= chars.length() ? ' ' : chars.charAt(index);
    }

    private boolean canBe(int from, int to) {
      char before = at(from - 1);
      char behind = at(to);
      if (FORBIDDEN_BEFORE.indexOf(before) >= 0 || FORBIDDEN_BEHIND.indexOf(behind) >= 0) {
        return false;
      }
      if (Signs.isLatin(before) && words.endingAt(chars, 0, from).isEmpty()
          || Signs.isLatin(behind) && words.after(chars, to, to + 1).isEmpty()) {
        return false;
      }
      // 1.0411-84369193 has the number of an item in front; 3.14 and 192.168.1.1 are no phones.
      boolean decimal = before == '.' && isDigit(from - 2) && to - from < PhoneLengths.LOCAL_MIN;
      boolean pointed = behind == '.' && isDigit(to + 1) && !isPointedArea(from, to);
      return !(decimal && chars.charAt(from) != '0') && !pointed && !web.holds(from);
    }

    /** {@code 0951.6284413}: an area code and a number, with a point for a dash. */
    private boolean isPointedArea(int from, int to) {
      int end = to + 1;
      while (isDigit(end)) {
        end++;
      }
      int number = end - to - 1;
      return chars.charAt(from) == '0'
          && (to - from == AREA || to - from == AREA - 1)
          && number >= PhoneLengths.LOCAL_MIN
          && number <= PhoneLengths.LOCAL_MAX
          && at(end) != '.';
    }

    /**
     * Stretches of plain ASCII without blanks, and whether they are addresses of the web or mail.
     */
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
          boolean dotted = c == '.' && i + 2 < to && Signs.isLatin(chars.charAt(i + 1));
          if (c == '@'
              || dotted && Signs.isLatin(chars.charAt(i + 2))
              || chars.startsWith("://", i)) {
            return true;
          }
        }
        return false;
      }
    }
  }

  /**
   * Digits of one number that blanks, dashes or a line end part: {@code 8272 0081}, {@code
   * 139-0411-1234}.
   *
   * @param digits without what parted them
   * @param last the last run
   */
  record DigitGroups(String digits, int last) {

    /**
     * The fewest runs from {@code run} on that make a whole number.
     *
     * @param first the digits of the run that count, {@code 8264} of {@code 04118264}
     * @param whole how many digits a number can have, one bit for each length
     */
    static Optional<DigitGroups> of(DigitRuns runs, int run, String first, int whole) {
      if (first.length() > PhoneLengths.MOBILE) {
        return Optional.empty();
      }
      String digits = first;
      int last = run;
      while ((whole >> digits.length() & 1) == 0) {
        if (last + 1 - run == PhoneLengths.GROUPS
            || digits.length() >= PhoneLengths.MOBILE
            || !goesOn(runs, last, last == run ? first.length() : runs.length(last))) {
          return Optional.empty();
        }
        digits = digits.concat(runs.digits(++last));
      }
      return Optional.of(new DigitGroups(digits, last));
    }

    private static boolean goesOn(DigitRuns runs, int last, int length) {
      DigitGap gap = runs.gap(last);
      if (!gap.isInside()
          || runs.hasCountry(last + 1)
          || runs.length(last + 1) > PhoneLengths.LOCAL_MAX) {
        return false;
      }
      if (gap == DigitGap.LINE_END) {
        // A line end cuts anywhere (0759-33621 / 07), but the next line may start with an hour.
        char behind = runs.behind(last + 1);
        return !runs.isHour(last + 1) && behind != '.' && !Character.isIdeographic(behind);
      }
      return length >= PhoneLengths.GROUP
          && runs.length(last + 1) >= PhoneLengths.GROUP
          && !runs.isHour(last + 1);
    }
  }
}
