package zhinan.ingest.read.web;

import zhinan.ingest.document.LineColumns;
import zhinan.ingest.document.Style;
import zhinan.ingest.read.flow.FlowAside;
import zhinan.ingest.read.flow.FlowParagraph;
import zhinan.ingest.read.flow.FlowParagraphBuilder;

/**
 * Gathers the text of one paragraph and takes its white space together as browsers do (CSS Text 3,
 * 4.1): a run of blanks, tabs and line ends is one blank, none at the ends of a line, and none
 * where a line end stands between two Chinese characters. No-break and ideographic blanks stay.
 *
 * <p>Example: {@code " 办理\n 时限 ："} is {@code 办理时限 ：}. Single-use.
 */
final class PageParagraph {
  private final FlowParagraphBuilder builder = new FlowParagraphBuilder();
  private int last = '\n';
  private int breaks;
  private boolean blank;
  private boolean broken;
  private boolean words;
  private boolean hung;
  private String link = "";
  private int linkStart;
  private int linkEnd;

  /** Adds text as it stands in the page. */
  void text(String chars, PageLook look) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (look.kept()) {
        keep(c, look);
      } else if (isSpace(c)) {
        blank = true;
        broken |= c == '\n' || c == '\r';
      } else {
        close(c, look.bold());
        put(c, look);
        words = true;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private void keep(char c, PageLook look) {
    close(c, look.bold());
    if (c == '\n') {
      lineEnd();
    } else if (c != '\r') {
      put(c, look);
    }
    words |= !isSpace(c);
  }

  /**
   * Writes the line ends and the blank that are due in front of a character; empty lines in front
   * of all words are left out, so that a label stands beside its words.
   */
  private void close(char next, boolean bold) {
    boolean joined = broken && LineColumns.isWide(last) && LineColumns.isWide(next);
    if (blank && breaks == 0 && last != '\n' && next != '\n' && !joined) {
      builder.append(' ', bold);
    }
    blank = false;
    broken = false;
    breaks = builder.length() == 0 ? 0 : breaks;
    for (; next != '\n' && breaks > 0; breaks--) {
      builder.append('\n', bold);
    }
  }

  private void put(char c, PageLook look) {
    if (!look.link().equals(link)) {
      endLink();
      link = look.link();
      linkStart = builder.length();
    }
    builder.append(c, look.bold());
    linkEnd = builder.length();
    last = c;
  }

  private void endLink() {
    if (!link.isEmpty()) {
      builder.link(linkStart, linkEnd, link);
    }
  }

  /** Ends the line, not the paragraph; at the end of a paragraph it shows nothing. */
  void lineEnd() {
    blank = false;
    broken = false;
    breaks++;
  }

  /** Says that what follows stands apart from what is in front of it. */
  void gap() {
    blank = true;
  }

  /** Hangs words on the paragraph that are no part of it. */
  void aside(FlowAside aside) {
    builder.aside(aside);
    hung = true;
  }

  /** Whether there is nothing to write. */
  boolean isEmpty() {
    return !words && !hung;
  }

  /** Whether no words are in it that a label could stand in front of. */
  boolean isBlank() {
    return builder.isBlank();
  }

  FlowParagraph end(Style look, String label) {
    endLink();
    return words ? builder.build(look, label) : builder.asides();
  }
}
