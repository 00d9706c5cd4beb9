package zhinan.export.table;

import java.util.List;
import zhinan.model.Block;
import zhinan.model.Block.Table;
import zhinan.model.Span;

/**
 * Numbers, places and blocks as the text of one cell.
 *
 * <p>Blocks have a line for each paragraph, item and table row, cells of a table parted by tabs,
 * its caption on a line in front.
 */
final class CellText {
  private CellText() {}

  static String number(int number) {
    return Integer.toString(number);
  }

  /** The page of a place, {@code ""} where the document has no pages. */
  static String page(Span place) {
    return place.page().isPresent() ? number(place.page().getAsInt()) : "";
  }

  static String of(List<Block> blocks) {
    if (blocks.size() == 1) {
      return of(blocks.get(0));
    }
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : "\n").append(of(block));
    }
    return text.toString();
  }

  private static String of(Block block) {
    return block.fold(Block::text, Block::text, CellText::table, Block::text);
  }

  private static String table(Table table) {
    return table.caption().isEmpty() ? table.text() : table.caption() + "\n" + table.text();
  }
}
