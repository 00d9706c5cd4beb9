package zhinan.ingest.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.spec.Drawn;
import zhinan.text.Text;

/**
 * A table as spec files draw it: a row to a line, {@code | 城东窗口 | 83600001 «2x1» |}; a span is rows
 * times columns, and a cell that another one covers is left out.
 */
public final class DrawnGrid {
  private static final Pattern SPAN = Pattern.compile("«([0-9]+)x([0-9]+)»$");

  private final List<GridCell> cells = new ArrayList<>();
  private final List<BitSet> taken = new ArrayList<>();
  private int offset;

  private DrawnGrid() {}

  /** The cells of the drawn lines, their words one behind the other in the source. */
  public static List<GridCell> of(List<String> lines) {
    DrawnGrid drawing = new DrawnGrid();
    for (int row = 0; row < lines.size(); row++) {
      drawing.row(row, lines.get(row));
    }
    return drawing.cells;
  }

  private void row(int row, String line) {
    String inner = line.strip().substring(1);
    int column = 0;
    for (String drawn : inner.substring(0, inner.lastIndexOf('|')).split("\\|", -1)) {
      column = taken(row).nextClearBit(column);
      column += cell(row, column, drawn.strip());
    }
  }

  private int cell(int row, int column, String drawn) {
    Matcher span = SPAN.matcher(drawn);
    boolean spans = span.find();
    int height = spans ? Integer.parseInt(span.group(1)) : 1;
    int width = spans ? Integer.parseInt(span.group(2)) : 1;
    String chars = Drawn.read(spans ? drawn.substring(0, span.start()).strip() : drawn);
    for (int down = row; down < row + height; down++) {
      taken(down).set(column, column + width);
    }
    cells.add(new GridCell(row, column, height, width, Text.of(chars, offset)));
    offset += chars.length() + 1;
    return width;
  }

  private BitSet taken(int row) {
    while (taken.size() <= row) {
      taken.add(new BitSet());
    }
    return taken.get(row);
  }
}
