package zhinan.ingest.read.word;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import zhinan.text.Numeral;

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
  IDEOGRAPH_DIGITAL(
      "ideographDigital", 10, n -> DocNumerals.digits(n, Numeral.Script.ZERO_AS_CIRCLE.digits())),
  JAPANESE_COUNTING(
      "japaneseCounting",
      11,
      n ->
          DocNumerals.counted(
              n, Numeral.Script.ZERO_AS_CIRCLE.digits(), Numeral.Script.SPOKEN.places(), true)),
  FULL_WIDTH(
      "decimalFullWidth", 14, n -> DocNumerals.digits(n, Numeral.Script.FULL_WIDTH.digits())),
  JAPANESE_DIGITAL(
      "japaneseDigitalTenThousand",
      17,
      n -> DocNumerals.digits(n, Numeral.Script.ZERO_AS_CIRCLE.digits())),
  CIRCLED("decimalEnclosedCircle", 18, DocNumerals::circled),
  FULL_WIDTH_2(
      "decimalFullWidth2", 19, n -> DocNumerals.digits(n, Numeral.Script.FULL_WIDTH.digits())),
  ZEROED("decimalZero", 22, DocNumerals::zeroed),
  BULLET("bullet", 23, n -> ""),
  WITH_STOP("decimalEnclosedFullstop", 26, n -> DocNumerals.sign(n, 0x2488, 20)),
  IN_PARENS("decimalEnclosedParen", 27, n -> DocNumerals.sign(n, 0x2474, 20)),
  CIRCLED_CHINESE("decimalEnclosedCircleChinese", 28, DocNumerals::circled),
  IDEOGRAPH_CIRCLED("ideographEnclosedCircle", 29, n -> DocNumerals.sign(n, 0x3280, 10)),
  STEMS("ideographTraditional", 30, n -> DocNumerals.cyclic(n, Numeral.Script.STEMS.digits())),
  BRANCHES("ideographZodiac", 31, n -> DocNumerals.cyclic(n, Numeral.Script.BRANCHES.digits())),
  TAIWANESE_COUNTING(
      "taiwaneseCounting",
      33,
      n ->
          DocNumerals.counted(
              n, Numeral.Script.ZERO_AS_CIRCLE.digits(), Numeral.Script.SPOKEN.places(), true)),
  LEGAL_TRADITIONAL(
      "ideographLegalTraditional",
      34,
      n ->
          DocNumerals.counted(
              n, Numeral.Script.FORMAL_OLD.digits(), Numeral.Script.FORMAL.places(), false)),
  TAIWANESE_THOUSAND(
      "taiwaneseCountingThousand",
      35,
      n ->
          DocNumerals.counted(
              n, Numeral.Script.SPOKEN.digits(), Numeral.Script.SPOKEN.places(), true)),
  TAIWANESE_DIGITAL(
      "taiwaneseDigital", 36, n -> DocNumerals.digits(n, Numeral.Script.ZERO_AS_CIRCLE.digits())),
  CHINESE_COUNTING(
      "chineseCounting",
      37,
      n ->
          DocNumerals.counted(
              n, Numeral.Script.SPOKEN.digits(), Numeral.Script.SPOKEN.places(), true)),
  LEGAL_SIMPLIFIED(
      "chineseLegalSimplified",
      38,
      n ->
          DocNumerals.counted(
              n, Numeral.Script.FORMAL.digits(), Numeral.Script.FORMAL.places(), false)),
  CHINESE_THOUSAND(
      "chineseCountingThousand",
      39,
      n ->
          DocNumerals.counted(
              n, Numeral.Script.SPOKEN.digits(), Numeral.Script.SPOKEN.places(), true)),
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
}
