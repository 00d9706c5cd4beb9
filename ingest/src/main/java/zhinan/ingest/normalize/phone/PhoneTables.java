package zhinan.ingest.normalize.phone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zhinan.text.TableLines;

/**
 * What the rules look up. Immutable, may be shared.
 *
 * @param mobiles first digits of mobiles, {@code 139}
 */
record PhoneTables(AreaCodes areas, Set<String> mobiles, ShortCodes shorts, NumberWords words) {
  static PhoneTables load() {
    return new PhoneTables(
        AreaCodes.load(), mobilePrefixes(), ShortCodes.load(), NumberWords.load());
  }

  /** The rows of a table, cut at their tabs. */
  static List<String[]> rows(String file) {
    return TableLines.of(PhoneTables.class, file).stream().map(line -> line.split("\t")).toList();
  }

  private static Set<String> mobilePrefixes() {
    return rows("mobile-prefixes.tsv").stream()
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Area codes and the lengths of the numbers behind them, read from {@code area-codes.tsv}.
   *
   * <p>Example: behind {@code 0411} stand eight digits, behind {@code 0759} seven. Codes are
   * written here without the trunk 0. Immutable, may be shared.
   */
  static final class AreaCodes {
    /** Codes have two or three digits behind the 0. */
    private static final int CODES = 1000;

    /** For each code the lengths it takes, one bit for each. */
    private final int[] lengths = new int[CODES];

    private AreaCodes() {}

    static AreaCodes load() {
      AreaCodes codes = new AreaCodes();
      for (String[] row : rows("area-codes.tsv")) {
        for (String length : row[1].split(",")) {
          codes.lengths[Integer.parseInt(row[0])] |= 1 << Integer.parseInt(length);
        }
      }
      return codes;
    }

    /** The code that the digits begin with, the trunk 0 first; {@code ""} for none. */
    String codeOf(String digits) {
      if (digits.length() < 3 || digits.charAt(0) != '0') {
        return "";
      }
      // 10 and 20 to 29 are the codes of two digits, and no longer code begins with 1 or 2.
      int end = digits.charAt(1) <= '2' ? 3 : 4;
      String code = digits.length() < end ? "" : digits.substring(1, end);
      return code.isEmpty() || lengths[Integer.parseInt(code)] == 0 ? "" : code;
    }

    /** Whether numbers behind the code can have so many digits; any usual length without a code. */
    boolean takes(String code, int length) {
      return length <= PhoneLengths.LOCAL_MAX && (lengthsOf(code) >> length & 1) != 0;
    }

    /** The lengths of numbers behind the code, one bit for each; all usual ones without a code. */
    int lengthsOf(String code) {
      int number = code.isEmpty() ? CODES : Integer.parseInt(code);
      int known = number < CODES ? lengths[number] : 0;
      return known == 0 ? 1 << PhoneLengths.LOCAL_MIN | 1 << PhoneLengths.LOCAL_MAX : known;
    }

    /** How many digits numbers behind the code have, for a message: {@code 8}, {@code 7 or 8}. */
    String lengths(String code) {
      boolean seven = takes(code, PhoneLengths.LOCAL_MIN);
      boolean eight = takes(code, PhoneLengths.LOCAL_MAX);
      return seven && eight ? "7 or 8" : seven ? "7" : "8";
    }
  }

  /**
   * Hotlines and other short codes, read from {@code short-codes.tsv}. Immutable, may be shared.
   *
   * <p>Example: {@code 12345} is one by itself; {@code 96685} is in the class {@code 96???} and
   * counts where the words around speak of a telephone.
   */
  static final class ShortCodes {
    private final Set<String> codes = new HashSet<>();

    /** What the codes of each class begin with, and how long they are: {@code 96???}. */
    private final List<String> classes = new ArrayList<>();

    private ShortCodes() {}

    static ShortCodes load() {
      ShortCodes table = new ShortCodes();
      for (String[] row : rows("short-codes.tsv")) {
        if (row[0].indexOf('?') < 0) {
          table.codes.add(row[0]);
        } else {
          table.classes.add(row[0]);
        }
      }
      return table;
    }

    /** Whether the code stands in full in the table. */
    boolean isKnown(String digits) {
      return codes.contains(digits);
    }

    /** Whether the code is known or in a class. */
    boolean isPossible(String digits) {
      if (digits.length() < PhoneLengths.SHORT_MIN || digits.length() > PhoneLengths.SHORT_MAX) {
        return false;
      }
      for (String pattern : classes) {
        if (fits(pattern, digits)) {
          return true;
        }
      }
      return isKnown(digits);
    }

    private static boolean fits(String pattern, String digits) {
      return pattern.length() == digits.length()
          && digits.startsWith(pattern.substring(0, pattern.indexOf('?')));
    }
  }
}
