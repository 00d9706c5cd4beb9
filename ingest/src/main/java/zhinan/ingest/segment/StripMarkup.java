package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.text.Brackets;
import zhinan.text.Sign;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Takes the marks of a Markdown dump off: {@code ## 一、…} becomes a line of outline level 2; page
 * comments and front matter are set aside. So is what frames several titles of a document alike on
 * both sides, {@code ——申请条件——}, {@code #受理时间#}: the title becomes a bold line, what stands behind
 * its frame the next line. Runs before anything looks at labels.
 *
 * <p>Seen in: dumps that tools for language models make of PDF files ({@code <!-- page: 4 -->}).
 */
final class StripMarkup implements Pass {
  static final String MARKUP = "markup";
  static final String PAGE_MARK = "page-mark";
  static final String FRONT_MATTER = "front-matter";

  private static final String BLANKS = Signs.regex(Sign.BLANK) + "*";

  private static final Pattern HEADING = Pattern.compile(BLANKS + "(#{1,6})\\s+(?=\\S)");
  private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*-->\\s*");

  /** Front matter is a few lines between two rules at the very top; a longer stretch is text. */
  private static final int LONGEST_FRONT_MATTER = 20;

  /** What opens a frame: neither letters nor digits, in front of words. */
  private static final Pattern OPENING =
      Pattern.compile(
          BLANKS + "(?<frame>[^\\p{L}\\p{N}\\p{Z}\\s]{1,12})" + BLANKS + "(?=\\p{IsHan})");

  private static final int LONGEST_TITLE = 22;

  /** So many titles are framed alike at least. */
  private static final int FRAMES = 2;

  @Override
  public RawDocument apply(RawDocument document) {
    int front = frontMatterEnd(document.blocks());
    Set<String> frames = frames(document);
    List<RawBlock> blocks = new ArrayList<>(document.blocks().size());
    for (int i = 0; i < document.blocks().size(); i++) {
      RawBlock block = document.blocks().get(i);
      if (block instanceof Line line) {
        blocks.addAll(
            i < front ? List.of(new Dropped(line.text(), FRONT_MATTER)) : strip(line, frames));
      } else {
        blocks.add(block);
      }
    }
    return document.withBlocks(blocks);
  }

  /**
   * A framed title.
   *
   * @param sign what opens the frame
   * @param from first character of the title
   * @param to behind its last
   * @param rest behind what closes the frame
   */
  private record Frame(String sign, int from, int to, int rest) {}

  /** What frames more than one title of the document. */
  private static Set<String> frames(RawDocument document) {
    Map<String, Set<String>> titles = new HashMap<>();
    for (Line line : DocumentLines.of(document)) {
      String chars = line.text().chars();
      frame(chars)
          .ifPresent(
              frame ->
                  titles
                      .computeIfAbsent(frame.sign(), sign -> new HashSet<>())
                      .add(chars.substring(frame.from(), frame.to())));
    }
    titles.values().removeIf(framed -> framed.size() < FRAMES);
    return titles.keySet();
  }

  private static Optional<Frame> frame(String chars) {
    Matcher opening = OPENING.matcher(chars);
    if (!opening.lookingAt() || !isDrawn(opening.group("frame"))) {
      return Optional.empty();
    }
    String sign = opening.group("frame");
    String closing = mirrored(sign);
    int from = opening.end();
    int close = chars.indexOf(closing, from);
    if (close < 0
        || close - from > LONGEST_TITLE
        || chars.substring(from, close).chars().anyMatch(StripMarkup::isOfSentence)) {
      return Optional.empty();
    }
    int to = close;
    while (Signs.isBlank(chars.charAt(to - 1))) {
      to--;
    }
    int rest = close + closing.length();
    boolean whole = Signs.isBlank(chars.substring(rest));
    return whole || !isOfLists(sign)
        ? Optional.of(new Frame(sign, from, to, rest))
        : Optional.empty();
  }

  /** {@code -申请-受理}, {@code ·甲·乙}: one such sign parts as often as it frames. */
  private static boolean isOfLists(String sign) {
    char c = sign.charAt(0);
    return sign.length() == 1 && (Signs.isDash(c) || Signs.isBullet(c) || Signs.isSlash(c));
  }

  /** Brackets, quotation marks, what ends a sentence and rules of tables frame more than titles. */
  private static boolean isDrawn(String frame) {
    return frame
        .chars()
        .noneMatch(
            c ->
                Brackets.isOpen((char) c)
                    || Brackets.isClose((char) c)
                    || Signs.isQuote((char) c)
                    || RowCells.isBar((char) c)
                    || isOfSentence(c));
  }

  private static boolean isOfSentence(int c) {
    return Signs.isStop((char) c) || Signs.of((char) c) == Sign.COMMA;
  }

  private static String mirrored(String sign) {
    return new StringBuilder(sign)
        .reverse()
        .toString()
        .replace('<', '\0')
        .replace('>', '<')
        .replace('\0', '>');
  }

  /** The title as a bold line; what stands behind the frame is a line of its own. */
  private static List<RawBlock> unframed(Line line, Frame frame) {
    Text text = line.text();
    Style bold = line.style().withBold(frame.to() - frame.from());
    List<RawBlock> blocks = new ArrayList<>();
    blocks.add(new Dropped(text.sub(0, frame.from()), MARKUP));
    blocks.add(new Line(text.sub(frame.from(), frame.to()), bold));
    blocks.add(new Dropped(text.sub(frame.to(), frame.rest()), MARKUP));
    if (!Signs.isBlank(text.chars().substring(frame.rest()))) {
      blocks.add(new Line(text.sub(frame.rest()), line.style()));
    }
    return blocks;
  }

  private static int frontMatterEnd(List<RawBlock> blocks) {
    if (blocks.isEmpty() || !isRule(blocks.get(0))) {
      return 0;
    }
    for (int i = 1; i < Math.min(blocks.size(), LONGEST_FRONT_MATTER); i++) {
      if (isRule(blocks.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isRule(RawBlock block) {
    return block instanceof Line line && line.text().strip().chars().equals("---");
  }

  private static List<RawBlock> strip(Line line, Set<String> frames) {
    String chars = line.text().chars();
    if (chars.contains("<!--") && COMMENT.matcher(chars).matches()) {
      return List.of(new Dropped(line.text(), PAGE_MARK));
    }
    Optional<Frame> frame =
        frames.isEmpty() ? Optional.empty() : frame(chars).filter(f -> frames.contains(f.sign()));
    if (frame.isPresent()) {
      return unframed(line, frame.get());
    }
    Matcher heading = HEADING.matcher(chars);
    if (chars.indexOf('#') < 0 || !heading.lookingAt()) {
      return List.of(line);
    }
    Style outlined = line.style().withOutline(heading.end(1) - heading.start(1));
    return List.of(
        new Dropped(line.text().sub(0, heading.end()), MARKUP),
        new Line(line.text().sub(heading.end()), outlined));
  }
}
