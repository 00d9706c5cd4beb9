package zhinan.export.report;

import java.util.ArrayList;
import java.util.List;
import zhinan.model.Conversion;
import zhinan.model.Ledger;
import zhinan.model.Ledger.Disposition;

/**
 * The source text line by line, each piece of it with the way it went: what every place on the page
 * links to.
 *
 * @param chunks lines that are shown together; blank ones are left out, their numbers too
 * @param isWhole whether the text is here; one that would make the page too large is not
 */
record SourceText(List<Chunk> chunks, boolean isWhole) {
  /** Ten times the longest guide at hand; twice that would be a page of 10 MB. */
  static final int MOST_CHARACTERS = 2_000_000;

  /** Few enough to be drawn at once, many enough to need few headings. */
  private static final int CHUNK = 500;

  SourceText {
    chunks = List.copyOf(chunks);
  }

  static SourceText of(Conversion conversion) {
    return conversion.text().length() > MOST_CHARACTERS
        ? new SourceText(List.of(), false)
        : new SourceText(new LineCutter(conversion).chunks(), true);
  }

  /** Lines that follow each other. */
  record Chunk(List<NumberedLine> lines) {
    Chunk {
      lines = List.copyOf(lines);
    }

    int first() {
      return lines.get(0).number();
    }

    int last() {
      return lines.get(lines.size() - 1).number();
    }
  }

  /**
   * A line.
   *
   * @param number 1-based
   * @param target what its first character went to, {@code ""} where that is the same as before
   * @param pieces in order
   */
  record NumberedLine(int number, String target, List<LedgerPiece> pieces) {
    NumberedLine {
      pieces = List.copyOf(pieces);
    }
  }

  /** Characters that went the same way. */
  record LedgerPiece(String text, Disposition way, String target) {
    boolean isKept() {
      return way == Disposition.KEPT;
    }

    boolean isDropped() {
      return way == Disposition.DROPPED;
    }
  }

  /** Walks text and ledger side by side. For one use. */
  private static final class LineCutter {
    private final String text;
    private final List<Ledger.Entry> entries;
    private final List<Chunk> chunks = new ArrayList<>();
    private List<NumberedLine> lines = new ArrayList<>();
    private int entry;
    private String target = "";

    LineCutter(Conversion conversion) {
      this.text = conversion.text();
      this.entries = conversion.ledger().entries();
    }

    List<Chunk> chunks() {
      int number = 1;
      for (int start = 0; start < text.length(); number++) {
        int feed = text.indexOf('\n', start);
        int end = feed < 0 ? text.length() : feed;
        addLine(number, start, end);
        start = end + 1;
      }
      flush();
      return chunks;
    }

    private void addLine(int number, int start, int end) {
      if (text.substring(start, end).isBlank()) {
        return;
      }
      List<LedgerPiece> pieces = new ArrayList<>();
      for (int at = start; at < end; ) {
        while (entries.get(entry).end() <= at) {
          entry++;
        }
        Ledger.Entry here = entries.get(entry);
        int stop = Math.min(end, here.end());
        pieces.add(new LedgerPiece(text.substring(at, stop), here.disposition(), here.target()));
        at = stop;
      }
      String first = pieces.get(0).target();
      lines.add(new NumberedLine(number, first.equals(target) ? "" : first, pieces));
      target = pieces.get(pieces.size() - 1).target();
      if (lines.size() == CHUNK) {
        flush();
      }
    }

    private void flush() {
      if (!lines.isEmpty()) {
        chunks.add(new Chunk(lines));
        lines = new ArrayList<>();
      }
    }
  }
}
