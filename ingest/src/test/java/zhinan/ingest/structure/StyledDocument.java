package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import zhinan.ingest.document.Places;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawBlock.TextBox;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.model.Source;
import zhinan.text.Text;

/** A document as a reader of a format with styles gives it, written paragraph by paragraph. */
final class StyledDocument {
  private final StringBuilder text = new StringBuilder();
  private final List<RawBlock> blocks = new ArrayList<>();

  /** A paragraph in the style Title. */
  StyledDocument title(String words) {
    return line(words, new Style(0, true, true, 0, OptionalInt.empty(), Optional.empty()));
  }

  /** A paragraph in the style Heading 1, Heading 2 … */
  StyledDocument heading(int level, String words) {
    return line(words, new Style(level, false, false, 0, OptionalInt.empty(), Optional.empty()));
  }

  /** A centred paragraph, all of it bold. */
  StyledDocument centred(String words) {
    int bold = words.length();
    return line(words, new Style(0, false, true, bold, OptionalInt.empty(), Optional.empty()));
  }

  /** A paragraph that starts bold and goes on plain. */
  StyledDocument bold(String bold, String plain) {
    Style style = new Style(0, false, false, bold.length(), OptionalInt.empty(), Optional.empty());
    return line(bold + plain, style);
  }

  /** A paragraph that Word numbers, the number shown in front; bold up to the given end. */
  StyledDocument numbered(int list, String words, int bold) {
    return line(words, new Style(0, false, false, bold, OptionalInt.of(list), Optional.empty()));
  }

  StyledDocument plain(String words) {
    return line(words, Style.PLAIN);
  }

  /** The words of a text box. */
  StyledDocument box(String words) {
    blocks.add(new TextBox(append(words)));
    return this;
  }

  /** The words of a text box that is anchored here. */
  StyledDocument anchored(String words) {
    blocks.add(new TextBox(append(words), true));
    return this;
  }

  /** A table; {@code <} joins a cell to the one left of it, {@code ^} to the one above. */
  StyledDocument table(int columns, String... cells) {
    int start = text.length();
    List<GridCell> grid = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].equals("<") && !cells[i].equals("^")) {
        int wide = run(cells, i, 1, "<", (i / columns + 1) * columns);
        int high = run(cells, i, columns, "^", cells.length);
        grid.add(new GridCell(i / columns, i % columns, high, wide, append(cells[i])));
      }
    }
    blocks.add(new Grid(columns, grid, start));
    return this;
  }

  private static int run(String[] cells, int from, int step, String mark, int end) {
    int length = 1;
    while (from + length * step < end && cells[from + length * step].equals(mark)) {
      length++;
    }
    return length;
  }

  private StyledDocument line(String words, Style style) {
    blocks.add(new Line(append(words), style));
    return this;
  }

  private Text append(String words) {
    Text appended = Text.of(words, text.length());
    text.append(words).append('\n');
    return appended;
  }

  /** What a reader would give. */
  RawDocument read() {
    Source source = new Source("styled.docx", "test", text.length(), "0".repeat(64), "docx", "");
    Places places = new Places(text.toString(), new int[0]);
    return new RawDocument(source, text.toString(), places, blocks, List.of());
  }
}
