package zhinan.ingest.normalize.hours;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import zhinan.text.Cursor;
import zhinan.text.Lexicon;
import zhinan.text.Numeral;
import zhinan.text.Signs;

/**
 * The words of hours and their roles, read from {@code hours-words.tsv}. Immutable, may be shared.
 *
 * <p>Example: in {@code 法定 节假日除外} the word 法定节假日 stands at 0 as a {@link HoursRole#HOLIDAY}, its
 * blank being no matter. All characters must be folded by {@link Signs#fold(String)}.
 */
final class HoursWords {
  /** Words that hours can be made of without any days or times beside them. */
  private static final Set<HoursRole> CORE =
      EnumSet.of(HoursRole.WORKDAY, HoursRole.WEEKEND, HoursRole.DAILY, HoursRole.ALL_DAY);

  private final Lexicon<HoursRole> lexicon;

  /** The characters that words and days of the week start with. */
  private final BitSet starts = new BitSet(Character.MAX_VALUE);

  /** The same for {@link #CORE} alone. */
  private final BitSet coreStarts = new BitSet(Character.MAX_VALUE);

  private final int longest;

  private HoursWords(Lexicon<HoursRole> lexicon) {
    this.lexicon = lexicon;
    Set<String> words = lexicon.all().words();
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    words.forEach(word -> starts.set(word.charAt(0)));
    WeekdayScanner.STARTS.forEach(word -> starts.set(word.charAt(0)));
    for (HoursRole role : CORE) {
      lexicon.of(role).words().forEach(word -> coreStarts.set(word.charAt(0)));
    }
  }

  static HoursWords load() {
    return new HoursWords(Lexicon.load(HoursWords.class, "hours-words.tsv", HoursRole.class));
  }

  /** Whether anything but a sign can start with {@code c}. */
  boolean starts(char c) {
    return starts.get(c) || Numeral.starts(c);
  }

  /** The longest word at {@code at}; a blank may stand between its characters. */
  Optional<HoursToken> match(String chars, int at) {
    if (at >= chars.length() || !starts.get(chars.charAt(at))) {
      return Optional.empty();
    }
    StringBuilder word = new StringBuilder(longest);
    int[] ends = new int[longest];
    boolean blank = false;
    for (int i = at; i < chars.length() && word.length() < longest; i++) {
      char c = chars.charAt(i);
      if (Signs.isBlank(c)) {
        if (blank) {
          break;
        }
        blank = true;
      } else {
        ends[word.length()] = i + 1;
        word.append(c);
        blank = false;
      }
    }
    return lexicon
        .startingAt(word, 0)
        .map(hit -> HoursToken.of(hit.kind(), at, ends[hit.end() - 1]));
  }

  /** Whether a word for days, or for a whole day, starts at an index. */
  boolean startsCore(String chars, int at) {
    return coreStarts.get(chars.charAt(at))
        && match(chars, at).filter(word -> CORE.contains(word.role())).isPresent();
  }

  /** Whether a character is a word of a role by itself: 至 of {@link HoursRole#RANGE}. */
  boolean is(HoursRole role, char c) {
    return starts.get(c) && lexicon.has(role, String.valueOf(c));
  }

  /** A dash, a wave or a word for "to". */
  boolean isRange(char c) {
    return Signs.isRange(c) || is(HoursRole.RANGE, c);
  }

  /** Goes behind what says "to", blanks around it allowed, if it stands here: {@code —— }. */
  boolean takeRange(Cursor cursor) {
    int before = cursor.at();
    cursor.blanks();
    int start = cursor.at();
    while (cursor.at() - start < Cursor.MAX_GAP && isRange(cursor.peek())) {
      cursor.skip();
    }
    if (cursor.at() == start) {
      cursor.back(before);
      return false;
    }
    cursor.blanks();
    return true;
  }
}
