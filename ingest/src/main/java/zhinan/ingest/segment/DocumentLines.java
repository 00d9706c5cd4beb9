package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;

/** Walking over the lines of a document. */
final class DocumentLines {
  /** The share of lines that may stand closer than the others in a document that is spaced. */
  private static final double FEW = 0.05;

  /** So many lines show how far apart lines stand that are not double spaced. */
  private static final int MANY = 20;

  /** More empty lines part paragraphs. */
  private static final int MOST = 3;

  private DocumentLines() {}

  /** The lines, without other blocks. */
  static List<Line> of(RawDocument document) {
    return document.blocks().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
  }

  /** Puts for each line the blocks that the function gives; other blocks stay. */
  static RawDocument replace(RawDocument document, Function<Line, List<RawBlock>> change) {
    List<RawBlock> blocks = new ArrayList<>(document.blocks().size());
    for (RawBlock block : document.blocks()) {
      if (block instanceof Line line) {
        blocks.addAll(change.apply(line));
      } else {
        blocks.add(block);
      }
    }
    return document.withBlocks(blocks);
  }

  /** The words of a line as they are compared: in their canonical form, without blanks around. */
  static String words(Line line) {
    return Signs.strip(Signs.fold(line.text().chars()));
  }

  /** The block as a line, if it is one. */
  static Optional<Line> line(RawBlock block) {
    return block instanceof Line line ? Optional.of(line) : Optional.empty();
  }

  /** Whether the line is labelled and names a matter or, by its whole title, a section. */
  static boolean isHeading(Line line, HeadingMarker marker) {
    return marker.label(line.text().chars()).isPresent()
        && marker
            .mark(line)
            .filter(mark -> mark.has(LabelFamily.MATTER_WORD) || mark.evidence() == Evidence.WORD)
            .isPresent();
  }

  /**
   * How many empty lines stand in front of every line, as some converters write them: 0 in most
   * documents, 1 in one that is double spaced.
   *
   * @param gaps of all lines, see {@link #gaps}
   */
  static int spacing(int[] gaps) {
    return IntStream.rangeClosed(1, MOST)
        .filter(spacing -> isSpaced(gaps, spacing))
        .max()
        .orElse(0);
  }

  /** Whether hardly a line has fewer empty lines in front, or most have just so many. */
  private static boolean isSpaced(int[] gaps, int spacing) {
    long fewer = Arrays.stream(gaps).filter(gap -> gap < spacing).count();
    long same = Arrays.stream(gaps).filter(gap -> gap == spacing).count();
    boolean many = spacing == 1 || gaps.length >= MANY;
    return many && (fewer < FEW * gaps.length || 2 * same > gaps.length);
  }

  /** How many empty lines of the source stand right before each line. */
  static int[] gaps(RawDocument document, List<Line> lines) {
    return lines.stream().mapToInt(line -> blankLinesBefore(document, line)).toArray();
  }

  /** How many empty lines of the source stand right before the block. */
  static int blankLinesBefore(RawDocument document, RawBlock block) {
    String text = document.text();
    int ends = 0;
    for (int i = block.start() - 1; i >= 0 && Signs.isBlank(text.charAt(i)); i--) {
      ends += text.charAt(i) == '\n' ? 1 : 0;
    }
    return Math.max(0, ends - 1);
  }
}
