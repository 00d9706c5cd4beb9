package zhinan.ingest.normalize.material;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Folded;

/**
 * What stands in front of the papers of a clause: whose they are, and the verb that asks for them.
 *
 * <p>Example: {@code 代办人还应提供委托书} opens with the case 代办人 and the verb 提供; {@code 公安机关出具死亡证明} with
 * the issuer 公安机关. Immutable, may be shared.
 *
 * @param when by whom or when, {@code ""} for nobody special
 * @param issuer who gives the paper out, {@code ""} where not stated
 * @param end where the papers start, 0 where there is no verb
 */
record PaperOpening(String when, String issuer, int end) {
  private static final Pattern TOWARD = Pattern.compile("(?:应当|应|需|须)?向");

  /** 持|有效证件, not 持有|效证件. */
  private static final String HOLDS_VALID = "持有效";

  private static final PaperOpening NONE = new PaperOpening("", "", 0);

  /** {@code 携带的}, {@code 提供了}, {@code 填写完整的}: no demands. */
  private static final String NO_OBJECT = "的了人方者好";

  private static final Pattern GIVING = Pattern.compile("^(?:出具|开具)$");

  /** What may stand in front of a verb of one character. */
  private static final String BEFORE_SHORT = "[的须需应要另还时人者可均各工,]";

  /** Words that start with a verb of one character and are none: 持续, 凭证, 带来, 交通, 附件. */
  private static final String NO_SHORT = "[续股证来动通款易接警费图件近加属纳割有]";

  static PaperOpening of(Folded piece, PaperWords words) {
    String mask = piece.mask();
    for (int i = 0; i < mask.length(); i++) {
      int length = words.of(PaperWord.VERB).startsAt(mask, i);
      length = mask.startsWith(HOLDS_VALID, i) ? 1 : length;
      if (length > 0 && asks(mask, i, length)) {
        return at(piece, i, i + length, words);
      }
    }
    return NONE;
  }

  boolean isThere() {
    return end > 0;
  }

  private static boolean asks(String mask, int at, int length) {
    int after = at + length;
    if (after < mask.length() && NO_OBJECT.indexOf(mask.charAt(after)) >= 0) {
      boolean word =
          mask.charAt(after) == '人'
              && after + 1 < mask.length()
              && "民事员才口".indexOf(mask.charAt(after + 1)) >= 0;
      if (!word) {
        return false;
      }
    }
    if (at > 0 && "所被已盖由".indexOf(mask.charAt(at - 1)) >= 0) {
      return false;
    }
    if (length > 1) {
      return true;
    }
    boolean free =
        at == 0
            || BEFORE_SHORT.indexOf(mask.charAt(at - 1)) >= 0
            || PaperPhrase.OWNED.in(mask).region(after, mask.length()).lookingAt();
    return free
        && after < mask.length()
        && (mask.startsWith(HOLDS_VALID, at) || NO_SHORT.indexOf(mask.charAt(after)) < 0);
  }

  private static PaperOpening at(Folded piece, int verb, int end, PaperWords words) {
    int start = skipModals(piece.mask(), 0, verb, words);
    int stop = verb;
    int modal = words.of(PaperWord.MODAL).endsAt(piece.mask(), stop);
    while (modal > 0 && stop - modal >= start) {
      stop -= modal;
      modal = words.of(PaperWord.MODAL).endsAt(piece.mask(), stop);
    }
    int papers = skipVerbs(piece.mask(), end, words);
    Folded who = subject(piece.sub(start, stop));
    String subject = who.unfolded();
    if (words.of(PaperWord.NEUTRAL).has(who.chars())) {
      return new PaperOpening("", "", papers);
    }
    boolean gives =
        GIVING.matcher(piece.mask().substring(verb, end)).matches()
            && words.of(PaperWord.ISSUER).endsAt(piece.mask(), stop) > 0;
    return gives ? new PaperOpening("", subject, papers) : new PaperOpening(subject, "", papers);
  }

  /** {@code 监护人应向接种单位}: only who. */
  private static Folded subject(Folded subject) {
    Matcher toward = TOWARD.matcher(subject.chars());
    int end = toward.find() ? toward.start() : subject.length();
    int from = end > 0 && subject.at(0) == '由' ? 1 : 0;
    while (from < end && "(,、;:".indexOf(subject.at(from)) >= 0) {
      from++;
    }
    return subject.sub(from, end);
  }

  private static int skipModals(String mask, int from, int to, PaperWords words) {
    int at = from;
    int modal = words.of(PaperWord.MODAL).startsAt(mask, at);
    while (modal > 1 && at + modal <= to) {
      at += modal;
      modal = words.of(PaperWord.MODAL).startsAt(mask, at);
    }
    return at;
  }

  /** {@code 填写并提交申请表}: the last of several verbs counts. */
  private static int skipVerbs(String mask, int from, PaperWords words) {
    int at = from;
    while (at < mask.length()) {
      int modal = words.of(PaperWord.MODAL).startsAt(mask, at);
      int verb = words.of(PaperWord.VERB).startsAt(mask, at + modal);
      if (verb < 2) {
        return at;
      }
      at += modal + verb;
    }
    return at;
  }
}
