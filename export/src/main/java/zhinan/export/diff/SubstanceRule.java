package zhinan.export.diff;

import java.util.List;
import java.util.function.Predicate;
import zhinan.export.diff.Wording.Sort;
import zhinan.export.diff.text.Token;
import zhinan.export.diff.text.Token.Kind;

/**
 * A rule that decides how deep a change of words goes.
 *
 * @param id goes into the change
 * @param substance what follows
 * @param fits when
 */
record SubstanceRule(String id, Substance substance, Predicate<Residue> fits) {
  /**
   * An added or left out clause of so many tokens tells something of its own; {@code 一寸照片1张} has
   * five.
   */
  private static final int CLAUSE = 5;

  /** In order; the first that fits decides, and the last always does. */
  static final List<SubstanceRule> ALL =
      List.of(
          // an address from the foot of a page
          new SubstanceRule(
              "words.carried",
              Substance.FORMATTING,
              residue -> residue.isEmpty() && residue.carried()),
          // ８０元／件 for 80元/件
          new SubstanceRule("words.format", Substance.FORMATTING, Residue::isEmpty),
          // the same rows of a table, sorted by another column
          new SubstanceRule("words.order", Substance.FORMATTING, Residue::reordered),
          // ②户口簿 for ③户口簿
          new SubstanceRule(
              "words.label", Substance.NUMBERING, residue -> residue.isAll(is(Kind.LABEL))),
          // two papers that changed their places
          new SubstanceRule("words.moved", Substance.EDITORIAL, SubstanceRule::isMoved),
          // 15周岁 for 16周岁
          new SubstanceRule(
              "words.number", Substance.SUBSTANTIVE, residue -> residue.differ(is(Kind.NUMBER))),
          // 《社会保险法》 for 《劳动法》
          new SubstanceRule(
              "words.title", Substance.SUBSTANTIVE, residue -> residue.differ(is(Kind.TITLE))),
          // app for www
          new SubstanceRule(
              "words.latin", Substance.SUBSTANTIVE, residue -> residue.differ(is(Kind.LATIN))),
          // 不得代办 for 代办
          new SubstanceRule(
              "words.negation", Substance.SUBSTANTIVE, residue -> differ(residue, Sort.NEGATION)),
          // 可以提供 for 应当提供
          new SubstanceRule(
              "words.duty", Substance.SUBSTANTIVE, residue -> differ(residue, Sort.DUTY)),
          // 街道 for 社区
          new SubstanceRule(
              "words.name", Substance.SUBSTANTIVE, residue -> differ(residue, Sort.NAME)),
          // 便民服务中心 for 政务服务中心
          new SubstanceRule("words.in-name", Substance.SUBSTANTIVE, SubstanceRule::isInName),
          // a sentence more
          new SubstanceRule("words.clause", Substance.SUBSTANTIVE, SubstanceRule::hasClause),
          // 逾期申报 for 过期申报
          new SubstanceRule("words.other", Substance.EDITORIAL, residue -> true));

  /** No count or year in front of a guide has so many digits, but every hotline does. */
  private static final int PHONE = 5;

  /**
   * For what stands outside of stages, themes and matters: titles with their year, prefaces, lists
   * of contents that repeat what the matters tell. Only phones in them mean something to a citizen.
   */
  private static final List<SubstanceRule> FRONT =
      List.of(
          ALL.get(0),
          ALL.get(1),
          ALL.get(2),
          ALL.get(3),
          // 统一咨询热线12345
          new SubstanceRule(
              "front.phone",
              Substance.SUBSTANTIVE,
              residue -> residue.differ(SubstanceRule::isPhone)),
          // 2025年版 for 2024年版
          new SubstanceRule("front.other", Substance.EDITORIAL, residue -> true));

  /** The rule for a difference of words outside of all nodes. */
  static SubstanceRule ofFront(Residue residue) {
    return FRONT.stream().filter(rule -> rule.fits().test(residue)).findFirst().orElseThrow();
  }

  private static boolean isPhone(Token token) {
    return token.kind() == Kind.NUMBER
        && token.key().length() >= PHONE
        && token.key().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The rule for a difference of words. */
  static SubstanceRule of(Residue residue) {
    return ALL.stream().filter(rule -> rule.fits().test(residue)).findFirst().orElseThrow();
  }

  private static Predicate<Token> is(Kind kind) {
    return token -> token.kind() == kind;
  }

  private static boolean differ(Residue residue, Sort sort) {
    return residue.runs().stream()
        .anyMatch(
            run ->
                !Wording.all()
                    .of(sort, run.around())
                    .equals(Wording.all().of(sort, run.aroundAfter())));
  }

  /** Gone at one place and come at another, word for word. */
  private static boolean isMoved(Residue residue) {
    return residue.runs().stream().allMatch(Residue.Run::isOneSided)
        && !residue.differ(token -> token.kind() != Kind.LABEL);
  }

  /** Short marks of names such as 证 end other words too; only the longer ones are sure. */
  private static boolean isInName(Residue residue) {
    return residue.runs().stream()
        .anyMatch(
            run ->
                Wording.all().of(Sort.NAME, run.behind()).stream()
                    .anyMatch(name -> name.length() > 1));
  }

  private static boolean hasClause(Residue residue) {
    return residue.runs().stream()
        .anyMatch(run -> run.isOneSided() && run.before().size() + run.after().size() >= CLAUSE);
  }
}
