package zhinan.export.diff;

import java.util.BitSet;
import java.util.List;
import zhinan.export.diff.text.Delta;
import zhinan.export.diff.text.Passage;
import zhinan.export.diff.text.Range;
import zhinan.export.diff.text.Token;

/**
 * Which tokens of one edition differ, and which of these a change tells of already. For one use.
 */
final class Cover {
  private final Passage passage;
  private final BitSet touched = new BitSet();
  private final BitSet told = new BitSet();

  private Cover(Passage passage) {
    this.passage = passage;
  }

  static Cover before(Passage passage, List<Delta> deltas) {
    Cover cover = new Cover(passage);
    deltas.forEach(delta -> cover.touched.set(delta.before().from(), delta.before().to()));
    return cover;
  }

  static Cover after(Passage passage, List<Delta> deltas) {
    Cover cover = new Cover(passage);
    deltas.forEach(delta -> cover.touched.set(delta.after().from(), delta.after().to()));
    return cover;
  }

  boolean isTouched(Range range) {
    int next = touched.nextSetBit(range.from());
    return next >= 0 && next < range.to();
  }

  /** Whether at least half of the tokens differ. */
  boolean isMostlyTouched(Range range) {
    return !range.isEmpty()
        && 2 * touched.get(range.from(), range.to()).cardinality() >= range.length();
  }

  /** Whether something of the range differs that has not been told yet. */
  boolean isNews(Range range) {
    return news(range).cardinality() > 0;
  }

  private BitSet news(Range range) {
    BitSet news = touched.get(range.from(), Math.max(range.from(), range.to()));
    news.andNot(told.get(range.from(), Math.max(range.from(), range.to())));
    return news;
  }

  void tell(Range range) {
    told.set(range.from(), Math.max(range.from(), range.to()));
  }

  /** The tokens of the range that differ and are not told. */
  List<Token> untold(Range range) {
    return news(range).stream().mapToObj(i -> passage.tokens().get(range.from() + i)).toList();
  }
}
