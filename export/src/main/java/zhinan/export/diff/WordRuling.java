package zhinan.export.diff;

import java.util.List;
import java.util.function.Predicate;
import zhinan.export.diff.ChangeList.Verdict;
import zhinan.export.diff.text.Token;
import zhinan.export.diff.text.Token.Kind;
import zhinan.text.Sense;

/**
 * Decides how deep a change of words goes: first what only concerns layout, labels and order, then
 * what {@link Sense} says of the words.
 *
 * <p>Example: {@code 逾期} for {@code 过期} is EDITORIAL by {@code words.synonym}, {@code 复印件} for
 * {@code 原件} SUBSTANTIVE by {@code words.paper}, {@code 住处} for {@code 住所} UNPROVEN.
 *
 * @param id goes into the change
 * @param substance what follows
 * @param fits when
 */
record WordRuling(String id, Substance substance, Predicate<Residue> fits) {
  private static final Sense SENSE = Sense.load();

  /** In order; where none fits, the words decide. */
  private static final List<WordRuling> LAYOUT =
      List.of(
          // an address from the foot of a page
          new WordRuling(
              "words.carried",
              Substance.FORMATTING,
              residue -> residue.isEmpty() && residue.carried()),
          // ８０元／件 for 80元/件
          new WordRuling("words.format", Substance.FORMATTING, Residue::isEmpty),
          // the same rows of a table, sorted by another column
          new WordRuling("words.order", Substance.FORMATTING, Residue::reordered),
          // ②户口簿 for ③户口簿
          new WordRuling(
              "words.label",
              Substance.NUMBERING,
              residue -> residue.isAll(token -> token.kind() == Kind.LABEL)));

  /** Two papers that changed their places. */
  private static final WordRuling MOVED =
      new WordRuling("words.moved", Substance.EDITORIAL, WordRuling::isMoved);

  /** 统一咨询热线12345. */
  private static final WordRuling FRONT_PHONE =
      new WordRuling(
          "front.phone", Substance.SUBSTANTIVE, residue -> residue.differ(WordRuling::isPhone));

  /** No count or year in front of a guide has so many digits, but every hotline does. */
  private static final int PHONE = 5;

  /**
   * The verdict on a difference of words.
   *
   * @param steps whether the order of the words is that of steps, so that another order is no
   *     matter of layout
   */
  static Verdict of(Residue residue, boolean steps) {
    for (WordRuling ruling : LAYOUT) {
      if (ruling.fits.test(residue) && !(steps && ruling.id.equals("words.order"))) {
        return ruling.verdict();
      }
    }
    return MOVED.fits.test(residue) && !steps ? MOVED.verdict() : words(residue.sense(SENSE));
  }

  /**
   * The verdict on a difference of words outside of stages, themes and matters: titles with their
   * year, prefaces, lists of contents that repeat what the matters tell. Phones in them mean
   * something to a citizen, and numbers nothing; anything else somebody has to read.
   */
  static Verdict ofFront(Residue residue) {
    for (WordRuling ruling : LAYOUT) {
      if (ruling.fits.test(residue)) {
        return ruling.verdict();
      }
    }
    Sense.Verdict words = residue.sense(SENSE);
    if (FRONT_PHONE.fits.test(residue)) {
      return FRONT_PHONE.verdict();
    }
    if (words.isSame()) {
      return words(words);
    }
    return words.rule().equals("number") && residue.isAll(token -> token.kind() != Kind.CHARACTER)
        ? Verdict.of(Substance.EDITORIAL, "front.number")
        : Verdict.of(Substance.UNPROVEN, "front.words");
  }

  /** The verdict on the words of drawings. */
  static Verdict ofFigures(String old, String fresh) {
    Sense.Verdict words = SENSE.of(old, fresh);
    return Verdict.of(words.isSame() ? Substance.EDITORIAL : substance(words), "figure");
  }

  /**
   * The verdict on the words of drawings that stand outside of all nodes.
   *
   * @param oneFormat whether both editions came in one format; each keeps other words of drawings
   */
  static Verdict ofFrontFigures(String old, String fresh, boolean oneFormat) {
    if (!oneFormat) {
      return Verdict.of(Substance.FORMATTING, "figure.format");
    }
    boolean same = SENSE.of(old, fresh).isSame();
    return Verdict.of(same ? Substance.EDITORIAL : Substance.UNPROVEN, "figure");
  }

  /**
   * The verdict on another heading of one node.
   *
   * @param sameKind whether the vocabulary of headings takes both for one
   */
  static Verdict ofHeading(String old, String fresh, boolean sameKind) {
    Sense.Verdict words = SENSE.of(old, fresh);
    return sameKind && words.effect() == Sense.Effect.UNPROVEN
        ? Verdict.of(Substance.EDITORIAL, "heading.kind")
        : Verdict.of(substance(words), "heading." + words.rule());
  }

  /** Whether two values say the same in other words. */
  static boolean isSame(String one, String other) {
    return SENSE.of(one, other).isSame();
  }

  /** Whether the words only join those around them. */
  static boolean isJoining(String words) {
    return SENSE.isJoining(words);
  }

  private static Verdict words(Sense.Verdict verdict) {
    return Verdict.of(substance(verdict), "words." + verdict.rule());
  }

  private static Substance substance(Sense.Verdict verdict) {
    return switch (verdict.effect()) {
      case SAME -> Substance.EDITORIAL;
      case UNPROVEN -> Substance.UNPROVEN;
      case OTHER -> Substance.SUBSTANTIVE;
    };
  }

  private Verdict verdict() {
    return Verdict.of(substance, id);
  }

  private static boolean isPhone(Token token) {
    return token.kind() == Kind.NUMBER
        && token.key().length() >= PHONE
        && token.key().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whole clauses or items gone at one place and come at another, word for word. */
  private static boolean isMoved(Residue residue) {
    return residue.runs().stream().allMatch(run -> run.isOneSided() && run.whole())
        && !residue.differ(token -> token.kind() != Kind.LABEL);
  }
}
