package zhinan.ingest.cli;

import zhinan.export.report.Language;

/** The languages of what is printed for people. */
enum Lang {
  /** Chinese. */
  ZH(Language.ZH),
  /** English. */
  EN(Language.EN);

  private final Language page;

  Lang(Language page) {
    this.page = page;
  }

  /** The same language, of pages. */
  Language page() {
    return page;
  }
}
