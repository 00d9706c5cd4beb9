package zhinan.ingest.normalize.terms;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the words in front of an amount down to the case that it is for.
 *
 * <p>Example: of {@code （2）农村居民自受理之日起不超过} is left {@code 农村居民}; of {@code 承诺时限：} nothing.
 * Immutable, may be shared.
 */
final class LimitCondition {
  /** Cuts at either end; each takes at least a character off. */
  private static final int MAX_CUTS = 12;

  private static final Pattern LEADING =
      Pattern.compile(
          "[\n\t,;:。、+/)!或及和另者-]|\\((?![^()\n]{0,80}\\))|\\(?\\d{1,2}[.、)]|\\([一二三四五六七八九十]{1,2}\\)|[①-⑳⑴-⒇]");

  private final Pattern trailing;
  private final Pattern label;

  LimitCondition(Lexicon lexicon) {
    String from = lexicon.any(WordKind.LIMIT_FROM);
    this.trailing =
        Pattern.compile(
            "(?:[自从]"
                + from
                + "{1,8}|^"
                + from
                + "{1,6}(?:之日起?|起|后)|"
                + lexicon.any(WordKind.LIMIT_LEAD)
                + "|[\n\t,;:。、+(在于的或])$");
    this.label =
        Pattern.compile(
            "(?:"
                + lexicon.any(
                    WordKind.LIMIT_LABEL, WordKind.LIMIT_STATUTORY, WordKind.LIMIT_PROMISED)
                + "|[时期]限|时间|说明){1,4}(?:\\("
                + LimitUnits.UNIT
                + "\\))?[为是:]{0,2}$");
  }

  /** A stretch of the flow. */
  record Stretch(int from, int to) {}

  /** What is left of the words from {@code from} to before {@code to}; maybe nothing. */
  Stretch cut(String chars, int from, int to) {
    int start = afterLeading(chars, from, to);
    int end = to;
    boolean cutLabel = false;
    for (int i = 0; i < MAX_CUTS && end > start; i++) {
      String words = chars.substring(start, end);
      Optional<MatchResult> name = Tails.find(label, words);
      Optional<MatchResult> tail = name.or(() -> Tails.find(trailing, words));
      if (tail.isEmpty()) {
        break;
      }
      end = start + tail.get().start();
      cutLabel |= name.isPresent();
    }
    boolean isStory = cutLabel && chars.substring(start, Math.max(start, end)).indexOf(',') >= 0;
    return new Stretch(start, isStory ? start : Math.max(start, end));
  }

  /** Behind the signs and item numbers that the stretch starts with. */
  static int afterLeading(String chars, int from, int to) {
    Matcher sign = LEADING.matcher(chars).region(from, to);
    int at = from;
    while (at < to && sign.lookingAt()) {
      at = sign.end();
      sign.region(at, to);
    }
    return at;
  }
}
