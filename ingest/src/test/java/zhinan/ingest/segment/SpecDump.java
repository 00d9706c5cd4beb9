package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.Places;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawBlock.TextBox;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.model.Source;
import zhinan.spec.Drawn;
import zhinan.text.Text;

/**
 * The document that the input lines of a spec case draw, as the reader of plain text would give it.
 *
 * <p>A line may start with {@code {paragraphs}} (the format knows no places on the page, for all
 * lines), {@code {filler 20}} (so many lines of running text), {@code {bold 4}}, {@code {outline
 * 2}}, {@code {dropped reason}}, {@code {box}} (the words of a shape) or {@code {row}} (a table's
 * row: {@code | a | b «2x1» |}); {@code ␤} is an empty line, {@code ␌} in front starts a page.
 */
final class SpecDump {
  /** Running text that no pass has reason to touch, but for its number. */
  static final String FILLER = "正文里的一句话，编作甲";

  private static final Pattern SPAN = Pattern.compile("(.*) «(\\d+)x(\\d+)»");
  private static final Pattern PREFIX = Pattern.compile("\\{([a-z]+)(?: ([^}]+))?}(.*)");

  private final StringBuilder text = new StringBuilder();
  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private final List<GridCell> cells = new ArrayList<>();
  private int row;
  private boolean paragraphs;

  private SpecDump() {}

  static RawDocument read(List<String> lines) {
    SpecDump dump = new SpecDump();
    lines.forEach(dump::add);
    dump.closeGrid();
    int[] pages = dump.pages.stream().mapToInt(Integer::intValue).toArray();
    String whole = dump.text.toString();
    Source source = new Source("case.txt", "text/plain", whole.length(), "", "text", "UTF-8");
    return new RawDocument(source, whole, new Places(whole, pages), dump.blocks, List.of());
  }

  private void add(String drawn) {
    if (!drawn.startsWith("{row}")) {
      closeGrid();
    }
    Matcher prefix = PREFIX.matcher(drawn);
    String words = drawn.startsWith("\\#") ? drawn.substring(1) : drawn;
    if (drawn.equals("␤")) {
      text.append('\n');
    } else if (!prefix.matches()) {
      line(words, 0, 0);
    } else {
      directive(prefix.group(1), prefix.group(2), prefix.group(3));
    }
  }

  private void directive(String name, String value, String words) {
    switch (name) {
      case "paragraphs" -> paragraphs = true;
      case "row" -> row(words);
      case "bold" -> line(words, Integer.parseInt(value), 0);
      case "outline" -> line(words, 0, Integer.parseInt(value));
      case "box" -> blocks.add(new TextBox(written(words), true));
      case "dropped" -> blocks.add(new Dropped(written(words), value));
      case "filler" -> {
        for (int i = 1; i <= Integer.parseInt(value); i++) {
          line(FILLER + "乙".repeat(i % 3) + blocks.size(), 0, 0);
        }
      }
      default -> throw new IllegalArgumentException("no such directive: " + name);
    }
  }

  private void row(String drawn) {
    int column = 0;
    for (String cell : drawn.substring(2, drawn.length() - 2).split(" \\| ", -1)) {
      while (isCovered(column)) {
        column++;
      }
      Matcher span = SPAN.matcher(cell);
      boolean wide = span.matches();
      text.append('\t');
      Text words = written(wide ? span.group(1) : cell.strip());
      int rows = wide ? Integer.parseInt(span.group(2)) : 1;
      int columns = wide ? Integer.parseInt(span.group(3)) : 1;
      cells.add(new GridCell(row, column, rows, columns, words));
      column += columns;
    }
    text.append('\n');
    row++;
  }

  private boolean isCovered(int column) {
    return cells.stream()
        .anyMatch(
            cell ->
                cell.row() < row
                    && row < cell.row() + cell.rowSpan()
                    && cell.column() <= column
                    && column < cell.column() + cell.columnSpan());
  }

  private void closeGrid() {
    if (!cells.isEmpty()) {
      int columns =
          cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
      blocks.add(new Grid(columns, cells, cells.get(0).text().start()));
      cells.clear();
      row = 0;
    }
  }

  private void line(String drawn, int bold, int outline) {
    if (drawn.startsWith("␌")) {
      if (pages.isEmpty()) {
        pages.add(0);
      }
      text.append('\f');
      pages.add(text.length());
    }
    Text words = written(drawn.startsWith("␌") ? drawn.substring(1) : drawn);
    blocks.add(new Line(words, style(words.chars(), bold, outline)));
  }

  private Text written(String drawn) {
    Text words = Text.of(Drawn.read(drawn), text.length());
    text.append(words.chars()).append('\n');
    return words;
  }

  private Style style(String chars, int bold, int outline) {
    Style place = paragraphs ? Style.PLAIN : Style.at(layout(chars));
    return new Style(outline, false, false, bold, OptionalInt.empty(), place.layout());
  }

  /** From the first visible character to the last; an ASCII character is half an em wide. */
  private static Layout layout(String chars) {
    double at = 0;
    double left = -1;
    double right = 0;
    for (char c : chars.toCharArray()) {
      at = c == '\t' ? (Math.floor(at / 4) + 1) * 4 : at + (c < 0x2000 ? 0.5 : 1);
      if (!Text.isBlank(c)) {
        left = left < 0 ? at - (c < 0x2000 ? 0.5 : 1) : left;
        right = at;
      }
    }
    return new Layout(Math.max(0, left), right);
  }
}
