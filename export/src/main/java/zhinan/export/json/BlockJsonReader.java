package zhinan.export.json;

import zhinan.model.Block;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Figure;
import zhinan.model.Block.Item;
import zhinan.model.Block.ItemList;
import zhinan.model.Block.Paragraph;
import zhinan.model.Block.Table;
import zhinan.model.Span;

/** Reads blocks and spans. */
final class BlockJsonReader {
  private BlockJsonReader() {}

  static Block block(JsonFields block) {
    return switch (BlockType.of(block.text("type"))) {
      case PARAGRAPH -> new Paragraph(block.text("text"), span(block));
      case LIST -> new ItemList(block.list("items", BlockJsonReader::item), span(block));
      case TABLE -> table(block);
      case FIGURE -> figure(block);
    };
  }

  static Figure figure(JsonFields figure) {
    return new Figure(figure.text("text"), span(figure));
  }

  static Span span(JsonFields owner) {
    return place(owner.object("span"));
  }

  /** A span's own object. */
  static Span place(JsonFields span) {
    return new Span(
        span.integer("start"),
        span.integer("end"),
        span.integer("line"),
        span.optionalInteger("page"));
  }

  private static Item item(JsonFields item) {
    return new Item(item.text("label"), item.text("text"), span(item));
  }

  private static Table table(JsonFields table) {
    return new Table(
        table.text("id"),
        table.text("caption"),
        table.integer("headerRows"),
        table.integer("columns"),
        table.list("cells", BlockJsonReader::cell),
        span(table));
  }

  private static Cell cell(JsonFields cell) {
    return new Cell(
        cell.integer("row"),
        cell.integer("column"),
        cell.integer("rowSpan"),
        cell.integer("columnSpan"),
        cell.text("text"),
        span(cell));
  }
}
