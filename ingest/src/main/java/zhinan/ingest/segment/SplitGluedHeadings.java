package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Doubt;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.model.SectionKind;
import zhinan.model.Severity;
import zhinan.text.Label;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * Cuts off a heading that is glued to the end of the paragraph before it: {@code …（不含公示）。（六）收费情况},
 * and parts headings that run on in one paragraph, see {@link RunOnHeadings}. Runs after lines are
 * joined.
 *
 * <p>What is glued is cut off only behind the end of a sentence, and only where the rest of the
 * line is a label and a whole heading of the vocabulary.
 */
final class SplitGluedHeadings implements Pass {
  private static final String BLANK = Signs.regex(Sign.BLANK);

  /** A label may follow. */
  private static final Pattern SENTENCE_END = Pattern.compile("[。;](?=.)");

  /** Behind a sentence or a wide blank. */
  private static final Pattern RUN_IN_START =
      Pattern.compile(
          "[。;]" + BLANK + "*+(?=.)|(?:\\t|" + BLANK + "{2,})(?=[^\\t])(?!" + BLANK + ")");

  private static final Pattern COLUMN = Pattern.compile("\\t|" + BLANK + "{2,}");

  /** Heading, text and the rest. */
  private static final int LAST_COLUMN = 3;

  /** No heading of the vocabulary is longer, label included. */
  private static final int LONGEST = 30;

  private static final int SHORTEST_VOTED = 4;
  private static final int LONGEST_VOTED = 8;

  private final HeadingMarker marker;
  private final RunOnHeadings runs;

  SplitGluedHeadings(HeadingMarker marker) {
    this.marker = marker;
    this.runs = new RunOnHeadings(marker);
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<Doubt> doubts = new ArrayList<>();
    RawDocument split = DocumentLines.replace(document, line -> split(line, doubts));
    return split.with(split.blocks(), doubts);
  }

  private List<RawBlock> split(Line line, List<Doubt> doubts) {
    if (line.mark().isPresent()) {
      return List.of(line);
    }
    String chars = Signs.stripEnd(Signs.fold(line.text().chars()));
    List<Integer> cuts = runs.cuts(chars);
    if (!cuts.isEmpty() || isRunIn(chars, 0)) {
      return parts(line, cuts.isEmpty() ? series(chars) : cuts);
    }
    Matcher end = SENTENCE_END.matcher(chars);
    int from = Math.max(0, chars.length() - LONGEST);
    while (end.find(from)) {
      if (isHeading(chars.substring(end.end()))) {
        doubts.add(
            new Doubt(
                Severity.INFO,
                "heading-glued",
                "a heading stands at the end of the paragraph before it; cut off",
                line.text().origin(end.end()),
                line.text().end()));
        List<RawBlock> lines =
            new ArrayList<>(split(line.with(line.text().sub(0, end.end())), doubts));
        lines.add(new Line(line.text().sub(end.end()), Style.PLAIN));
        return lines;
      }
      from = end.end();
    }
    return List.of(line);
  }

  private static List<RawBlock> parts(Line line, List<Integer> cuts) {
    List<RawBlock> lines = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      lines.add(line.with(line.text().sub(from, cut)));
      from = cut;
    }
    lines.add(line.with(line.text().sub(from)));
    return lines;
  }

  /**
   * {@code 所需材料：…。办理时限：即时办结。收费标准：不收费。}: a paragraph that starts with a heading may hold more of
   * them.
   */
  private List<Integer> series(String chars) {
    List<Integer> cuts = new ArrayList<>();
    int from = 0;
    Matcher end = RUN_IN_START.matcher(chars);
    while (end.find()) {
      boolean indent = Signs.isBlank(chars.substring(from, end.end()));
      boolean cut = isRunIn(chars, end.end()) || isVoted(chars, from, end.end());
      if (!indent && cut && !runs.goesOn(chars, from, end.start(), end.end())) {
        from = end.end();
        cuts.add(from);
      }
    }
    return cuts;
  }

  private boolean isRunIn(String chars, int from) {
    String words = chars.substring(from, Math.min(chars.length(), from + LONGEST + 1));
    int colon = words.indexOf(':');
    return colon > 0 && marker.isHeadingWord(words.substring(0, colon)) || isColumn(words);
  }

  /**
   * Whether words that the vocabulary does not know run on as a heading: the classifier knows what
   * they name, and the heading before them names something else. Shorter ones are the fields of an
   * office: {@code 地址：…。电话：…。}
   */
  private boolean isVoted(String chars, int before, int from) {
    int colon = chars.indexOf(':', from);
    if (colon - from < SHORTEST_VOTED
        || colon - from > LONGEST_VOTED
        || !chars.substring(from, colon).chars().allMatch(c -> Signs.isHan((char) c))) {
      return false;
    }
    List<SectionKind> kinds = marker.opinion(chars.substring(from, colon)).kinds();
    String heading = chars.substring(before, Math.max(before, chars.indexOf(':', before)));
    return !kinds.isEmpty() && !marker.opinion(heading).kinds().equals(kinds);
  }

  /** {@code 办理时限 3日}, but not the head of a table: {@code 办理地点 咨询电话}. */
  private boolean isColumn(String words) {
    if (words.chars().noneMatch(c -> Signs.isBlank((char) c))) {
      return false;
    }
    String[] columns = COLUMN.split(words, LAST_COLUMN);
    return columns.length > 1
        && marker.isHeadingWord(columns[0])
        && !Signs.isBlank(columns[1])
        && !marker.isHeadingWord(columns[1]);
  }

  private boolean isHeading(String words) {
    Optional<Label> label = marker.label(words);
    return label.isPresent() && marker.isHeadingWord(words.substring(label.get().length()));
  }
}
