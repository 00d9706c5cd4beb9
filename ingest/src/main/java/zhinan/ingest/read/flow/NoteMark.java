package zhinan.ingest.read.flow;

import zhinan.model.Severity;

/**
 * How the formats of word processors hang notes on the paragraph that refers to them. Only static
 * functions without state.
 */
public final class NoteMark {
  private NoteMark() {}

  /**
   * A footnote or endnote is text of its place. Its mark is left out at both ends: where the note
   * stands behind the words that it is for, a raised number would only get into their values.
   */
  public static void hang(FlowParagraphBuilder paragraph, FlowRecord note) {
    if (!note.isBlank()) {
      paragraph.aside(new FlowAside(note.text().strip(), FlowAside.Kind.NOTE));
    }
    note.asides().forEach(paragraph::aside);
  }

  /** A comment is no part of the text; the notice at its place keeps its words. */
  public static void comment(FlowParagraphBuilder paragraph, String author, String words) {
    if (!words.isBlank()) {
      String by = author.isBlank() ? "" : " by " + author;
      paragraph.doubt(
          Severity.INFO,
          "comment",
          "comment" + by + " is kept apart: " + FlowParagraphBuilder.told(words));
    }
  }
}
