package zhinan.ingest.cli;

/** The languages of what is printed for people. */
enum Lang {
  /** Chinese. */
  ZH,
  /** English. */
  EN
}
