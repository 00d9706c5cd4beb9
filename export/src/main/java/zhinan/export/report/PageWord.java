package zhinan.export.report;

/** A text of the interface in both languages, from {@code words.tsv}. */
record PageWord(String zh, String en) {}
