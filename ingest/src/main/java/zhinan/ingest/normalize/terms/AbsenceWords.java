package zhinan.ingest.normalize.terms;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import zhinan.model.Section;
import zhinan.model.SectionKind;

/** Tells words that state nothing: blanks to fill in, 无, references. Immutable, may be shared. */
final class AbsenceWords {
  /** Longest words that may be but a reference; the longest at hand have 22. */
  private static final int MAX_REFERENCE = 40;

  /** Longest row of blanks to fill in. */
  static final int MAX_PLACEHOLDER = 60;

  /** Under these kinds 无 and 否 are answers. */
  private static final Set<SectionKind> ANSWERS = Set.of(SectionKind.FEE);

  private static final Pattern BLANKS_TO_FILL =
      Pattern.compile("[-?/\\\\_~.·…*×xX+=#@。、,:;|○〇□■()\\[\\]【】]{1," + MAX_PLACEHOLDER + "}");

  private final Lexicon lexicon;
  private final Pattern elsewhere;

  AbsenceWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    String target = lexicon.any(WordKind.ABSENT_ELSEWHERE);
    this.elsewhere =
        Pattern.compile(
            "[^见同如附,;。]{0,10}[(\\[]?(?:[具体详细请可参]{0,4}见[^,;。]{0,12}"
                + target
                + "[^,;。]{0,16}|同[上前左]?(?:第?[\\d一二三四五六七八九十]{1,3}[条项款点]|[【\\[(第][\\d一二三四五六七八九十.]{1,5}[】\\])]?)?注?"
                + "|如[上下附][图表]?所?示?|附[后件表][\\d一二三四五六七八九十]{0,2}|另附)[)\\]]?[。;!]?");
  }

  /** Why the folded words under a heading state nothing; empty where they state something. */
  Optional<AbsenceRule> rule(Section section, String words) {
    String bare =
        words.endsWith("。") || words.endsWith(";") ? words.substring(0, words.length() - 1) : words;
    if (BLANKS_TO_FILL.matcher(words).matches() || lexicon.has(WordKind.ABSENT_PLACEHOLDER, bare)) {
      return Optional.of(AbsenceRule.PLACEHOLDER);
    }
    if (lexicon.has(WordKind.ABSENT_NONE, bare)
        && section.kinds().stream().noneMatch(ANSWERS::contains)) {
      return Optional.of(AbsenceRule.NONE);
    }
    boolean isReference = words.length() <= MAX_REFERENCE && elsewhere.matcher(words).matches();
    return isReference ? Optional.of(AbsenceRule.ELSEWHERE) : Optional.empty();
  }
}
