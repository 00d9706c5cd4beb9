package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * Takes the marks of a Markdown dump off: {@code ## 一、…} becomes a line of outline level 2; page
 * comments and front matter are set aside. Runs before anything looks at labels.
 *
 * <p>Seen in: dumps that tools for language models make of PDF files ({@code <!-- page: 4 -->}).
 */
final class StripMarkup implements Pass {
  static final String MARKUP = "markup";
  static final String PAGE_MARK = "page-mark";
  static final String FRONT_MATTER = "front-matter";

  private static final Pattern HEADING =
      Pattern.compile(Signs.regex(Sign.BLANK) + "*(#{1,6})\\s+(?=\\S)");
  private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*-->\\s*");

  /** Front matter is a few lines between two rules at the very top; a longer stretch is text. */
  private static final int LONGEST_FRONT_MATTER = 20;

  @Override
  public RawDocument apply(RawDocument document) {
    int front = frontMatterEnd(document.blocks());
    List<RawBlock> blocks = new ArrayList<>(document.blocks().size());
    for (int i = 0; i < document.blocks().size(); i++) {
      RawBlock block = document.blocks().get(i);
      if (block instanceof Line line) {
        blocks.addAll(i < front ? List.of(new Dropped(line.text(), FRONT_MATTER)) : strip(line));
      } else {
        blocks.add(block);
      }
    }
    return document.withBlocks(blocks);
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

  private static List<RawBlock> strip(Line line) {
    String chars = line.text().chars();
    if (chars.contains("<!--") && COMMENT.matcher(chars).matches()) {
      return List.of(new Dropped(line.text(), PAGE_MARK));
    }
    Matcher heading = HEADING.matcher(chars);
    if (chars.indexOf('#') < 0 || !heading.lookingAt()) {
      return List.of(line);
    }
    Style style = line.style();
    Style outlined =
        new Style(
            heading.end(1) - heading.start(1),
            style.title(),
            style.centred(),
            style.bold(),
            style.list(),
            style.layout());
    return List.of(
        new Dropped(line.text().sub(0, heading.end()), MARKUP),
        new Line(line.text().sub(heading.end()), outlined));
  }
}
