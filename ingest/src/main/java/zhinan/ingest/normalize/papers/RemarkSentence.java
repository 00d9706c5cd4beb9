package zhinan.ingest.normalize.papers;

import java.util.regex.Matcher;

/** Reads what brackets say in words: who gives the paper, in which case, its second name. */
final class RemarkSentence {
  /** The last characters of {@link Phrase#REMARK_GIVER} and {@link Phrase#REMARK_CASE}. */
  private static final String GIVER_ENDS = "[具发印交供带用理]";

  private static final String CASE_ENDS = "[的时者员民上下工]";
  private static final String PERSONS_AND = "人员及";

  /** A second name or edition is short, {@code （第二代）}; longer words in brackets explain. */
  private static final int LONGEST_NAME_PART = 12;

  private RemarkSentence() {}

  static Remark read(String inside, PaperWords words) {
    char last = inside.isEmpty() ? ' ' : inside.charAt(inside.length() - 1);
    Matcher giver = Phrase.REMARK_GIVER.in(inside);
    if (GIVER_ENDS.indexOf(last) >= 0 && giver.matches()) {
      return giver(inside, giver, words);
    }
    if (inside.length() <= LONGEST_NAME_PART
        && (words.paperEndsAt(inside, inside.length()) || inside.endsWith("代"))
        && !Phrase.REMARK_MARKED.in(inside).find()
        && words.of(Role.VERB).find(inside) < 0) {
      return new Remark("", "", false, false, Count.NONE, true);
    }
    Matcher when = Phrase.REMARK_CASE.in(inside);
    boolean may = CASE_ENDS.indexOf(last) >= 0 || inside.contains(PERSONS_AND);
    return may && when.matches() ? Remark.when(when.group(1)) : Remark.NONE;
  }

  private static Remark giver(String inside, Matcher giver, PaperWords words) {
    String who = giver.group(2);
    boolean issues = giver.group(1) != null || words.of(Role.ISSUER).endsAt(who, who.length()) > 0;
    boolean hands = Phrase.REMARK_HANDS_IN.in(giver.group(4)).matches();
    if (who.endsWith("则")) {
      return Remark.when(inside);
    }
    if (giver.group(1) == null && !giver.group(3).isEmpty()) {
      return Remark.when(who + giver.group(3));
    }
    return issues && !hands ? Remark.issuedBy(who) : Remark.when(who);
  }
}
