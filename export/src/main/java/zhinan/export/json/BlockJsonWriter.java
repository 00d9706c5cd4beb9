package zhinan.export.json;

import java.io.IOException;
import zhinan.export.json.JsonWriter.Step;
import zhinan.model.Block;
import zhinan.model.Block.Cell;
import zhinan.model.Block.Figure;
import zhinan.model.Block.Item;
import zhinan.model.Block.ItemList;
import zhinan.model.Block.Paragraph;
import zhinan.model.Block.Table;

/** Writes blocks, each as an object whose field {@code type} tells its kind. For one use. */
final class BlockJsonWriter {
  private final JsonWriter json;

  BlockJsonWriter(JsonWriter json) {
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
}
