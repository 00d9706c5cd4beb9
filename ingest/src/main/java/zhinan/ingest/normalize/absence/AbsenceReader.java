package zhinan.ingest.normalize.absence;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.Body.Line;
import zhinan.ingest.normalize.flow.Flow;
import zhinan.model.Section;
import zhinan.model.SectionKind;
import zhinan.text.Lexicon;
import zhinan.text.Numeral;
import zhinan.text.Text;

/** Tells why a section states nothing. Immutable, may be shared. */
public final class AbsenceReader {
  /** Longest line that is looked at. */
  private static final int MAX_LINE = 2 * StatedAbsence.MAX_PLACEHOLDER;

  private final StatedAbsence words;

  private AbsenceReader(Lexicon<AbsenceWord> lexicon) {
    this.words = new StatedAbsence(lexicon);
  }

  /** With the table of words. */
  public static AbsenceReader load() {
    return new AbsenceReader(
        Lexicon.load(AbsenceReader.class, "absence-words.tsv", AbsenceWord.class));
  }

  /**
   * Why the section states nothing; empty where it states something, and for other nodes.
   *
   * @param flow the body's words
   */
  public Optional<Lack> read(Body body, Flow flow) {
    if (!(body.node() instanceof Section section)) {
      return Optional.empty();
    }
    if (body.pieces().isEmpty()) {
      return section.blocks().isEmpty()
          ? Optional.of(
              new Lack(
                  AbsenceRule.EMPTY.absence(),
                  Text.of("", section.heading().span().end()),
                  AbsenceRule.EMPTY.id()))
          : Optional.empty();
    }
    boolean isShort =
        body.pieces().size() == 1
            && body.pieces().get(0) instanceof Line line
            && line.text().length() <= MAX_LINE;
    return isShort ? stated(section, flow) : Optional.empty();
  }

  private Optional<Lack> stated(Section section, Flow flow) {
    return words
        .rule(section, flow.chars())
        .map(rule -> new Lack(rule.absence(), flow.words(0, flow.length()), rule.id()));
  }

  /** Tells words that state nothing: blanks to fill in, 无, references. Immutable, may be shared. */
  private static final class StatedAbsence {
    /** Longest words that may be but a reference; the longest at hand have 22. */
    private static final int MAX_REFERENCE = 40;

    /** Longest row of blanks to fill in. */
    static final int MAX_PLACEHOLDER = 60;

    /** Under these kinds 无 and 否 are answers. */
    private static final Set<SectionKind> ANSWERS = Set.of(SectionKind.FEE);

    private static final Pattern BLANKS_TO_FILL =
        Pattern.compile("[-?/\\\\_~.·…*×xX+=#@。、,:;|○〇□■()\\[\\]【】]{1," + MAX_PLACEHOLDER + "}");

    private final Lexicon<AbsenceWord> lexicon;
    private final Pattern elsewhere;

    StatedAbsence(Lexicon<AbsenceWord> lexicon) {
      this.lexicon = lexicon;
      String target = lexicon.regex(AbsenceWord.ELSEWHERE);
      String number = Numeral.ANY + "(?:[.-]" + Numeral.ANY + ")*";
      this.elsewhere =
          Pattern.compile(
              "[^见同如附,;。]{0,10}[(\\[]?(?:[具体详细请可参]{0,4}见[^,;。]{0,12}"
                  + target
                  + "[^,;。]{0,16}|同[上前左]?(?:第?"
                  + number
                  + "[条项款点]|[【\\[(第]"
                  + number
                  + "[】\\])]?)?注?|如[上下附][图表]?所?示?|附[后件表](?:"
                  + number
                  + ")?|另附)[)\\]]?[。;!]?");
    }

    /** Why the folded words under a heading state nothing; empty where they state something. */
    Optional<AbsenceRule> rule(Section section, String words) {
      String bare =
          words.endsWith("。") || words.endsWith(";")
              ? words.substring(0, words.length() - 1)
              : words;
      if (BLANKS_TO_FILL.matcher(words).matches() || lexicon.has(AbsenceWord.PLACEHOLDER, bare)) {
        return Optional.of(AbsenceRule.PLACEHOLDER);
      }
      if (lexicon.has(AbsenceWord.NONE, bare)
          && section.kinds().stream().noneMatch(ANSWERS::contains)) {
        return Optional.of(AbsenceRule.NONE);
      }
      boolean isReference = words.length() <= MAX_REFERENCE && elsewhere.matcher(words).matches();
      return isReference ? Optional.of(AbsenceRule.ELSEWHERE) : Optional.empty();
    }
  }
}
