package zhinan.export.report;

/** The language that a page opens in; the reader may switch. */
public enum Language {
  /** Chinese. */
  ZH("zh-CN"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag. */
  String tag() {
    return tag;
  }
}
