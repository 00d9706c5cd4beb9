package zhinan.export.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import zhinan.export.diff.text.Alignment;
import zhinan.export.diff.text.Delta;
import zhinan.export.diff.text.Fold;
import zhinan.export.diff.text.Passage;
import zhinan.export.diff.text.Token;
import zhinan.model.Block;
import zhinan.model.Span;

/** Makes segments from an alignment. For one use. */
final class Segments {
  /** As much of unchanged words is shown beside a change; a reader knows then where he is. */
  private static final int CONTEXT = 60;

  private static final String GAP = "…";

  private final Passage before;
  private final Passage after;
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder deleted = new StringBuilder();
  private final StringBuilder inserted = new StringBuilder();

  private Segments(Alignment alignment) {
    before = alignment.before();
    after = alignment.after();
    int i = 0;
    int j = 0;
    head();
    for (Delta delta : alignment.deltas()) {
      i = kept(i, delta.before().start(), j);
      String old = words(before, i, delta.before().end());
      String fresh = words(after, delta.after().start(), delta.after().end());
      if (key(before, i, delta.before().end())
          .equals(key(after, delta.after().start(), delta.after().end()))) {
        same(old, fresh);
      } else {
        deleted.append(old);
        inserted.append(fresh);
      }
      i = delta.before().end();
      j = delta.after().end();
    }
    kept(i, before.tokens().size(), j);
    flush();
  }

  /** All segments of the two texts. */
  static List<Segment> of(Alignment alignment) {
    return new Segments(alignment).segments;
  }

  /** The segments of two short texts. */
  static List<Segment> of(String before, String after) {
    Alignment alignment = Alignment.of(passage(before), passage(after));
    return of(alignment);
  }

  /** The old words. */
  static String before(List<Segment> segments) {
    return segments.stream().map(Segment::before).collect(Collectors.joining());
  }

  /** The new words. */
  static String after(List<Segment> segments) {
    return segments.stream().map(Segment::after).collect(Collectors.joining());
  }

  /** Whether nothing differs but blanks, width and punctuation. */
  static boolean isForm(List<Segment> segments) {
    return segments.stream()
        .allMatch(
            segment ->
                segment.kind() == Segment.Kind.KEPT || segment.kind() == Segment.Kind.REFORMATTED);
  }

  private static Passage passage(String words) {
    Span nowhere = new Span(0, words.length(), 1, OptionalInt.empty());
    return Passage.of(List.of(new Block.Paragraph(words, nowhere)));
  }

  /** The same segments with long unchanged runs cut short. */
  static List<Segment> shortened(List<Segment> segments) {
    List<Segment> shortened = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean kept = segment.kind() == Segment.Kind.KEPT;
      String words = segment.before();
      if (kept && words.length() > 2 * CONTEXT + GAP.length()) {
        String start = i == 0 ? "" : words.substring(0, CONTEXT);
        boolean last = i == segments.size() - 1;
        String end = last ? "" : words.substring(words.length() - CONTEXT);
        String shorter = start + GAP + end;
        shortened.add(new Segment(Segment.Kind.KEPT, shorter, shorter));
      } else {
        shortened.add(segment);
      }
    }
    return shortened;
  }

  /** What stands in front of the first token. */
  private void head() {
    same(before.text().substring(0, from(before, 0)), after.text().substring(0, from(after, 0)));
  }

  private int kept(int from, int to, int other) {
    for (int k = 0; k < to - from; k++) {
      same(words(before, from + k, from + k + 1), words(after, other + k, other + k + 1));
    }
    return to;
  }

  private void same(String old, String fresh) {
    if (!old.isEmpty() || !fresh.isEmpty()) {
      flush();
    }
    add(old.equals(fresh) ? Segment.Kind.KEPT : Segment.Kind.REFORMATTED, old, fresh);
  }

  /** What differs between two kept runs is one deletion and one insertion. */
  private void flush() {
    add(Segment.Kind.DELETED, deleted.toString(), "");
    add(Segment.Kind.INSERTED, "", inserted.toString());
    deleted.setLength(0);
    inserted.setLength(0);
  }

  /** The tokens with what stands between each and the next. */
  private static String words(Passage passage, int from, int to) {
    return passage
        .text()
        .substring(from(passage, from), Math.max(from(passage, from), from(passage, to)));
  }

  private static String key(Passage passage, int from, int to) {
    int start = from(passage, from);
    return Fold.significant(passage.text(), start, Math.max(start, from(passage, to)));
  }

  private static int from(Passage passage, int token) {
    List<Token> tokens = passage.tokens();
    return token < tokens.size() ? tokens.get(token).from() : passage.text().length();
  }

  private void add(Segment.Kind kind, String old, String fresh) {
    if (old.isEmpty() && fresh.isEmpty()) {
      return;
    }
    int last = segments.size() - 1;
    if (last >= 0 && segments.get(last).kind() == kind) {
      Segment open = segments.get(last);
      segments.set(last, new Segment(kind, open.before() + old, open.after() + fresh));
    } else {
      segments.add(new Segment(kind, old, fresh));
    }
  }
}
