package zhinan.ingest.normalize.phone;

/**
 * Area codes and the lengths of the numbers behind them, read from {@code area-codes.tsv}.
 *
 * <p>Example: behind {@code 0411} stand eight digits, behind {@code 0759} seven. Codes are written
 * here without the trunk 0. Immutable, may be shared.
 */
final class AreaCodes {
  /** Codes have two or three digits behind the 0. */
  private static final int CODES = 1000;

  /** For each code the lengths it takes, one bit for each. */
  private final int[] lengths = new int[CODES];

  private AreaCodes() {}

  static AreaCodes load() {
    AreaCodes codes = new AreaCodes();
    for (Table.Row row : Table.rows("area-codes.tsv")) {
      for (String length : row.second().split(",")) {
        codes.lengths[Integer.parseInt(row.first())] |= 1 << Integer.parseInt(length);
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
    return length <= Lengths.LOCAL_MAX && (lengthsOf(code) >> length & 1) != 0;
  }

  /** The lengths of numbers behind the code, one bit for each; all usual ones without a code. */
  int lengthsOf(String code) {
    int number = code.isEmpty() ? CODES : Integer.parseInt(code);
    int known = number < CODES ? lengths[number] : 0;
    return known == 0 ? 1 << Lengths.LOCAL_MIN | 1 << Lengths.LOCAL_MAX : known;
  }

  /** How many digits numbers behind the code have, for a message: {@code 8}, {@code 7 or 8}. */
  String lengths(String code) {
    boolean seven = takes(code, Lengths.LOCAL_MIN);
    boolean eight = takes(code, Lengths.LOCAL_MAX);
    return seven && eight ? "7 or 8" : seven ? "7" : "8";
  }
}
