package zhinan.ingest.document;

import java.util.ArrayList;
import java.util.List;
import zhinan.model.Source;
import zhinan.text.Range;
import zhinan.text.Text;

/**
 * What a reader writes while it reads: the linear text grows line by line, and each piece comes
 * back as a {@link Text} that knows its place.
 *
 * <p>The linear text looks the same for every format: a paragraph is a line; a table is a run of
 * lines that start with a tab, one cell to a line, further paragraphs of a cell on lines without
 * tab, an empty line behind each row.
 *
 * <p>Single-use, not shared between threads.
 */
public final class Transcript {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> pages = new ArrayList<>();
  private final List<RawBlock> blocks = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<PrintedRun> runs = new ArrayList<>();
  private final List<LinkTarget> links = new ArrayList<>();
  private DocumentFacts facts = DocumentFacts.NONE;

  /** Says that what follows stands on the next page; the first call starts page 1. */
  public void page() {
    pages.add(text.length());
  }

  /** Writes words that end a line; line ends inside them stay. */
  public Text line(String words) {
    Text written = Text.of(words, text.length());
    text.append(words).append('\n');
    return written;
  }

  /** Writes an empty line. */
  public void blankLine() {
    text.append('\n');
  }

  /**
   * Writes a paragraph and adds it as a block; a blank one only as an empty line. Gives the words.
   */
  public Text paragraph(String words, Style style) {
    Text written = line(words);
    if (!written.isBlank()) {
      blocks.add(new RawBlock.Line(written, style));
    }
    return written;
  }

  /** Writes one cell's line, led by a tab; the text that comes back is without the tab. */
  public Text cell(String words) {
    text.append('\t');
    return line(words);
  }

  /** Adds a block whose words were written before. */
  public void add(RawBlock block) {
    blocks.add(block);
  }

  /** Adds a doubt. */
  public void doubt(Doubt doubt) {
    doubts.add(doubt);
  }

  /** Says where words that were written lead to; later links stand behind earlier ones. */
  public void link(Text words, String target) {
    links.add(new LinkTarget(new Range(words.start(), words.end()), target));
  }

  /** Says where on a page words stand that were written; later runs stand behind earlier ones. */
  public void printed(PrintedRun run) {
    runs.add(run);
  }

  /** Says what the document states of itself. */
  public void facts(DocumentFacts stated) {
    facts = stated;
  }

  /** Whether no block was added yet. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The offset at which the next character will stand. */
  public int offset() {
    return text.length();
  }

  /** What has been written. */
  public RawDocument document(Source source) {
    String whole = text.toString();
    int[] starts = pages.stream().mapToInt(Integer::intValue).toArray();
    return new RawDocument(
        source, whole, new Places(whole, starts, runs), blocks, doubts, facts, links);
  }
}
