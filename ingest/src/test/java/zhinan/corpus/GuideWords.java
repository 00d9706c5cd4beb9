package zhinan.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhinan.model.Block;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Table;
import zhinan.model.Conversion;
import zhinan.model.Node;
import zhinan.model.Section;

/** The words and tables of a converted guide, without white space. */
final class GuideWords {
  private GuideWords() {}

  /** Each section's heading and words, in document order. */
  static List<String> sections(Conversion conversion) {
    return WholeOutline.of(conversion).stream()
        .filter(Section.class::isInstance)
        .map(node -> node.heading().title() + "\t" + words(node))
        .map(GuideWords::bare)
        .toList();
  }

  private static String words(Node node) {
    return node.blocks().stream().map(Block::text).collect(Collectors.joining());
  }

  /** Each table's rows of cells, in document order. */
  static List<List<List<String>>> tables(Conversion conversion) {
    return Stream.concat(
            conversion.guide().front().stream(),
            WholeOutline.of(conversion).stream().flatMap(node -> node.blocks().stream()))
        .filter(Table.class::isInstance)
        .map(block -> rows((Table) block))
        .toList();
  }

  private static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (Cell cell : table.cells()) {
      while (rows.size() <= cell.row()) {
        rows.add(new ArrayList<>());
      }
      rows.get(cell.row()).add(bare(cell.text()));
    }
    return rows;
  }

  /** Without white space of any kind. */
  static String bare(String text) {
    return text.replaceAll("(?U)[\\s\\u200b]+", "");
  }
}
