package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;

/** Walking over the lines of a document. */
final class DocumentLines {
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

  /** Whether most lines have an empty line in front, as some converters write them. */
  static boolean isDoubleSpaced(RawDocument document, List<Line> lines) {
    return lines.stream().filter(line -> blankLinesBefore(document, line) == 1).count() * 2
        > lines.size();
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
