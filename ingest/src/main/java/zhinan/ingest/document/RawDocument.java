package zhinan.ingest.document;

import java.util.List;
import java.util.stream.Stream;
import zhinan.model.Source;
import zhinan.text.Text;

/**
 * A document on its way to becoming a guide: its linear text and the blocks found in it, in reading
 * order.
 *
 * <p>Promise that every stage keeps: each character of the text that is not white space belongs to
 * the {@link Text} of exactly one block.
 *
 * <p>Immutable, may be shared.
 *
 * @param source the file
 * @param text the linear text ({@code source.txt}), lines ended by LF
 * @param places finds lines and pages
 * @param blocks in reading order
 * @param doubts what was odd so far
 * @param facts what the document says of itself beside its text
 * @param links where words of the text lead to, by their places, which count up
 */
public record RawDocument(
    Source source,
    String text,
    Places places,
    List<RawBlock> blocks,
    List<Doubt> doubts,
    DocumentFacts facts,
    List<LinkTarget> links) {
  public RawDocument {
    blocks = List.copyOf(blocks);
    doubts = List.copyOf(doubts);
    links = List.copyOf(links);
  }

  /** A document that is its text and nothing beside. */
  public RawDocument(
      Source source, String text, Places places, List<RawBlock> blocks, List<Doubt> doubts) {
    this(source, text, places, blocks, doubts, DocumentFacts.NONE, List.of());
  }

  /** The same document with other blocks. */
  public RawDocument withBlocks(List<RawBlock> others) {
    return others.equals(blocks) ? this : with(others, List.of());
  }

  /** The same document with other blocks and more doubts. */
  public RawDocument with(List<RawBlock> others, List<Doubt> more) {
    return new RawDocument(
        source,
        text,
        places,
        others,
        Stream.concat(doubts.stream(), more.stream()).toList(),
        facts,
        links);
  }
}
