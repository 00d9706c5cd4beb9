package zhinan.export.csv;

import java.util.List;
import zhinan.model.Block;
import zhinan.model.Block.Table;

/**
 * Blocks as the text of one cell: a line for each paragraph, item and table row, cells of a table
 * parted by tabs, its caption on a line in front.
 */
final class BodyText {
  private BodyText() {}

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
    return block.fold(Block::text, Block::text, BodyText::table, Block::text);
  }

  private static String table(Table table) {
    return table.caption().isEmpty() ? table.text() : table.caption() + "\n" + table.text();
  }
}
