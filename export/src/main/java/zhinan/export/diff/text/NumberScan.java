package zhinan.export.diff.text;

import zhinan.text.Numeral;
import zhinan.text.Signs;
import zhinan.text.TableLines;
import zhinan.text.WordList;

/**
 * Finds how far a number goes: digits, what joins them in dates, times, phones and ranges, and the
 * unit behind them.
 *
 * <p>Examples: {@code 20个工作日}, {@code 2024年3月15日}, {@code 8:30-11:30}, {@code 0574-87978036},
 * {@code 3—5日}, {@code 80元/件}, {@code 两份}, {@code 第十五条}.
 */
final class NumberScan {
  private static final String DATE_UNITS = "年月日时分";

  /** {@code 0574——87978036}: more signs between two numbers part them. */
  private static final int MOST_JOINTS = 2;

  /** The counting words of {@code units.tsv}. */
  private static final WordList UNITS =
      WordList.of(
          TableLines.of(NumberScan.class, "units.tsv").stream()
              .map(line -> line.split("\t")[0])
              .toList());

  /** The longest date with time and zone has fewer characters; a longer run of digits is cut. */
  private static final int LONGEST = 40;

  private NumberScan() {}

  /** Where the number that starts at the place ends; the place itself where none does. */
  static int end(String text, int at) {
    if (Signs.isDigit(text.charAt(at))) {
      return arabic(text, at);
    }
    boolean ordinal = text.charAt(at) == '第';
    int start = ordinal ? at + 1 : at;
    int end = start;
    while (end < text.length() && end - start < LONGEST && Numeral.isHan(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      return ordinal && start < text.length() && Signs.isDigit(text.charAt(start))
          ? arabic(text, start)
          : at;
    }
    int unit = end + UNITS.startsAt(text, end);
    return unit > end ? unit : ordinal ? end : at;
  }

  private static int arabic(String text, int at) {
    int end = at + 1;
    while (end < text.length() && end - at < LONGEST) {
      int next = step(text, end);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The end of the digits, joint with digits, or unit that start at the place. */
  private static int step(String text, int at) {
    if (Signs.isDigit(text.charAt(at))) {
      return goesOn(text, at) ? at + 1 : at;
    }
    int joint = at;
    while (joint < text.length() && isJoint(text.charAt(joint)) && joint - at < MOST_JOINTS) {
      joint++;
    }
    if (joint > at && joint < text.length() && Signs.isDigit(text.charAt(joint))) {
      return joint;
    }
    return isUnitLast(text, at) ? at : unit(text, at);
  }

  private static int unit(String text, int at) {
    boolean blank = text.charAt(at) != '\n' && Signs.isBlank(text.charAt(at));
    int start = blank && at + 1 < text.length() ? at + 1 : at;
    int end = start + UNITS.startsAt(text, start);
    if (end == start) {
      return at;
    }
    if (end < text.length() && Signs.isSlash(text.charAt(end))) {
      int other = UNITS.startsAt(text, end + 1);
      return other > 0 ? end + 1 + other : end;
    }
    return end;
  }

  /** Behind a unit a number goes on in dates and times alone: 3楼83697016 is two numbers. */
  private static boolean goesOn(String text, int at) {
    char last = text.charAt(at - 1);
    return Signs.isDigit(last) || isJoint(last) || DATE_UNITS.indexOf(last) >= 0;
  }

  /** Two units in a row are two words: 3日内 may go on, 5个人 may not. */
  private static boolean isUnitLast(String text, int at) {
    return at > 0 && !Signs.isDigit(text.charAt(at - 1));
  }

  private static boolean isJoint(char c) {
    return Signs.isRange(c) || Signs.isColon(c) || Signs.isSlash(c) || Signs.fold(c) == '.';
  }
}
