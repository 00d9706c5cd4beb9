package zhinan.ingest.read.word;

import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.model.Severity;

/** How both Word formats hang notes on the paragraph that refers to them. Only static functions. */
final class NoteMark {
  private NoteMark() {}

  /**
   * A footnote or endnote is text of its place. Its mark is left out at both ends: where the note
   * stands behind the words that it is for, a raised number would only get into their values.
   */
  static void hang(FlowParagraphBuilder paragraph, FlowRecord note) {
    if (!note.isBlank()) {
      paragraph.aside(new FlowAside(note.text().strip(), FlowAside.Kind.NOTE));
    }
    note.asides().forEach(paragraph::aside);
  }

  /** A comment is no part of the text; the notice at its place keeps its words. */
  static void comment(FlowParagraphBuilder paragraph, String author, String words) {
    if (!words.isBlank()) {
      String by = author.isBlank() ? "" : " by " + author;
      paragraph.doubt(
          Severity.INFO,
          "comment",
          "comment" + by + " is kept apart: " + FlowParagraphBuilder.told(words));
    }
  }
}
