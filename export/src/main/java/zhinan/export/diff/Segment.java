package zhinan.export.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A run of words in the comparison of two texts. The {@code before} of all segments in a row is the
 * old text, the {@code after} is the new one; numbers, dates, phones, 《names》 and Latin words are
 * never cut.
 *
 * <p>Example: {@code 自受理之日起5个工作日办结} against {@code 自受理之日起3个工作日办结} is KEPT 自受理之日起, DELETED 5个工作日,
 * INSERTED 3个工作日, KEPT 办结. Immutable, may be shared.
 *
 * @param kind what became of it
 * @param before the old words, {@code ""} for INSERTED
 * @param after the new words, {@code ""} for DELETED
 */
public record Segment(Kind kind, String before, String after) {
  /** What became of a run of words. */
  public enum Kind {
    /** The same on both sides, character by character. */
    KEPT,
    /** The same words with other blanks, width, punctuation or layout. */
    REFORMATTED,
    /** In OLD only. */
    DELETED,
    /** In NEW only. */
    INSERTED
  }

  public Segment {
    boolean fits =
        switch (kind) {
          case KEPT -> before.equals(after);
          case REFORMATTED -> !before.equals(after);
          case DELETED -> after.isEmpty();
          case INSERTED -> before.isEmpty();
        };
    if (!fits) {
      throw new IllegalArgumentException("segment " + kind + ": " + before + ", " + after);
    }
  }

  /**
   * The same segments read from NEW to OLD: what is deleted still stands before what comes instead.
   */
  static List<Segment> mirrored(List<Segment> segments) {
    List<Segment> mirrored = new ArrayList<>();
    for (Segment segment : segments) {
      int last = mirrored.size() - 1;
      boolean instead = segment.kind == Kind.INSERTED && last >= 0;
      if (instead && mirrored.get(last).kind == Kind.INSERTED) {
        mirrored.add(last, segment.mirrored());
      } else {
        mirrored.add(segment.mirrored());
      }
    }
    return mirrored;
  }

  private Segment mirrored() {
    Function<Kind, Segment> swapped = other -> new Segment(other, after, before);
    return switch (kind) {
      case DELETED -> swapped.apply(Kind.INSERTED);
      case INSERTED -> swapped.apply(Kind.DELETED);
      default -> swapped.apply(kind);
    };
  }
}
