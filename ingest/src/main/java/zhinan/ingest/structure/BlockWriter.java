package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Mark;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Grid;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawBlock.Picture;
import zhinan.ingest.document.RawBlock.TextBox;
import zhinan.ingest.document.RawDocument;
import zhinan.model.Block;
import zhinan.model.Block.Figure;
import zhinan.model.Block.Item;
import zhinan.model.Block.ItemList;
import zhinan.model.Block.Paragraph;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Text;

/**
 * Writes the blocks of a node's body and books their characters: lines become paragraphs or items
 * of a list, grids tables; drawings and what was dropped are set aside.
 */
final class BlockWriter {
  /** Reasons in the ledger for what stands in the guide's figures. */
  static final String SHAPE_TEXT = "shape-text";

  static final String PICTURE_RESIDUE = "picture-residue";

  private final RawDocument document;
  private final Account account;
  private final List<Figure> figures = new ArrayList<>();
  private final TableWriter tables;

  BlockWriter(RawDocument document, Account account) {
    this.document = document;
    this.account = account;
    this.tables = new TableWriter(document, account);
  }

  /** All drawings so far, which belong to no node. */
  List<Figure> figures() {
    return figures;
  }

  List<Block> write(String node, int from, int to) {
    return write(node, Text.of("", 0), from, to);
  }

  /** The blocks from {@code from} to before {@code to}, behind the rest of a heading's line. */
  List<Block> write(String node, Text rest, int from, int to) {
    List<Block> blocks = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    paragraph(node, rest, blocks);
    for (int i = from; i < to; i++) {
      RawBlock block = document.blocks().get(i);
      Optional<Item> item = block instanceof Line line ? item(line) : Optional.empty();
      if (item.isPresent()) {
        account.keep(node, ((Line) block).text());
        items.add(item.get());
      } else if (!(block instanceof Dropped)) {
        flush(items, blocks);
      }
      if (item.isEmpty()) {
        other(node, block, blocks);
      }
    }
    flush(items, blocks);
    return blocks;
  }

  private void other(String node, RawBlock block, List<Block> blocks) {
    if (block instanceof Line line) {
      paragraph(node, line.text(), blocks);
    } else if (block instanceof Grid grid) {
      blocks.add(tables.write(node, grid));
    } else if (block instanceof TextBox box) {
      figure(box.text(), SHAPE_TEXT);
    } else if (block instanceof Picture picture) {
      figure(picture.text(), PICTURE_RESIDUE);
    } else if (block instanceof Dropped dropped) {
      account.drop(dropped.reason(), dropped.text());
    }
  }

  private void paragraph(String node, Text text, List<Block> blocks) {
    Text words = text.strip();
    if (!words.isBlank()) {
      account.keep(node, words);
      blocks.add(new Paragraph(words.chars(), document.places().span(words.start(), words.end())));
    }
  }

  private void figure(Text text, String reason) {
    account.drop(reason, text);
    Text words = text.strip();
    if (!words.isBlank()) {
      figures.add(new Figure(words.chars(), document.places().span(words.start(), words.end())));
    }
  }

  private Optional<Item> item(Line line) {
    Optional<Label> label = line.mark().flatMap(Mark::label);
    if (label.isEmpty()
        || label.get().family() == LabelFamily.MATTER_WORD
        || label.get().family() == LabelFamily.MATTER_FIELD) {
      return Optional.empty();
    }
    Text text = line.text().strip();
    int end = Math.min(label.get().length(), text.length());
    return Optional.of(
        new Item(
            text.sub(0, end).chars().strip(),
            text.sub(end).chars().strip(),
            document.places().span(text.start(), text.end())));
  }

  private void flush(List<Item> items, List<Block> blocks) {
    if (!items.isEmpty()) {
      int start = items.get(0).span().start();
      blocks.add(
          new ItemList(
              items, document.places().span(start, items.get(items.size() - 1).span().end())));
      items.clear();
    }
  }
}
