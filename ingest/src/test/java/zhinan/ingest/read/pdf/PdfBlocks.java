package zhinan.ingest.read.pdf;

import java.util.List;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.spec.DocumentBlocks;

/** Looks at what a reader gave. */
final class PdfBlocks {
  private PdfBlocks() {}

  /**
   * Blocks as short words: {@code line …}, {@code grid 2x3}, {@code box …}, {@code dropped reason:
   * …}.
   */
  static List<String> shown(RawDocument document) {
    return document.blocks().stream().map(PdfBlocks::shown).toList();
  }

  private static String shown(RawBlock block) {
    if (block instanceof RawBlock.Line line) {
      return "line " + line.text();
    }
    if (block instanceof RawBlock.TextBox box) {
      return "box " + box.text();
    }
    if (block instanceof RawBlock.Dropped dropped) {
      return "dropped " + dropped.reason() + ": " + dropped.text();
    }
    return DocumentBlocks.size((RawBlock.Grid) block);
  }

  /** Cells with their places, {@code row,column text}, and {@code 2x1} where they span several. */
  static List<String> cells(RawDocument document) {
    return DocumentBlocks.grids(document)
        .flatMap(grid -> grid.cells().stream())
        .map(DocumentBlocks::placed)
        .toList();
  }
}
