package zhinan.ingest.structure;

import java.util.List;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;

/**
 * The title of the guide among the lines in front of its first heading: a line in the title style,
 * else the first short line that holds a word for guide, else the first short line.
 */
final class GuideTitle {
  /** The longest title of a guide seen has 36 characters. */
  private static final int LONGEST = 60;

  private GuideTitle() {}

  static String of(RawDocument document, int front, GroupNames names) {
    List<Line> lines =
        document.blocks().subList(0, front).stream()
            .filter(Line.class::isInstance)
            .map(Line.class::cast)
            .filter(line -> line.text().length() <= LONGEST)
            .toList();
    return lines.stream()
        .filter(line -> line.style().title())
        .findFirst()
        .or(
            () ->
                lines.stream()
                    .filter(line -> names.isGuideTitle(line.text().strip().chars()))
                    .findFirst())
        .or(() -> lines.stream().findFirst())
        .map(line -> line.text().strip().chars())
        .orElse("");
  }
}
