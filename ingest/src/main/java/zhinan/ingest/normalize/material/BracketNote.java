package zhinan.ingest.normalize.material;

import java.util.regex.Matcher;

/**
 * What stands in brackets behind a paper.
 *
 * <p>Example: {@code （由查验岗出具）} names the issuer, {@code （外地户籍人员提供）} the case, {@code （一式两份）} the
 * number. What is none of these says nothing about the fields. Immutable, may be shared.
 *
 * @param when by whom or when the paper is needed
 * @param issuer who gives it out
 * @param original whether an original is asked for
 * @param copy whether a copy is
 * @param count how many
 * @param belongsToName another name or edition of the paper, {@code （居住证）}
 */
record BracketNote(
    String when,
    String issuer,
    boolean original,
    boolean copy,
    PaperCount count,
    boolean belongsToName) {
  /**
   * The last characters of {@link PaperPhrase#REMARK_GIVER} and {@link PaperPhrase#REMARK_CASE}.
   */
  private static final String GIVER_ENDS = "[具发印交供带用理]";

  private static final String CASE_ENDS = "[的时者员民上下工]";
  private static final String PERSONS_AND = "人员及";

  /** A second name or edition is short, {@code （第二代）}; longer words in brackets explain. */
  private static final int LONGEST_NAME_PART = 12;

  static final BracketNote NONE = new BracketNote("", "", false, false, PaperCount.NONE, false);

  static BracketNote when(String when) {
    return new BracketNote(when, "", false, false, PaperCount.NONE, false);
  }

  static BracketNote issuedBy(String issuer) {
    return new BracketNote("", issuer, false, false, PaperCount.NONE, false);
  }

  /** Two remarks behind one paper; this one stands behind the other. */
  BracketNote and(BracketNote other) {
    return new BracketNote(
        when.isEmpty() ? other.when : when,
        issuer.isEmpty() ? other.issuer : issuer,
        original || other.original,
        copy || other.copy,
        count.isStated() ? count : other.count,
        false);
  }

  /** Reads the words between the brackets: forms, counts, sources, sentences. */
  static BracketNote read(String inside, PaperWords words) {
    if (PaperPhrase.REMARK_FORM.in(inside).matches()) {
      return new BracketNote(
          "",
          "",
          inside.contains("原件"),
          inside.contains("复印件") || inside.contains("影印件") || inside.contains("扫描件"),
          PaperCount.endingAt(inside, inside.length()),
          false);
    }
    PaperCount count = PaperCount.endingAt(inside, inside.length());
    if (count.length() == inside.length()) {
      return new BracketNote("", "", false, false, count, false);
    }
    Matcher source = PaperPhrase.REMARK_SOURCE.in(inside);
    if (source.matches()) {
      String from = source.group(1).split("网址|http|，|（")[0];
      return BracketNote.issuedBy(from);
    }
    return words.of(PaperWord.NEGATION).within(inside) || PaperPhrase.REMARK_ASIDE.in(inside).find()
        ? BracketNote.NONE
        : sentence(inside, words);
  }

  /** What brackets say in words: who gives the paper, in which case, its second name. */
  private static BracketNote sentence(String inside, PaperWords words) {
    char last = inside.isEmpty() ? ' ' : inside.charAt(inside.length() - 1);
    Matcher giver = PaperPhrase.REMARK_GIVER.in(inside);
    if (GIVER_ENDS.indexOf(last) >= 0 && giver.matches()) {
      return giver(inside, giver, words);
    }
    if (inside.length() <= LONGEST_NAME_PART
        && (words.paperEndsAt(inside, inside.length()) || inside.endsWith("代"))
        && !PaperPhrase.REMARK_MARKED.in(inside).find()
        && words.of(PaperWord.VERB).find(inside) < 0) {
      return new BracketNote("", "", false, false, PaperCount.NONE, true);
    }
    Matcher when = PaperPhrase.REMARK_CASE.in(inside);
    boolean may = CASE_ENDS.indexOf(last) >= 0 || inside.contains(PERSONS_AND);
    return may && when.matches() ? BracketNote.when(when.group(1)) : BracketNote.NONE;
  }

  private static BracketNote giver(String inside, Matcher giver, PaperWords words) {
    String who = giver.group(2);
    boolean issues =
        giver.group(1) != null || words.of(PaperWord.ISSUER).endsAt(who, who.length()) > 0;
    boolean hands = PaperPhrase.REMARK_HANDS_IN.in(giver.group(4)).matches();
    if (who.endsWith("则")) {
      return BracketNote.when(inside);
    }
    if (giver.group(1) == null && !giver.group(3).isEmpty()) {
      return BracketNote.when(who + giver.group(3));
    }
    return issues && !hands ? BracketNote.issuedBy(who) : BracketNote.when(who);
  }
}
