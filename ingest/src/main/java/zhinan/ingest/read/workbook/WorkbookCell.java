package zhinan.ingest.read.workbook;

/**
 * What one cell of a sheet shows.
 *
 * @param text its words, lines parted by LF
 * @param bold whether it is bold
 * @param centred whether it is set centred
 * @param link where it leads to, empty for nowhere
 */
record WorkbookCell(String text, boolean bold, boolean centred, String link) {
  /** A cell that looks like any other. */
  static WorkbookCell of(String text) {
    return new WorkbookCell(text, false, false, "");
  }

  WorkbookCell to(String target) {
    return new WorkbookCell(text, bold, centred, target);
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
