package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhinan.model.Block;
import zhinan.model.Block.Cell;
import zhinan.model.Block.ItemList;
import zhinan.model.Block.Table;
import zhinan.model.Conversion;
import zhinan.model.Node;
import zhinan.model.Notice;
import zhinan.model.Section;

/**
 * A conversion as lines that people can read and compare: {@code SECTION 3 办理时限 TIME_LIMIT} below
 * its matter, two blanks to a level, {@code -} for no number; notices as code and line.
 *
 * <p>Drawn as a whole, the guide's title comes first, then what stands in front, then each node
 * with its blocks, marked by {@code |} (text), {@code *} (a list's item, label and words parted by
 * a blank), {@code table} and at last {@code figure}.
 */
record DrawnGuide(Conversion conversion) {
  private static final String INDENT = "  ";

  List<String> outline() {
    return nodes(false);
  }

  List<String> whole() {
    List<String> lines = new ArrayList<>();
    lines.add("title " + conversion.guide().title());
    blocks("", conversion.guide().front(), lines);
    lines.addAll(nodes(true));
    conversion.guide().figures().forEach(figure -> lines.add("figure " + inLine(figure.text())));
    return lines;
  }

  List<String> notices() {
    return conversion.notices().stream().map(DrawnGuide::notice).toList();
  }

  private static String notice(Notice notice) {
    return notice.code() + " " + notice.span().line();
  }

  private List<String> nodes(boolean whole) {
    List<String> lines = new ArrayList<>();
    conversion.guide().children().forEach(node -> draw(node, "", whole, lines));
    return lines;
  }

  private static void draw(Node node, String indent, boolean whole, List<String> lines) {
    String number = node.heading().number().isEmpty() ? "-" : node.heading().number();
    lines.add(
        (indent + node.type() + " " + number + " " + node.heading().title() + kinds(node))
            .stripTrailing());
    if (whole) {
      blocks(indent + INDENT, node.blocks(), lines);
    }
    node.children().forEach(child -> draw(child, indent + INDENT, whole, lines));
  }

  private static String kinds(Node node) {
    return node instanceof Section section
        ? " " + section.kinds().stream().map(Enum::name).collect(Collectors.joining(","))
        : "";
  }

  private static void blocks(String indent, List<Block> blocks, List<String> lines) {
    for (Block block : blocks) {
      block
          .<List<String>>fold(
              paragraph -> List.of("| " + paragraph.text()),
              DrawnGuide::list,
              DrawnGuide::table,
              figure -> List.of("figure " + inLine(figure.text())))
          .forEach(line -> lines.add(indent + line));
    }
  }

  private static List<String> list(ItemList list) {
    return list.items().stream().map(item -> "* " + item.label() + " " + item.text()).toList();
  }

  private static List<String> table(Table table) {
    List<String> lines = new ArrayList<>();
    String caption = table.caption().isEmpty() ? "" : " caption=" + table.caption();
    lines.add("table headers=" + table.headerRows() + caption);
    for (int i = 0; i < table.rows(); i++) {
      int row = i;
      lines.add(
          table.cells().stream()
              .filter(cell -> cell.row() == row)
              .map(DrawnGuide::cell)
              .collect(Collectors.joining(" | ", INDENT, "")));
    }
    return lines;
  }

  private static String cell(Cell cell) {
    String spans =
        cell.rowSpan() * cell.columnSpan() == 1
            ? ""
            : "<" + cell.rowSpan() + "x" + cell.columnSpan() + ">";
    return inLine(cell.text()) + spans;
  }

  private static String inLine(String text) {
    return text.replace("\n", "⏎");
  }
}
