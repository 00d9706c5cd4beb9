package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
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
  private final LedgerAccount account;
  private final List<Figure> figures = new ArrayList<>();
  private final TableWriter tables;

  BlockWriter(RawDocument document, LedgerAccount account) {
    this.document = document;
    this.account = account;
    this.tables = new TableWriter(document, account);
  }

  /** All drawings so far of which nobody knows to which node they belong. */
  List<Figure> figures() {
    return figures;
  }

  /**
   * The blocks of a stretch and the words of each with their places.
   *
   * @param texts for each block: one for a paragraph, else one for each item or cell
   */
  record Written(List<Block> blocks, List<List<Text>> texts) {
    private Written() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    private void add(Block block, List<Text> words) {
      blocks.add(block);
      texts.add(List.copyOf(words));
    }
  }

  Written write(String node, int from, int to) {
    return write(node, Text.EMPTY, from, to);
  }

  /** The blocks from {@code from} to before {@code to}, behind the rest of a heading's line. */
  Written write(String node, Text rest, int from, int to) {
    Written written = new Written();
    List<Labelled> items = new ArrayList<>();
    paragraph(node, rest, written);
    for (RawBlock block : inOrder(document.blocks().subList(from, to))) {
      Optional<Labelled> item = block instanceof Line line ? item(line) : Optional.empty();
      if (item.isPresent()) {
        account.keep(node, ((Line) block).text());
        items.add(item.get());
      } else if (!(block instanceof Dropped)) {
        flush(items, written);
      }
      if (item.isEmpty()) {
        other(node, block, written);
      }
    }
    flush(items, written);
    return written;
  }

  /**
   * A node's own text stands in the order of the source, also where a row's cells were moved behind
   * a name that heads no matter after all.
   */
  private static List<RawBlock> inOrder(List<RawBlock> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (firstPrinted(blocks.get(i)) < firstPrinted(blocks.get(i - 1))) {
        return blocks.stream().sorted(Comparator.comparingInt(BlockWriter::firstPrinted)).toList();
      }
    }
    return blocks;
  }

  private static int firstPrinted(RawBlock block) {
    return block instanceof Line line ? line.text().strip().start() : block.start();
  }

  private void other(String node, RawBlock block, Written written) {
    if (block instanceof Line line) {
      paragraph(node, line.text(), written);
    } else if (block instanceof Grid grid) {
      written.add(
          tables.write(node, grid), grid.cells().stream().map(RawBlock.GridCell::text).toList());
    } else if (block instanceof TextBox box && box.anchored()) {
      ownFigure(node, box.text(), written);
    } else if (block instanceof TextBox box) {
      figure(box.text(), SHAPE_TEXT);
    } else if (block instanceof Picture picture) {
      figure(picture.text(), PICTURE_RESIDUE);
    } else if (block instanceof Dropped dropped) {
      account.drop(dropped.reason(), dropped.text());
    }
  }

  private void paragraph(String node, Text text, Written written) {
    Text words = text.strip();
    if (!words.isBlank()) {
      account.keep(node, words);
      written.add(
          new Paragraph(words.chars(), document.places().span(words.start(), words.end())),
          List.of(words));
    }
  }

  /** A drawing of the node's own: its words are kept with the node and give no values. */
  private void ownFigure(String node, Text text, Written written) {
    Text words = text.strip();
    if (!words.isBlank()) {
      account.keep(node, words);
      written.add(
          new Figure(words.chars(), document.places().span(words.start(), words.end())), List.of());
    }
  }

  private void figure(Text text, String reason) {
    account.drop(reason, text);
    Text words = text.strip();
    if (!words.isBlank()) {
      figures.add(new Figure(words.chars(), document.places().span(words.start(), words.end())));
    }
  }

  /** An item and its words, label included. */
  private record Labelled(Item item, Text words) {}

  private Optional<Labelled> item(Line line) {
    Optional<Label> label = line.mark().flatMap(Mark::label);
    if (label.isEmpty()
        || label.get().family() == LabelFamily.MATTER_WORD
        || label.get().family() == LabelFamily.MATTER_FIELD) {
      return Optional.empty();
    }
    Text text = line.text().strip();
    int end = Math.min(label.get().length(), text.length());
    Text front = text.sub(0, end).strip();
    Text words = text.sub(end).strip();
    return Optional.of(
        new Labelled(
            new Item(
                front.chars(), words.chars(), document.places().span(text.start(), text.end())),
            Text.join(List.of(front, words))));
  }

  private void flush(List<Labelled> labelled, Written written) {
    if (!labelled.isEmpty()) {
      List<Item> items = labelled.stream().map(Labelled::item).toList();
      int start = items.get(0).span().start();
      int end = items.get(items.size() - 1).span().end();
      written.add(
          new ItemList(items, document.places().span(start, end)),
          labelled.stream().map(Labelled::words).toList());
      labelled.clear();
    }
  }
}
