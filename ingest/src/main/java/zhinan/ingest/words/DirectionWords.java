package zhinan.ingest.words;

import zhinan.text.Lexicon;
import zhinan.text.Numeral;
import zhinan.text.Signs;

/**
 * Words of how one gets to an office, from {@code directions.tsv}.
 *
 * <p>Example: {@code 学府路62号，乘3路公交车到高水站下车} has directions behind its comma; {@code 乘风街道} has none.
 * Immutable, may be shared.
 */
public final class DirectionWords {
  private final Lexicon<DirectionKind> words =
      Lexicon.load(DirectionWords.class, "directions.tsv", DirectionKind.class);

  /** What a word of directions is. */
  enum DirectionKind {
    /** A vehicle or the number of a line follows: 乘坐. */
    RIDE,
    /** What one takes: 地铁. */
    VEHICLE,
    /** Any other word that only directions have: 下车. */
    WAY
  }

  private DirectionWords() {}

  public static DirectionWords load() {
    return new DirectionWords();
  }

  /** Whether directions start at an index: {@code 乘3路}, {@code 乘坐地铁2号线}, {@code 乘车路线 乘3路}. */
  public boolean startAt(String chars, int at) {
    String folded = Signs.fold(chars);
    int ride = words.of(DirectionKind.RIDE).startsAt(folded, at);
    int behind = at + ride;
    while (behind < chars.length() && Signs.isBlank(chars.charAt(behind))) {
      behind++;
    }
    return ride > 0
        && behind < chars.length()
        && (Numeral.starts(folded.charAt(behind))
            || words.of(DirectionKind.VEHICLE).startsAt(folded, behind) > 0
            || words.of(DirectionKind.RIDE).startsAt(folded, behind) > 0);
  }

  /** A regular expression of all the words. */
  public String regex() {
    return words.all().regex();
  }
}
