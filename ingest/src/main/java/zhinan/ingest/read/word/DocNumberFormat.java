package zhinan.ingest.read.word;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import zhinan.text.Numeral;
import zhinan.text.Signs;

/**
 * How an automatic list spells its numbers. The names are those of {@code w:numFmt} (ECMA-376,
 * ST_NumberFormat), the codes those of the binary format (MS-DOC, MSONFC). A format that Chinese
 * guides do not use counts in plain digits.
 */
enum DocNumberFormat {
  DECIMAL("decimal", 0, Integer::toString),
  UPPER_ROMAN("upperRoman", 1, n -> DocNumerals.upper(DocNumerals.roman(n))),
  LOWER_ROMAN("lowerRoman", 2, DocNumerals::roman),
  UPPER_LETTER("upperLetter", 3, n -> DocNumerals.upper(DocNumerals.letters(n))),
  LOWER_LETTER("lowerLetter", 4, DocNumerals::letters),
  IDEOGRAPH_DIGITAL("ideographDigital", 10, n -> DocNumerals.digits(n, Spelled.DIGITS)),
  JAPANESE_COUNTING(
      "japaneseCounting", 11, n -> DocNumerals.counted(n, Spelled.DIGITS, Spelled.PLACES, true)),
  FULL_WIDTH("decimalFullWidth", 14, n -> DocNumerals.digits(n, Signs.WIDE_DIGITS)),
  JAPANESE_DIGITAL("japaneseDigitalTenThousand", 17, n -> DocNumerals.digits(n, Spelled.DIGITS)),
  CIRCLED("decimalEnclosedCircle", 18, DocNumerals::circled),
  FULL_WIDTH_2("decimalFullWidth2", 19, n -> DocNumerals.digits(n, Signs.WIDE_DIGITS)),
  ZEROED("decimalZero", 22, DocNumerals::zeroed),
  BULLET("bullet", 23, n -> ""),
  WITH_STOP("decimalEnclosedFullstop", 26, n -> DocNumerals.sign(n, 0x2488, 20)),
  IN_PARENS("decimalEnclosedParen", 27, n -> DocNumerals.sign(n, 0x2474, 20)),
  CIRCLED_CHINESE("decimalEnclosedCircleChinese", 28, DocNumerals::circled),
  IDEOGRAPH_CIRCLED("ideographEnclosedCircle", 29, n -> DocNumerals.sign(n, 0x3280, 10)),
  STEMS("ideographTraditional", 30, n -> DocNumerals.cyclic(n, Spelled.STEMS)),
  BRANCHES("ideographZodiac", 31, n -> DocNumerals.cyclic(n, Spelled.BRANCHES)),
  TAIWANESE_COUNTING(
      "taiwaneseCounting", 33, n -> DocNumerals.counted(n, Spelled.DIGITS, Spelled.PLACES, true)),
  LEGAL_TRADITIONAL(
      "ideographLegalTraditional",
      34,
      n -> DocNumerals.counted(n, Spelled.LEGAL_OLD, Spelled.LEGAL_PLACES, false)),
  TAIWANESE_THOUSAND(
      "taiwaneseCountingThousand",
      35,
      n -> DocNumerals.counted(n, Numeral.SPOKEN, Spelled.PLACES, true)),
  TAIWANESE_DIGITAL("taiwaneseDigital", 36, n -> DocNumerals.digits(n, Spelled.DIGITS)),
  CHINESE_COUNTING(
      "chineseCounting", 37, n -> DocNumerals.counted(n, Numeral.SPOKEN, Spelled.PLACES, true)),
  LEGAL_SIMPLIFIED(
      "chineseLegalSimplified",
      38,
      n -> DocNumerals.counted(n, Spelled.LEGAL, Spelled.LEGAL_PLACES, false)),
  CHINESE_THOUSAND(
      "chineseCountingThousand",
      39,
      n -> DocNumerals.counted(n, Numeral.SPOKEN, Spelled.PLACES, true)),
  IN_DASHES("numberInDash", 57, n -> "- " + n + " -"),
  NONE("none", 255, n -> "");

  private static final Map<String, DocNumberFormat> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(format -> format.word, format -> format));
  private static final Map<Integer, DocNumberFormat> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(format -> format.code, format -> format));

  private final String word;
  private final int code;
  private final IntFunction<String> spelling;

  DocNumberFormat(String word, int code, IntFunction<String> spelling) {
    this.word = word;
    this.code = code;
    this.spelling = spelling;
  }

  static DocNumberFormat named(String word) {
    return Optional.ofNullable(BY_NAME.get(word)).orElse(DECIMAL);
  }

  static DocNumberFormat coded(int code) {
    return Optional.ofNullable(BY_CODE.get(code)).orElse(DECIMAL);
  }

  String spell(int number) {
    return spelling.apply(number);
  }

  /** Rows of number signs, zero first where there is one. */
  private static final class Spelled {
    static final String DIGITS = "〇" + Numeral.SPOKEN.substring(1);
    static final String PLACES = "十百千";
    static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    static final String LEGAL_OLD = "零壹貳參肆伍陸柒捌玖";
    static final String LEGAL_PLACES = "拾佰仟";
    static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  }
}
