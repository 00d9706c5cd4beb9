package zhinan.ingest.normalize.material;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Folded;

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
 * @param isOfAll whether it holds for all papers of the list, {@code （此项仅适用于…）}
 */
record BracketNote(
    String when,
    String issuer,
    boolean original,
    boolean copy,
    PaperCount count,
    boolean belongsToName,
    boolean isOfAll) {
  /** A second name or edition is short, {@code （第二代）}; longer words in brackets explain. */
  private static final int LONGEST_NAME_PART = 12;

  /** {@code （来源：公安机关，网址…）}: the source ends here. */
  private static final Pattern SOURCE_ENDS = Pattern.compile("网址|http|[,(]");

  static final BracketNote NONE =
      new BracketNote("", "", false, false, PaperCount.NONE, false, false);

  private static BracketNote when(String when) {
    return new BracketNote(when, "", false, false, PaperCount.NONE, false, false);
  }

  private static BracketNote issuedBy(String issuer) {
    return new BracketNote("", issuer, false, false, PaperCount.NONE, false, false);
  }

  /** Two notes behind one paper; this one stands behind the other. */
  BracketNote and(BracketNote other) {
    return new BracketNote(
        when.isEmpty() ? other.when : when,
        issuer.isEmpty() ? other.issuer : issuer,
        original || other.original,
        copy || other.copy,
        count.isStated() ? count : other.count,
        false,
        isOfAll || other.isOfAll);
  }

  /** Reads the words between the brackets: forms, counts, sources, sentences. */
  static BracketNote read(Folded inside, PaperWords words) {
    BracketNote note = readOne(inside, words);
    boolean isOfAll = PaperPhrase.REMARK_OF_ALL.in(inside.chars()).find();
    return new BracketNote(
        note.when, note.issuer, note.original, note.copy, note.count, note.belongsToName, isOfAll);
  }

  private static BracketNote readOne(Folded inside, PaperWords words) {
    String chars = inside.chars();
    PaperCount count = PaperCount.endingAt(chars, chars.length(), words);
    if (PaperPhrase.REMARK_FORM.in(chars).matches()) {
      return new BracketNote(
          "",
          "",
          words.of(PaperWord.ORIGINAL).within(chars),
          words.of(PaperWord.COPY).within(chars),
          count,
          false,
          false);
    }
    if (count.length() == chars.length()) {
      return new BracketNote("", "", false, false, count, false, false);
    }
    Matcher source = PaperPhrase.REMARK_SOURCE.in(chars);
    if (source.matches()) {
      Matcher ends = SOURCE_ENDS.matcher(chars).region(source.start(1), chars.length());
      return issuedBy(inside.unfolded(source.start(1), ends.find() ? ends.start() : source.end(1)));
    }
    if (PaperPhrase.REMARK_WAIVED.in(chars).find()) {
      return when(inside.unfolded());
    }
    return words.of(PaperWord.NEGATION).within(chars) || PaperPhrase.REMARK_ASIDE.in(chars).find()
        ? NONE
        : sentence(inside, words);
  }

  /** What brackets say in words: who gives the paper, in which case, its second name. */
  private static BracketNote sentence(Folded inside, PaperWords words) {
    String chars = inside.chars();
    Matcher giver = PaperPhrase.REMARK_GIVER.in(chars);
    if (giver.matches()) {
      return giver(inside, giver, words);
    }
    if (chars.length() <= LONGEST_NAME_PART
        && (words.paperEndsAt(chars, chars.length()) || chars.endsWith("代"))
        && !PaperPhrase.REMARK_MARKED.in(chars).find()
        && words.of(PaperWord.VERB).find(chars) < 0) {
      return new BracketNote("", "", false, false, PaperCount.NONE, true, false);
    }
    Matcher when = PaperPhrase.REMARK_CASE.in(chars);
    return when.matches() ? when(inside.unfolded(when.start(1), when.end(1))) : NONE;
  }

  private static BracketNote giver(Folded inside, Matcher giver, PaperWords words) {
    String who = inside.unfolded(giver.start(2), giver.end(2));
    boolean by = giver.group(1) != null;
    boolean issues = by || words.of(PaperWord.ISSUER).ends(giver.group(2));
    boolean hands = PaperPhrase.REMARK_HANDS_IN.in(giver.group(4)).matches();
    if (who.endsWith("则")) {
      return when(inside.unfolded());
    }
    if (!by && !giver.group(3).isEmpty()) {
      return when(who + giver.group(3));
    }
    return issues && !hands ? issuedBy(who) : when(who);
  }
}
