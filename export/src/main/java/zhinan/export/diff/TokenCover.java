package zhinan.export.diff;

import java.util.BitSet;
import java.util.List;
import zhinan.export.diff.text.Delta;
import zhinan.export.diff.text.Passage;
import zhinan.export.diff.text.Token;
import zhinan.text.Range;

/**
 * Which tokens of one edition differ, and which of these a change tells of already. For one use.
 */
final class TokenCover {
  private final Passage passage;
  private final BitSet touched = new BitSet();
  private final BitSet told = new BitSet();

  private TokenCover(Passage passage) {
    this.passage = passage;
  }

  static TokenCover before(Passage passage, List<Delta> deltas) {
    TokenCover cover = new TokenCover(passage);
    deltas.forEach(delta -> cover.touched.set(delta.before().start(), delta.before().end()));
    return cover;
  }

  static TokenCover after(Passage passage, List<Delta> deltas) {
    TokenCover cover = new TokenCover(passage);
    deltas.forEach(delta -> cover.touched.set(delta.after().start(), delta.after().end()));
    return cover;
  }

  boolean isTouched(Range range) {
    int next = touched.nextSetBit(range.start());
    return next >= 0 && next < range.end();
  }

  /** Whether at least half of the tokens differ. */
  boolean isMostlyTouched(Range range) {
    return !range.isEmpty()
        && 2 * touched.get(range.start(), range.end()).cardinality() >= range.length();
  }

  /** Whether something of the range differs that has not been told yet. */
  boolean isNews(Range range) {
    return news(range).cardinality() > 0;
  }

  private BitSet news(Range range) {
    BitSet news = touched.get(range.start(), Math.max(range.start(), range.end()));
    news.andNot(told.get(range.start(), Math.max(range.start(), range.end())));
    return news;
  }

  void tell(Range range) {
    told.set(range.start(), Math.max(range.start(), range.end()));
  }

  /** The tokens of the range that differ and are not told. */
  List<Token> untold(Range range) {
    return news(range).stream().mapToObj(i -> passage.tokens().get(range.start() + i)).toList();
  }
}
