package zhinan.ingest.read.word;

import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowParagraphBuilder;
import zhinan.ingest.read.flow.FlowRecord;
import zhinan.ingest.read.flow.LinearSigns;
import zhinan.model.Severity;
import zhinan.text.NumberStyle;

/** How both Word formats hang notes on the paragraph that refers to them. Only static functions. */
final class NoteMark {
  private NoteMark() {}

  /** {@code ¹ 遗失补办的，收取工本费20元。} */
  static String footnote(int number) {
    return LinearSigns.raised(String.valueOf(number)).orElse(String.valueOf(number)) + " ";
  }

  /** {@code [i] …} */
  static String endnote(int number) {
    return "[" + NumberStyle.LOWER_ROMAN.spell(number) + "] ";
  }

  static void hang(FlowParagraphBuilder paragraph, String mark, FlowRecord note) {
    if (!note.isBlank()) {
      paragraph.aside(new FlowAside(mark + note.text().strip(), FlowAside.Kind.NOTE));
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
