package zhinan.ingest.normalize.papers;

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
record Remark(
    String when,
    String issuer,
    boolean original,
    boolean copy,
    Count count,
    boolean belongsToName) {
  static final Remark NONE = new Remark("", "", false, false, Count.NONE, false);

  /** The last characters of {@link Phrase#REMARK_GIVER} and {@link Phrase#REMARK_CASE}. */
  private static final String GIVER_ENDS = "[具发印交供带用理]";

  private static final String CASE_ENDS = "[的时者员民上下工]";
  private static final String PERSONS_AND = "人员及";

  /** A second name or edition is short, {@code （第二代）}; longer words in brackets explain. */
  private static final int LONGEST_NAME_PART = 12;

  static Remark of(String inside, PaperWords words) {
    if (Phrase.REMARK_FORM.in(inside).matches()) {
      return new Remark(
          "",
          "",
          inside.contains("原件"),
          inside.contains("复印件") || inside.contains("影印件") || inside.contains("扫描件"),
          Count.endingAt(inside, inside.length()),
          false);
    }
    Count count = Count.endingAt(inside, inside.length());
    if (count.length() == inside.length()) {
      return new Remark("", "", false, false, count, false);
    }
    Matcher source = Phrase.REMARK_SOURCE.in(inside);
    if (source.matches()) {
      String from = source.group(1).split("网址|http|，|（")[0];
      return new Remark("", from, false, false, Count.NONE, false);
    }
    return words.of(Role.NEGATION).within(inside) || Phrase.REMARK_ASIDE.in(inside).find()
        ? NONE
        : sentence(inside, words);
  }

  private static Remark sentence(String inside, PaperWords words) {
    char last = inside.isEmpty() ? ' ' : inside.charAt(inside.length() - 1);
    Matcher giver = Phrase.REMARK_GIVER.in(inside);
    if (GIVER_ENDS.indexOf(last) >= 0 && giver.matches()) {
      String who = giver.group(2);
      boolean issues =
          giver.group(1) != null || words.of(Role.ISSUER).endsAt(who, who.length()) > 0;
      boolean hands = Phrase.REMARK_HANDS_IN.in(giver.group(4)).matches();
      if (who.endsWith("则")) {
        return new Remark(inside, "", false, false, Count.NONE, false);
      }
      if (giver.group(1) == null && !giver.group(3).isEmpty()) {
        return new Remark(who + giver.group(3), "", false, false, Count.NONE, false);
      }
      return issues && !hands
          ? new Remark("", who, false, false, Count.NONE, false)
          : new Remark(who, "", false, false, Count.NONE, false);
    }
    if (inside.length() <= LONGEST_NAME_PART
        && (words.paperEndsAt(inside, inside.length()) || inside.endsWith("代"))
        && !Phrase.REMARK_MARKED.in(inside).find()
        && words.of(Role.VERB).find(inside) < 0) {
      return new Remark("", "", false, false, Count.NONE, true);
    }
    Matcher when = Phrase.REMARK_CASE.in(inside);
    boolean may = CASE_ENDS.indexOf(last) >= 0 || inside.contains(PERSONS_AND);
    return may && when.matches()
        ? new Remark(when.group(1), "", false, false, Count.NONE, false)
        : NONE;
  }

  /** Two remarks behind one paper; this one stands behind the other. */
  Remark and(Remark other) {
    return new Remark(
        when.isEmpty() ? other.when : when,
        issuer.isEmpty() ? other.issuer : issuer,
        original || other.original,
        copy || other.copy,
        count.isStated() ? count : other.count,
        false);
  }
}
