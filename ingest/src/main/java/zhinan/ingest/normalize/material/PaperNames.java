package zhinan.ingest.normalize.material;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import zhinan.model.Material;
import zhinan.text.Brackets;
import zhinan.text.Folded;

/**
 * Reads one paper out of the words between two separators.
 *
 * <p>Example: {@code 由户口登记机关出具的证明原件1份} is 证明 by 户口登记机关, one original. Immutable, may be shared.
 */
final class PaperNames {
  /** No longer name is made of the words that say nothing. */
  private static final int LONGEST_EMPTY = 24;

  private static final String EDGES = ",。;、:》”-·.* ";
  private static final String OPENING = "(《“【";

  /**
   * The longest paper without vocabulary in the lists of the guides at hand has 19 characters;
   * longer ones are sentences.
   */
  private static final int LONGEST_UNKNOWN = 20;

  /** The longest name of a paper in the guides at hand has 77 characters. */
  private static final int LONGEST_NAME = 120;

  private final PaperWords words;

  PaperNames(PaperWords words) {
    this.words = words;
  }

  /**
   * @param piece the words between two separators, cases and verbs cut off
   * @param printed the stretch that counts as its words
   * @param alone whether it is a list's item or a whole clause, where also a name that the
   *     vocabulary doesn't know is a paper
   */
  Optional<PaperDraft> read(Folded piece, Folded printed, boolean alone) {
    int from = start(piece);
    PaperCount leading = PaperCount.leading(piece.chars().substring(from), words);
    from += leading.length();
    PaperEnding ending = PaperEnding.of(piece, from, piece.length(), words);
    int to = ending.nameEnd();
    if (to - from < 2 || !isPaper(piece.sub(from, to), ending, leading, alone)) {
      return Optional.empty();
    }
    String mask = piece.mask().substring(from, to);
    Matcher issued = PaperPhrase.ISSUED.in(mask);
    String issuer = ending.remark().issuer();
    if (words.of(PaperWord.ISSUING).within(mask)
        && issued.find()
        && isOffice(issued.group(1))
        && mask.indexOf('或', issued.end()) < 0
        && to - from - issued.end() > 1) {
      issuer =
          issuer.isEmpty() ? piece.unfolded(from + issued.start(1), from + issued.end(1)) : issuer;
      from += issued.end();
    }
    return draft(piece, from, to, printed, ending, leading, issuer);
  }

  private Optional<PaperDraft> draft(
      Folded piece,
      int from,
      int to,
      Folded printed,
      PaperEnding ending,
      PaperCount leading,
      String issuer) {
    String name = bare(piece, from, to);
    if (name.isBlank()) {
      return Optional.empty();
    }
    boolean choice =
        name.indexOf('或') >= 0
            && (name.contains("原件") || name.contains("复印件") || name.contains("原证"));
    Folded stretch = trimmed(printed);
    OptionalInt copies =
        leading.isStated() && !ending.isStated() ? leading.value() : ending.copies();
    return Optional.of(
        new PaperDraft(
            stretch,
            stretch,
            new Material(
                name,
                ending.originals(),
                copies,
                choice ? Material.Form.UNSPECIFIED : ending.form(),
                ending.remark().when(),
                issuer),
            ending.isShared()));
  }

  private boolean isOffice(String who) {
    return words.of(PaperWord.ISSUER).endsAt(who, who.length()) > 0;
  }

  private boolean isPaper(Folded name, PaperEnding ending, PaperCount leading, boolean alone) {
    String mask = name.mask();
    if (name.length() > LONGEST_NAME
        || PaperPhrase.NAME_POINTING.in(mask).find()
        || name.length() <= LONGEST_EMPTY && PaperPhrase.NAME_EMPTY.in(mask).matches()
        || words.of(PaperWord.NEUTRAL).has(mask)
        || words.of(PaperWord.SENTENCE).within(mask)
            && !PaperPhrase.SENTENCE_OF_PAPER.in(mask).find()) {
      return false;
    }
    if (mask.startsWith("作为") && !ending.hasForm()) {
      return false;
    }
    if (words.paperEndsAt(name, mask.length()) || ending.hasForm() || leading.isStated()) {
      return true;
    }
    if (ending.isChoice()) {
      return true;
    }
    int close = name.openingBefore(name.length());
    if (close > 1 && words.paperEndsAt(mask, close) || ending.isStated()) {
      return true;
    }
    return alone
        && mask.length() <= LONGEST_UNKNOWN
        && (words.of(PaperWord.FACT).endsAt(mask, mask.length()) > 0
            || !words.of(PaperWord.ACTION).within(mask))
        && !words.of(PaperWord.NEGATION).within(mask)
        && !obliges(mask);
  }

  private boolean obliges(String mask) {
    for (int i = 0; i < mask.length(); i++) {
      if (words.of(PaperWord.MODAL).startsAt(mask, i) > 1) {
        return true;
      }
    }
    return false;
  }

  /** Behind joints, obligations and broken brackets. */
  private int start(Folded piece) {
    int from = 0;
    while (from < piece.length()) {
      int modal = words.of(PaperWord.MODAL).startsAt(piece.mask(), from);
      boolean single = modal == 1 && "需须另还及如".indexOf(piece.mask().charAt(from)) < 0;
      char c = piece.mask().charAt(from);
      int aside = aside(piece, from);
      if (modal > 0 && !single) {
        from += modal;
      } else if (aside > 0) {
        from += aside;
      } else if (EDGES.indexOf(c) >= 0 || isLonely(piece, from)) {
        from++;
      } else {
        return from;
      }
    }
    return from;
  }

  /** {@code （由窗口打印）、户口簿}: a remark that belongs to what stood before. */
  private static int aside(Folded piece, int from) {
    int close = piece.mask().charAt(from) == '(' ? piece.mask().indexOf(')', from) : -1;
    boolean apart =
        close > 0
            && close + 1 < piece.length()
            && "、,".indexOf(piece.mask().charAt(close + 1)) >= 0;
    return apart ? close + 2 - from : 0;
  }

  private static boolean isLonely(Folded piece, int at) {
    boolean hides = at + 1 < piece.length() && piece.mask().charAt(at + 1) == Brackets.HIDDEN;
    return OPENING.indexOf(piece.mask().charAt(at)) >= 0 && !hides;
  }

  /** The name without the 《》 around all of it. */
  private static String bare(Folded piece, int from, int to) {
    String name = piece.unfolded(from, to);
    boolean titled =
        "《“".indexOf(piece.mask().charAt(from)) >= 0 && piece.openingBefore(to) == from;
    return titled ? name.substring(1, name.length() - 1) : name;
  }

  /** Without punctuation at the ends. */
  static Folded trimmed(Folded printed) {
    int from = 0;
    int to = printed.length();
    while (from < to - 1 && ",。;、:. ".indexOf(printed.mask().charAt(from)) >= 0) {
      from++;
    }
    while (to > from + 1 && ",。;、:. ".indexOf(printed.mask().charAt(to - 1)) >= 0) {
      to--;
    }
    return printed.sub(from, to);
  }
}
