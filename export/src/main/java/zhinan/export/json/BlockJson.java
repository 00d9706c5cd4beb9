package zhinan.export.json;

import java.io.IOException;
import java.util.Arrays;
import zhinan.export.json.JsonWriter.Step;
import zhinan.model.Block;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Figure;
import zhinan.model.Block.Item;
import zhinan.model.Block.ItemList;
import zhinan.model.Block.Paragraph;
import zhinan.model.Block.Table;
import zhinan.model.PageBox;
import zhinan.model.Span;

/**
 * Blocks and spans, how they are written and how they are read; a block is an object whose field
 * {@code type} tells its kind. For one use.
 */
final class BlockJson {
  /** Page, x, y, width, height. */
  private static final int BOX = 5;

  private final JsonWriter json;

  BlockJson(JsonWriter json) {
    this.json = json;
  }

  void block(Block block) throws IOException {
    // The functions of fold can't throw IOException; the steps that they return can.
    block
        .<Step>fold(
            paragraph -> () -> paragraph(paragraph),
            list -> () -> list(list),
            table -> () -> table(table),
            figure -> () -> figure(figure))
        .run();
  }

  void figure(Figure figure) throws IOException {
    words(BlockType.FIGURE, figure);
  }

  private void paragraph(Paragraph paragraph) throws IOException {
    words(BlockType.PARAGRAPH, paragraph);
  }

  private void words(BlockType type, Block block) throws IOException {
    json.lineElement(
        () -> {
          json.text("type", type.name);
          json.text("text", block.text());
          json.span(block.span());
        });
  }

  private void list(ItemList list) throws IOException {
    json.element(
        () -> {
          json.text("type", BlockType.LIST.name);
          json.span(list.span());
          json.list("items", list.items(), this::item);
        });
  }

  private void item(Item item) throws IOException {
    json.lineElement(
        () -> {
          json.text("label", item.label());
          json.text("text", item.text());
          json.span(item.span());
        });
  }

  private void table(Table table) throws IOException {
    json.element(
        () -> {
          json.text("type", BlockType.TABLE.name);
          json.text("id", table.id());
          json.text("caption", table.caption());
          json.number("headerRows", table.headerRows());
          json.number("columns", table.columns());
          json.span(table.span());
          json.list("cells", table.cells(), this::cell);
        });
  }

  private void cell(Cell cell) throws IOException {
    json.lineElement(
        () -> {
          json.number("row", cell.row());
          json.number("column", cell.column());
          json.number("rowSpan", cell.rowSpan());
          json.number("columnSpan", cell.columnSpan());
          json.text("text", cell.text());
          json.span(cell.span());
        });
  }

  static Block block(JsonFields block) {
    return switch (BlockType.of(block.text("type"))) {
      case PARAGRAPH -> new Paragraph(block.text("text"), span(block));
      case LIST -> new ItemList(block.list("items", BlockJson::item), span(block));
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
        span.optionalInteger("page"),
        span.rowsIfAny("boxes", BOX, BlockJson::box));
  }

  private static PageBox box(int[] box) {
    return new PageBox(box[0], box[1], box[2], box[3], box[4]);
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
        table.list("cells", BlockJson::cell),
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

  /** The values of a block's field {@code type}. */
  private enum BlockType {
    PARAGRAPH("paragraph"),
    LIST("list"),
    TABLE("table"),
    FIGURE("figure");

    private final String name;

    BlockType(String name) {
      this.name = name;
    }

    static BlockType of(String name) {
      return Arrays.stream(values())
          .filter(type -> type.name.equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no type of block: " + name));
    }
  }
}
