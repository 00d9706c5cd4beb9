package zhinan.ingest.normalize.papers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.normalize.papers.PaperWords.Role;

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

  private static final Pattern SOURCE = Pattern.compile("^(?:资料来源|材料来源|来源渠道|来源)：(.{1,60})$");
  private static final Pattern GIVER =
      Pattern.compile(
          "^(由)?(.{1,40}?)((?:审核|查验|查验车辆|填写|盖章|核对|确认)?(?:后|时)?)(出具|开具|颁发|签发|发放|打印|核发|提供|提交|携带|使用|办理)$");
  private static final Pattern BY = Pattern.compile("^(?:按|根据|依据|可通过|如|含|包括|附)");
  private static final Pattern MARKED = Pattern.compile("^(?:加盖|盖|贴|含|附|包括|除|需|须)");
  private static final Pattern CASE =
      Pattern.compile(
          "^(?:此项|本项|须是|需是|应是)?(?:仅限于?|仅?适用于|限于?|指)?(.{1,60}?(?:的|时|者|人员|居民|以上|以下|职工|人员及.{1,40}))$");
  private static final Pattern FORMS =
      Pattern.compile("^(?:需|须|均为|提供|核验|验|交|收|留存|查验|留|各)?(?:原件|复印件|影印件|扫描件).*$");

  /** A second name or edition is short, {@code （第二代）}; longer words in brackets explain. */
  private static final int LONGEST_NAME_PART = 12;

  static Remark of(String inside, PaperWords words) {
    if (FORMS.matcher(inside).matches()) {
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
    Matcher source = SOURCE.matcher(inside);
    if (source.matches()) {
      String from = source.group(1).split("网址|http|，|（")[0];
      return new Remark("", from, false, false, Count.NONE, false);
    }
    return words.of(Role.NEGATION).within(inside) || BY.matcher(inside).find()
        ? NONE
        : sentence(inside, words);
  }

  private static Remark sentence(String inside, PaperWords words) {
    Matcher giver = GIVER.matcher(inside);
    if (giver.matches()) {
      String who = giver.group(2);
      boolean issues =
          giver.group(1) != null || words.of(Role.ISSUER).endsAt(who, who.length()) > 0;
      boolean hands = List.of("提交", "携带", "使用", "办理").contains(giver.group(4));
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
        && !MARKED.matcher(inside).find()
        && words.of(Role.VERB).find(inside) < 0) {
      return new Remark("", "", false, false, Count.NONE, true);
    }
    Matcher when = CASE.matcher(inside);
    return when.matches() ? new Remark(when.group(1), "", false, false, Count.NONE, false) : NONE;
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
