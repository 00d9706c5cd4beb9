package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawBlock.TextBox;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.Severity;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Takes a box into the running text whose first line is a heading, where no other box stands beside
 * it; and warns where text that stays aside (a drawing, a running header) has a heading or a phone.
 * Runs first: what it takes in is text like any other.
 *
 * <p>Seen in: a banner that floats over an empty paragraph, {@code 事项2：老年人优待证办理}. The boxes of a
 * flow chart stand beside each other and stay figures.
 */
final class LiftBoxedText implements Pass {
  /** A landline with or without its area code, a mobile number. */
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d.])(?:0\\d{2,3}[-"
              + " ]?\\d{7,8}|1[3-9]\\d{9}|(?!(?:19|20)\\d{6}(?!\\d))[2-8]\\d{6,7})(?![\\d.])");

  /** Where a reader puts the text at the edges of pages. */
  private static final List<String> EDGES = List.of("running-header", "running-footer");

  private final HeadingMarker marker;

  LiftBoxedText(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<RawBlock> blocks = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    List<RawBlock> all = document.blocks();
    for (int i = 0; i < all.size(); i++) {
      RawBlock block = all.get(i);
      if (block instanceof TextBox box && box.anchored()) {
        List<Line> lines = lines(box.text());
        if (!isBeside(all, i) && !lines.isEmpty() && isHeading(lines.get(0))) {
          blocks.addAll(lines);
          continue;
        }
        warn(lines, "drawing", doubts);
      } else if (block instanceof Dropped dropped && EDGES.contains(dropped.reason())) {
        warn(lines(dropped.text()), "header or footer", doubts);
      }
      blocks.add(block);
    }
    doubts.removeAll(document.doubts());
    return doubts.isEmpty() ? document.withBlocks(blocks) : document.with(blocks, doubts);
  }

  private static boolean isBeside(List<RawBlock> all, int index) {
    return index > 0 && all.get(index - 1) instanceof TextBox
        || index + 1 < all.size() && all.get(index + 1) instanceof TextBox;
  }

  private boolean isHeading(Line line) {
    return DocumentLines.isHeading(line, marker);
  }

  private void warn(List<Line> lines, String where, List<Doubt> doubts) {
    for (Line line : lines) {
      boolean phone = PHONE.matcher(Signs.fold(line.text().chars())).find();
      if (phone || isHeading(line)) {
        String what = phone ? "a phone" : "a heading";
        doubts.add(
            new Doubt(
                    Severity.WARNING,
                    "text-set-aside",
                    "the words of a "
                        + where
                        + " are no part of the running text, but hold "
                        + what)
                .at(line.text()));
        return;
      }
    }
  }

  private static List<Line> lines(Text text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.chars().charAt(at) == '\n') {
        Text line = text.sub(from, at);
        if (!line.isBlank()) {
          lines.add(new Line(line, Style.PLAIN));
        }
        from = at + 1;
      }
    }
    return lines;
  }
}
