package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.Severity;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Puts a label that stands alone on its line in front of the heading on the next: {@code 四、} /
 * {@code 办理地点及咨询电话：}. Runs after wrapped lines are joined. A label that a line ends with is cut off
 * and moved as well: {@code …一次性告知。（五）} / {@code 办结时限}.
 *
 * <p>Only where the next line is a heading of the vocabulary without label: a number alone may be a
 * cell or an amount.
 */
final class JoinLonelyLabels implements Pass {
  /** A label with the blanks in front of it; a longer line is no lonely label. */
  private static final int LONGEST_LABEL = 12;

  /** {@code （一百零一）}, or the same without its closing bracket. */
  private static final int LONGEST_BRACKETED = 6;

  private final HeadingMarker marker;

  JoinLonelyLabels(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<RawBlock> blocks = new ArrayList<>(document.blocks().size());
    List<Doubt> doubts = new ArrayList<>();
    Optional<Line> held = Optional.empty();
    for (RawBlock block : document.blocks()) {
      if (held.isPresent() && block instanceof Line line && isBareHeading(line)) {
        blocks.addAll(join(held.get(), line, doubts));
        held = Optional.empty();
      } else if (block instanceof Line line && labelAtEnd(line) >= 0) {
        held.ifPresent(blocks::add);
        held = Optional.of(line);
      } else if (held.isPresent() && !(block instanceof RawBlock.Dropped)) {
        blocks.add(held.get());
        held = Optional.empty();
        blocks.add(block);
      } else {
        blocks.add(block);
      }
    }
    held.ifPresent(blocks::add);
    return document.with(blocks, doubts);
  }

  private List<RawBlock> join(Line label, Line heading, List<Doubt> doubts) {
    int cut = labelAtEnd(label);
    Text moved = label.text().sub(cut);
    doubts.add(
        new Doubt(
            Severity.INFO,
            "label-apart",
            "the label and the words of a heading stand on two lines; joined",
            moved.start(),
            heading.text().end()));
    Line joined = heading.with(Text.join(List.of(moved, heading.text())));
    Text before = label.text().sub(0, cut);
    return before.isBlank() ? List.of(joined) : List.of(label.with(before), joined);
  }

  private boolean isBareHeading(Line line) {
    String chars = DocumentLines.words(line);
    return line.mark().isEmpty() && marker.label(chars).isEmpty() && marker.isHeadingWord(chars);
  }

  /**
   * Where a label starts that nothing follows; -1 for none. The closing bracket may have been lost.
   */
  private int labelAtEnd(Line line) {
    String chars = Signs.stripEnd(Signs.fold(line.text().chars()));
    int open = chars.lastIndexOf('(');
    if (chars.length() > LONGEST_LABEL && open < chars.length() - LONGEST_BRACKETED) {
      return -1;
    }
    if (open > 0
        && open >= chars.length() - LONGEST_BRACKETED
        && "。;.".indexOf(chars.charAt(open - 1)) >= 0) {
      String tail = chars.substring(open);
      return isWhole(tail) || isWhole(tail + ")") ? open : -1;
    }
    return isWhole(Signs.strip(chars)) ? 0 : -1;
  }

  private boolean isWhole(String chars) {
    Optional<Label> label = marker.label(chars);
    return label.isPresent()
        && label.get().length() == chars.length()
        && label.get().family() != LabelFamily.MATTER_FIELD
        && label.get().family() != LabelFamily.BULLET;
  }
}
