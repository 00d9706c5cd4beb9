package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.Style;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * The cells of one tab-led run, read line by line from the source text.
 *
 * @param chunks the cells between empty lines
 * @param end the offset behind the last line of the run
 */
record CellRun(List<List<Text>> chunks, int end) {
  /** A scrap of a number behind an empty line still belongs to its cell: {@code -607}. */
  private static final int SCRAP = 10;

  /** So many lines are looked ahead for the next cell. */
  private static final int AHEAD = 3;

  /** Reads the run that starts at {@code start} and ends before {@code limit}. */
  static CellRun read(String text, int start, int limit, HeadingMarker marker) {
    return new Reader(text, start, limit, marker).read();
  }

  /** Single-use reader: a cursor over physical lines. */
  private static final class Reader {
    private final String text;
    private final int limit;
    private final HeadingMarker marker;
    private final List<List<Text>> chunks = new ArrayList<>();
    private int at;
    private int end;
    private int cellStart = -1;
    private int cellEnd;
    private boolean gap;

    /** The last blank stretch that was looked over, so that it is looked over once. */
    private int blankFrom;

    private int blankTo;

    Reader(String text, int start, int limit, HeadingMarker marker) {
      this.text = text;
      this.limit = limit;
      this.at = start;
      this.marker = marker;
    }

    CellRun read() {
      while (at < limit) {
        String line = lineAt(at);
        if (line.startsWith("\t")) {
          closeCell();
          openCell(line);
        } else if (Signs.isBlank(line)) {
          gap = true;
        } else if (continuesCell(line)) {
          cellEnd = at + line.length();
          end = at + line.length();
          gap = false;
        } else {
          break;
        }
        at += line.length() + 1;
      }
      closeCell();
      return new CellRun(chunks, Math.min(end, limit));
    }

    private void openCell(String line) {
      if (chunks.isEmpty() || gap) {
        chunks.add(new ArrayList<>());
      }
      gap = false;
      cellStart = at + 1;
      cellEnd = at + line.length();
      end = cellEnd;
    }

    private void closeCell() {
      if (cellStart >= 0) {
        chunks.get(chunks.size() - 1).add(cell());
        cellStart = -1;
      }
    }

    private Text cell() {
      Text cell = Text.of(text.substring(cellStart, cellEnd), cellStart);
      return cell.isBlank() ? cell.sub(0, 0) : cell.strip();
    }

    private boolean continuesCell(String line) {
      if (isHeading(line)) {
        return false;
      }
      int behind = at + line.length() + 1;
      boolean more = cellAhead(behind);
      if (!gap) {
        return more || !isRowFull();
      }
      boolean fits = more && Signs.strip(line).length() < 4 * SCRAP;
      return isScrap(line) || fits && !isRowFull() && !isRowAhead(behind);
    }

    /** Whether the only row so far has as many cells as the next one: nothing was left open. */
    private boolean isRowAhead(int from) {
      if (chunks.size() > 1) {
        return false;
      }
      int position = from;
      while (position < limit && !lineAt(position).startsWith("\t")) {
        position += lineAt(position).length() + 1;
      }
      int cells = 0;
      for (String line = lineAt(position); !Signs.isBlank(line); line = lineAt(position)) {
        cells += line.startsWith("\t") ? 1 : 0;
        position += line.length() + 1;
      }
      return cells > 1 && cells == chunks.get(0).size() + 1;
    }

    /** Whether the row so far, with the open cell, has as many cells as the first full row. */
    private boolean isRowFull() {
      int open = chunks.get(chunks.size() - 1).size() + 1;
      int columns = chunks.stream().limit(2).mapToInt(List::size).max().orElse(0);
      return open >= Math.max(columns, chunks.size() == 1 ? Integer.MAX_VALUE : 1);
    }

    private static boolean isScrap(String line) {
      String words = Signs.strip(line);
      return words.length() <= SCRAP && Signs.fold(words).matches("[-转(]?[-0-9/、,)\\s\\u3000]+");
    }

    private boolean cellAhead(int from) {
      int position = from;
      for (int lines = 0; lines < AHEAD && position < limit; ) {
        position = behindBlanks(position);
        String line = lineAt(position);
        if (line.startsWith("\t")) {
          return true;
        }
        if (position < limit && isHeading(line)) {
          return false;
        }
        lines++;
        position += line.length() + 1;
      }
      return false;
    }

    /** The start of the first line from here on that is led by a tab or not blank. */
    private int behindBlanks(int from) {
      if (from >= blankFrom && from < blankTo) {
        return blankTo;
      }
      int position = from;
      String line = lineAt(position);
      while (position < limit && Signs.isBlank(line) && !line.startsWith("\t")) {
        position += line.length() + 1;
        line = lineAt(Math.min(position, limit));
      }
      blankFrom = from;
      blankTo = position;
      return position;
    }

    private boolean isHeading(String line) {
      String words = Signs.strip(line);
      Optional<Label> label = marker.label(words);
      return label.isPresent()
          && (label.get().family() == LabelFamily.MATTER_WORD
              || label.get().family() == LabelFamily.BRACKET
              || Signs.isColon(words.charAt(words.length() - 1))
              || Signs.fold(words).endsWith("?")
              || DocumentLines.isHeading(new Line(Text.of(words, 0), Style.PLAIN), marker));
    }

    /** Up to the line's end or the page's. */
    private String lineAt(int from) {
      if (from >= limit) {
        return "";
      }
      int to = from;
      while (to < limit && text.charAt(to) != '\n' && text.charAt(to) != '\f') {
        to++;
      }
      return text.substring(from, to);
    }
  }
}
