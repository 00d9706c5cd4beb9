package zhinan.ingest.normalize.papers;

/** Finds who sent a document: 国办发 of {@code 根据国办发〔2018〕45号}. Stateless. */
final class LegalSender {
  /** The longest sender at hand, 中华人民共和国国家税务总局公告, has 16 characters. */
  private static final int LONGEST_SENDER = 20;

  private LegalSender() {}

  /** The Chinese characters in front of the index, without words that only lead to them. */
  static String before(String chars, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST_SENDER && isChinese(chars.charAt(from - 1))) {
      from--;
    }
    return Phrase.NUMBER_LEAD.in(chars.substring(from, end)).replaceFirst("");
  }

  private static boolean isChinese(char c) {
    return c >= '一' && c <= '龥';
  }
}
