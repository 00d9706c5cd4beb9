package zhinan.ingest.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.heading.HeadingMarker;
import zhinan.text.Folded;
import zhinan.text.Signs;

/**
 * Sets a table of contents aside, whose lines repeat every title with dots and a page number:
 * {@code 一、…？ ........ 1}. Runs after page furniture is gone and before lines are joined.
 */
final class DropContents implements Pass {
  static final String REASON = "table-of-contents";

  /** A run of dots is looked at from its first one only, or long runs would cost their square. */
  private static final String DOTS =
      "(?:(?<!\\.)\\.{4,}+|(?<!…)…{2,}+|(?<!·)·{4,}+|(?<!\\. )(?:\\. ){4,}+)";

  private static final Pattern LEADER = Pattern.compile(DOTS);

  /** Dots without a page number anywhere are blanks of a form, or ellipses. */
  private static final Pattern NUMBERED = Pattern.compile(DOTS + "\\s*+\\d{1,4}");

  private static final List<String> LEADER_PARTS = List.of("....", "……", "····", ". . . . ");
  private static final Set<String> NAMES = Set.of("目录", "目錄", "目次");

  /** Fewer dotted lines may be a form to fill in. */
  private static final int FEWEST = 3;

  /**
   * Lines between two dotted ones: the first line of a wrapped title, a heading of the contents.
   */
  private static final int LINES_BETWEEN = 2;

  /** How far above the first dotted line the word 目录 is looked for. */
  private static final int NAME_ABOVE = 6;

  private final HeadingMarker marker;

  DropContents(HeadingMarker marker) {
    this.marker = marker;
  }

  @Override
  public RawDocument apply(RawDocument document) {
    List<RawBlock> blocks = document.blocks();
    int next = nextDotted(blocks, 0, blocks.size());
    if (next < 0) {
      return document;
    }
    List<RawBlock> kept = new ArrayList<>(blocks);
    while (next >= 0) {
      Run run = run(blocks, next);
      int name = nameAbove(blocks, next);
      if (name < next || run.entries() >= FEWEST && run.numbered() > 0) {
        drop(kept, first(blocks, name, next), run.last());
      }
      next = nextDotted(blocks, run.last() + 1, blocks.size());
    }
    return document.withBlocks(kept);
  }

  /** Dotted lines that stand close together: the last, how many, how many with a page number. */
  private record Run(int last, int entries, int numbered) {}

  private static Run run(List<RawBlock> blocks, int first) {
    int last = first;
    int entries = 0;
    int numbered = 0;
    for (int next = first;
        next >= 0;
        next = nextDotted(blocks, last + 1, last + 2 + LINES_BETWEEN)) {
      entries += count(LEADER, blocks.get(next));
      numbered += count(NUMBERED, blocks.get(next));
      last = next;
    }
    return new Run(last, entries, numbered);
  }

  /** A title that wraps has its first line above the first dotted one. */
  private int first(List<RawBlock> blocks, int name, int dotted) {
    boolean wrapped =
        name == dotted
            && dotted > 0
            && DocumentLines.line(blocks.get(dotted))
                .flatMap(line -> marker.label(line.text().chars()))
                .isEmpty();
    return wrapped
            && blocks.get(dotted - 1) instanceof Line line
            && marker.label(line.text().chars()).isPresent()
        ? dotted - 1
        : name;
  }

  private static int nameAbove(List<RawBlock> blocks, int first) {
    for (int i = first; i >= Math.max(0, first - NAME_ABOVE); i--) {
      if (blocks.get(i) instanceof Line line && NAMES.contains(Folded.chars(line.text().chars()))) {
        return i;
      }
    }
    return first;
  }

  private static int nextDotted(List<RawBlock> blocks, int from, int to) {
    for (int i = from; i < Math.min(to, blocks.size()); i++) {
      if (count(LEADER, blocks.get(i)) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static int count(Pattern pattern, RawBlock block) {
    if (!(block instanceof Line line)) {
      return 0;
    }
    String chars = Signs.fold(line.text().chars());
    return mayHaveLeader(chars) ? (int) pattern.matcher(chars).results().count() : 0;
  }

  /** Most lines have none, and looking for these is cheaper than matching the pattern. */
  private static boolean mayHaveLeader(String chars) {
    return LEADER_PARTS.stream().anyMatch(chars::contains);
  }

  private static void drop(List<RawBlock> blocks, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (blocks.get(i) instanceof Line line) {
        blocks.set(i, new Dropped(line.text(), REASON));
      }
    }
  }
}
