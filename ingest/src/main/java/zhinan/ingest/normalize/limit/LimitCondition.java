package zhinan.ingest.normalize.limit;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.ItemLabel;
import zhinan.text.Lexicon;
import zhinan.text.Range;

/**
 * Cuts the words in front of an amount down to the case that it is for.
 *
 * <p>Example: of {@code （2）农村居民自受理之日起不超过} is left {@code 农村居民}; of {@code 承诺时限：} nothing.
 * Immutable, may be shared.
 */
final class LimitCondition {
  /** Cuts at either end; each takes at least a character off. */
  private static final int MAX_CUTS = 12;

  /** Signs that the words of a limit start with, and a bracket that nothing closes. */
  private static final Pattern LEADING =
      Pattern.compile("[\n\t,;:。、+/)!或及和另者-]|至(?![少今迟])|\\((?![^()\n]{0,80}\\))");

  private final Pattern trailing;
  private final Pattern label;

  LimitCondition(Lexicon<LimitWord> lexicon, LimitUnits units) {
    String from = lexicon.regex(LimitWord.FROM);
    String lead = lexicon.regex(LimitWord.LEAD);
    String since = "[自从]" + from + "{1,8}|^" + from + "{1,6}(?:之日起?|起|后)";
    this.trailing = Pattern.compile("(?:" + since + "|" + lead + "|[\n\t,;:。、+(在于的或])$");
    String name = lexicon.regex(LimitWord.LABEL, LimitWord.STATUTORY, LimitWord.PROMISED);
    String unit = "(?:\\(" + units.regex() + "\\))?";
    this.label = Pattern.compile("(?:" + name + "|[时期]限|时间|说明){1,4}" + unit + "[为是:]{0,2}$");
  }

  /** What is left of the words from {@code from} to before {@code to}; maybe nothing. */
  Range cut(String chars, int from, int to) {
    int start = behindLeading(chars, from, to);
    int end = to;
    boolean cutLabel = false;
    for (int i = 0; i < MAX_CUTS && end > start; i++) {
      String words = chars.substring(start, end);
      Optional<MatchResult> name = LimitTail.find(label, words);
      Optional<MatchResult> tail = name.or(() -> LimitTail.find(trailing, words));
      if (tail.isEmpty()) {
        break;
      }
      end = start + tail.get().start();
      cutLabel |= name.isPresent();
    }
    boolean isStory = cutLabel && chars.substring(start, Math.max(start, end)).indexOf(',') >= 0;
    return new Range(start, isStory ? start : Math.max(start, end));
  }

  /** Behind the signs and item numbers that the stretch starts with. */
  static int behindLeading(String chars, int from, int to) {
    Matcher sign = LEADING.matcher(chars);
    int at = from;
    int last = -1;
    while (at > last) {
      last = at;
      at = ItemLabel.behind(chars, at, to);
      at = at < to && sign.region(at, to).lookingAt() ? sign.end() : at;
    }
    return at;
  }
}
