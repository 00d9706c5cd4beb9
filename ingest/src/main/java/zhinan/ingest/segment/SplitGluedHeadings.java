package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Label;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Remark;
import zhinan.ingest.document.Style;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.Severity;

/**
 * Cuts off a heading that is glued to the end of the paragraph before it: {@code …（不含公示）。（六）收费情况}. Runs after lines are joined.
 *
 * <p>Only behind the end of a sentence, only where the rest of the line is a label and a whole heading of the vocabulary.
 */
final class SplitGluedHeadings implements Pass {
  private static final Pattern SENTENCE_END = Pattern.compile("[。；;](?=[（(一二三四五六七八九十0-9０-９])");

  /** No heading of the vocabulary is longer, label included. */
  private static final int LONGEST = 30;

  private final HeadingMarker marker;

  SplitGluedHeadings(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<Remark> remarks = new ArrayList<>();
    RawDocument split = Lines.replace(document, line -> split(line, remarks));
    return remarks.isEmpty() ? document : split.with(split.blocks(), remarks);
  }

  private List<RawBlock> split(Line line, List<Remark> remarks) {
    String chars = line.text().chars().stripTrailing();
    Matcher end = SENTENCE_END.matcher(chars);
    int from = Math.max(0, chars.length() - LONGEST);
    while (end.find(from)) {
      if (isHeading(chars.substring(end.end()))) {
        remarks.add(
            new Remark(
                Severity.INFO,
                "heading-glued",
                "a heading stands at the end of the paragraph before it; cut off",
                line.text().origin(end.end()),
                line.text().end()));
        return List.of(line.with(line.text().sub(0, end.end())), new Line(line.text().sub(end.end()), Style.PLAIN));
      }
      from = end.end();
    }
    return List.of(line);
  }

  private boolean isHeading(String words) {
    Optional<Label> label = marker.label(words);
    return label.isPresent() && marker.isHeadingWord(words.substring(label.get().length()));
  }
}
