package zhinan.text;

/**
 * The families of labels that Chinese guides number their headings and items with. Which family
 * heads matters and which heads sections is found out for each guide from its own evidence.
 */
public enum LabelFamily {
  /** {@code 事项4}, {@code 42项：}: the word for matter with a number. */
  MATTER_WORD,
  /** {@code 事项名称：}: the field that names a matter. */
  MATTER_FIELD,
  /** {@code 问：}, {@code Q1：}: the word for question, with or without a number. */
  QUESTION,
  /**
   * {@code 附件2：}, {@code SX-03}, {@code 业务一：}, {@code 1-2}: a word of the guide's own, or a number,
   * that recurs with a number that counts.
   */
  PREFIXED,
  /** {@code 第三章}. */
  CHAPTER,
  /** {@code 第二节}: stands below chapters. */
  SUBCHAPTER,
  /** {@code 情况一}, {@code 情形二：}. */
  CASE,
  /** {@code 一、}. */
  CHINESE,
  /** {@code （一）}. */
  CHINESE_PAREN,
  /** {@code 1.}, {@code 1、}, {@code 1．}, {@code 1；}. */
  ARABIC,
  /** {@code 1.1}, {@code 28..4}. */
  DECIMAL,
  /** {@code 60.1.1}. */
  DECIMAL_3,
  /** {@code （1）}. */
  ARABIC_PAREN,
  /** {@code 1）}. */
  HALF_PAREN,
  /** {@code ①}, {@code ❶}, {@code ㊀}. */
  CIRCLED,
  /** {@code A.}, {@code b)}, {@code （c）}. */
  LETTER,
  /** {@code Ⅰ.}, {@code IV、}. */
  ROMAN,
  /** {@code 【9】}: a number in lenticular brackets. */
  BRACKET_NUMBER,
  /** {@code 【办理时限】}: a heading in lenticular brackets. */
  BRACKET,
  /** {@code ◆}, {@code ●}, {@code —}: a bullet. */
  BULLET
}
