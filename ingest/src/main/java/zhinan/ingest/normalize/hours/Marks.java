package zhinan.ingest.normalize.hours;

/** The signs between the words of hours and what they do. */
final class Marks {
  private Marks() {}

  /** {@link HoursRole#FOREIGN} for all other characters. */
  static HoursRole role(char c) {
    return switch (c) {
      case '，', ',', '/', '／', '|', '｜', '·', '•', '＼', '\\', '&', '＆', '+', '＋' -> HoursRole.PAUSE;
      case '、', '和', '及', '与', '或' -> HoursRole.AND;
      case '；', ';', '。' -> HoursRole.STOP;
      case '（', '(', '【', '[', '〔', '［', '「' -> HoursRole.OPEN;
      case '）', ')', '】', ']', '〕', '］', '」' -> HoursRole.CLOSE;
      case '\n', '\r' -> HoursRole.LINE_END;
      default ->
          Glyphs.isColon(c)
              ? HoursRole.COLON
              : Glyphs.isRange(c) ? HoursRole.RANGE : HoursRole.FOREIGN;
    };
  }
}
