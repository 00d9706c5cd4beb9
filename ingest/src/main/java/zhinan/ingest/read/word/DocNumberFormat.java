package zhinan.ingest.read.word;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zhinan.text.NumberStyle;

/**
 * How an automatic list spells its numbers. The names are those of {@code w:numFmt} (ECMA-376,
 * ST_NumberFormat), the codes those of the binary format (MS-DOC, MSONFC). A format that Chinese
 * guides do not use counts in plain digits.
 */
public enum DocNumberFormat {
  DECIMAL("decimal", 0, NumberStyle.PLAIN),
  UPPER_ROMAN("upperRoman", 1, NumberStyle.UPPER_ROMAN),
  LOWER_ROMAN("lowerRoman", 2, NumberStyle.LOWER_ROMAN),
  UPPER_LETTER("upperLetter", 3, NumberStyle.UPPER_REPEATED_LETTER),
  LOWER_LETTER("lowerLetter", 4, NumberStyle.LOWER_REPEATED_LETTER),
  IDEOGRAPH_DIGITAL("ideographDigital", 10, NumberStyle.ONE_BY_ONE),
  JAPANESE_COUNTING("japaneseCounting", 11, NumberStyle.SPOKEN_WITH_CIRCLE),
  FULL_WIDTH("decimalFullWidth", 14, NumberStyle.WIDE),
  JAPANESE_DIGITAL("japaneseDigitalTenThousand", 17, NumberStyle.ONE_BY_ONE),
  CIRCLED("decimalEnclosedCircle", 18, NumberStyle.CIRCLED),
  FULL_WIDTH_2("decimalFullWidth2", 19, NumberStyle.WIDE),
  ZEROED("decimalZero", 22, NumberStyle.ZEROED),
  BULLET("bullet", 23, NumberStyle.NONE),
  WITH_STOP("decimalEnclosedFullstop", 26, NumberStyle.WITH_STOP),
  IN_PARENS("decimalEnclosedParen", 27, NumberStyle.IN_PARENTHESES),
  CIRCLED_CHINESE("decimalEnclosedCircleChinese", 28, NumberStyle.CIRCLED),
  IDEOGRAPH_CIRCLED("ideographEnclosedCircle", 29, NumberStyle.CIRCLED_HAN),
  STEMS("ideographTraditional", 30, NumberStyle.STEMS),
  BRANCHES("ideographZodiac", 31, NumberStyle.BRANCHES),
  TAIWANESE_COUNTING("taiwaneseCounting", 33, NumberStyle.SPOKEN_WITH_CIRCLE),
  LEGAL_TRADITIONAL("ideographLegalTraditional", 34, NumberStyle.FORMAL_TRADITIONAL),
  TAIWANESE_THOUSAND("taiwaneseCountingThousand", 35, NumberStyle.SPOKEN),
  TAIWANESE_DIGITAL("taiwaneseDigital", 36, NumberStyle.ONE_BY_ONE),
  CHINESE_COUNTING("chineseCounting", 37, NumberStyle.SPOKEN),
  LEGAL_SIMPLIFIED("chineseLegalSimplified", 38, NumberStyle.FORMAL),
  CHINESE_THOUSAND("chineseCountingThousand", 39, NumberStyle.SPOKEN),
  IN_DASHES("numberInDash", 57, NumberStyle.IN_DASHES),
  NONE("none", 255, NumberStyle.NONE);

  private static final Map<String, DocNumberFormat> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(format -> format.word, format -> format));
  private static final Map<Integer, DocNumberFormat> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(format -> format.code, format -> format));

  private final String word;
  private final int code;
  private final NumberStyle style;

  DocNumberFormat(String word, int code, NumberStyle style) {
    this.word = word;
    this.code = code;
    this.style = style;
  }

  static DocNumberFormat named(String word) {
    return Optional.ofNullable(BY_NAME.get(word)).orElse(DECIMAL);
  }

  /** The format of a code of the binary format; plain digits for a code that is not known. */
  public static DocNumberFormat coded(int code) {
    return Optional.ofNullable(BY_CODE.get(code)).orElse(DECIMAL);
  }

  /** Its name in {@code w:numFmt}. */
  String word() {
    return word;
  }

  String spell(int number) {
    return style.spell(number);
  }
}
