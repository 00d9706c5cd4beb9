package zhinan.ingest.normalize.hours;

/** The signs between the words of hours and what they do. */
final class Marks {
  private Marks() {}

  /** {@link Role#FOREIGN} for all other characters. */
  static Role role(char c) {
    return switch (c) {
      case '，', ',', '/', '／', '|', '｜', '·', '•', '＼', '\\', '&', '＆', '+', '＋' -> Role.PAUSE;
      case '、', '和', '及', '与', '或' -> Role.AND;
      case '；', ';', '。' -> Role.STOP;
      case '（', '(', '【', '[', '〔', '［', '「' -> Role.OPEN;
      case '）', ')', '】', ']', '〕', '］', '」' -> Role.CLOSE;
      case '\n', '\r' -> Role.LINE_END;
      default -> Glyphs.isColon(c) ? Role.COLON : Glyphs.isRange(c) ? Role.RANGE : Role.FOREIGN;
    };
  }
}
