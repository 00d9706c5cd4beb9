package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A note at the foot of a page.
 *
 * @param mark as it stands in the text: {@code ¹}
 * @param words how many characters of the first line the mark takes, with the blanks behind it
 * @param lines one or more
 */
record PdfNote(String mark, int words, List<PdfLine> lines) {
  PdfNote {
    lines = List.copyOf(lines);
  }

  PdfNote with(PdfLine line) {
    List<PdfLine> longer = new ArrayList<>(lines);
    longer.add(line);
    return new PdfNote(mark, words, longer);
  }

  /** Its words in one line. */
  PdfLine joined() {
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    PdfLine whole = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      PdfLine before = lines.get(i - 1);
      String lineEnd =
          new PdfCellText(lines, right - before.left()).lineEnd(before, lines.get(i)).orElse(" ");
      whole = whole.joined(lines.get(i), lineEnd);
    }
    return whole;
  }
}
