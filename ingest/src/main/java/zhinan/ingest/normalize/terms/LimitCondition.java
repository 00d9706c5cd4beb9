package zhinan.ingest.normalize.terms;

import java.util.Optional;
import java.util.regex.MatchResult;
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

  private final Pattern trailing;
  private final Pattern label;

  LimitCondition(Lexicon lexicon) {
    String from = lexicon.any(WordKind.LIMIT_FROM);
    String lead = lexicon.any(WordKind.LIMIT_LEAD);
    String since = "[自从]" + from + "{1,8}|^" + from + "{1,6}(?:之日起?|起|后)";
    this.trailing = Pattern.compile("(?:" + since + "|" + lead + "|[\n\t,;:。、+(在于的或])$");
    String name =
        lexicon.any(WordKind.LIMIT_LABEL, WordKind.LIMIT_STATUTORY, WordKind.LIMIT_PROMISED);
    String unit = "(?:\\(" + LimitUnits.UNIT + "\\))?";
    this.label = Pattern.compile("(?:" + name + "|[时期]限|时间|说明){1,4}" + unit + "[为是:]{0,2}$");
  }

  /** What is left of the words from {@code from} to before {@code to}; maybe nothing. */
  Stretch cut(String chars, int from, int to) {
    int start = LimitLeading.behind(chars, from, to);
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
}
