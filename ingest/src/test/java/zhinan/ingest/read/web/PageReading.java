package zhinan.ingest.read.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhinan.conservation.LostWords;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.LinkTarget;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.spec.DocumentBlocks;
import zhinan.spec.Drawn;

/**
 * Reads pages in tests, checks what must hold for every document, and prints what was read: {@code
 * words}, {@code {h2 c b3} words} for a centred heading whose first three characters are bold,
 * other blocks as {@link DocumentBlocks} prints them, then {@code link words → target}, {@code fact
 * TITLE words} and {@code remark code}.
 */
final class PageReading {
  private PageReading() {}

  static RawDocument read(String page) {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  static RawDocument read(byte[] page) {
    return read(page, Limits.DEFAULT);
  }

  static RawDocument read(byte[] page, Limits limits) {
    try {
      RawDocument document =
          new PageReader().read(new RawFile("page.html", "text/html", page), limits);
      assertWhole(document);
      if (document.doubts().stream()
          .noneMatch(doubt -> doubt.code().equals("template-directives"))) {
        // The code of templates comes in too many languages to be told from words once more.
        LostWords.assertNone(page, document);
      }
      return document;
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** The words of all lines and cells, a line each. */
  static List<String> words(RawDocument document) {
    return document.blocks().stream()
        .filter(block -> !(block instanceof Dropped))
        .flatMap(DocumentBlocks::texts)
        .flatMap(text -> text.chars().lines())
        .toList();
  }

  static List<String> printed(RawDocument document) {
    List<String> lines = new ArrayList<>();
    document.blocks().forEach(block -> lines.addAll(printed(block)));
    document
        .links()
        .forEach(
            link ->
                lines.add(
                    "link "
                        + document.text().substring(link.words().start(), link.words().end())
                        + " → "
                        + link.target()));
    document.facts().stated().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(fact -> lines.add("fact " + fact.getKey() + " " + fact.getValue()));
    document.doubts().forEach(doubt -> lines.add("remark " + doubt.code()));
    return lines;
  }

  private static List<String> printed(RawBlock block) {
    return block instanceof Line line
        ? List.of(style(line.style()) + Drawn.draw(line.text().chars()))
        : DocumentBlocks.print(block);
  }

  private static String style(Style style) {
    List<String> marks = new ArrayList<>();
    if (style.outline() > 0) {
      marks.add("h" + style.outline());
    }
    if (style.centred()) {
      marks.add("c");
    }
    if (style.bold() > 0) {
      marks.add("b" + style.bold());
    }
    style.list().ifPresent(list -> marks.add("list"));
    return marks.isEmpty() ? "" : "{" + String.join(" ", marks) + "} ";
  }

  /** What must hold of every document, and links count up. */
  static void assertWhole(RawDocument document) {
    DocumentBlocks.assertWhole(document);
    int last = 0;
    for (LinkTarget link : document.links()) {
      assertTrue(link.words().start() >= last, () -> "links out of order: " + link);
      last = link.words().end();
    }
  }
}
