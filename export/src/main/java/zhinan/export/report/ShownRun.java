package zhinan.export.report;

import java.util.ArrayList;
import java.util.List;
import zhinan.export.diff.Segment;

/**
 * Words of one half of a change that are shown alike.
 *
 * @param kind how: {@code same}, {@code gone}, {@code new}, {@code form} for the same in another
 *     form, {@code skip} for words that are left out
 * @param text the words; for {@code skip} how many characters there are
 */
record ShownRun(String kind, String text) {
  /** Two lines on a page: what stands around a change. */
  private static final int CONTEXT = 60;

  /** Less than this is not worth leaving out. */
  private static final int LEAST_SKIPPED = 40;

  /** Half a screen; the full text is one link away. */
  private static final int MOST_WHOLE = 600;

  boolean isSame() {
    return kind.equals("same");
  }

  boolean isGone() {
    return kind.equals("gone");
  }

  boolean isNew() {
    return kind.equals("new");
  }

  boolean isForm() {
    return kind.equals("form");
  }

  /** Words that are not compared with others, all of one kind. */
  static List<ShownRun> whole(String words, String kind) {
    if (words.length() <= MOST_WHOLE + LEAST_SKIPPED) {
      return List.of(new ShownRun(kind, words));
    }
    int end = boundary(words, MOST_WHOLE);
    return List.of(new ShownRun(kind, words.substring(0, end)), skip(words.length() - end));
  }

  /** The words of one side of a comparison. */
  static List<ShownRun> of(List<Segment> segments, boolean isOld) {
    List<ShownRun> runs = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      String words = isOld ? segment.before() : segment.after();
      if (words.isEmpty()) {
        continue;
      }
      switch (segment.kind()) {
        case KEPT -> addSame(runs, words, i > 0, i < segments.size() - 1);
        case REFORMATTED -> runs.add(new ShownRun("form", words));
        case DELETED -> runs.add(new ShownRun("gone", words));
        case INSERTED -> runs.add(new ShownRun("new", words));
      }
    }
    return runs;
  }

  /** Leaves context beside the changes in front and behind. */
  private static void addSame(
      List<ShownRun> runs, String words, boolean isBehind, boolean isInFront) {
    int head = isBehind ? CONTEXT : 0;
    int tail = isInFront ? CONTEXT : 0;
    if (words.length() <= head + tail + LEAST_SKIPPED) {
      runs.add(new ShownRun("same", words));
      return;
    }
    int start = boundary(words, head);
    int end = boundary(words, words.length() - tail);
    if (start > 0) {
      runs.add(new ShownRun("same", words.substring(0, start)));
    }
    runs.add(skip(end - start));
    if (end < words.length()) {
      runs.add(new ShownRun("same", words.substring(end)));
    }
  }

  private static ShownRun skip(int characters) {
    return new ShownRun("skip", NumberText.grouped(characters));
  }

  /** Never between the halves of a character. */
  private static int boundary(String words, int at) {
    boolean isInside = at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at));
    return isInside ? at - 1 : at;
  }
}
