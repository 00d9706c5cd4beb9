package zhinan.ingest.dedupe;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import zhinan.model.Merge.Likeness;
import zhinan.text.Sense.Effect;

/**
 * A named rule that decides about two matters.
 *
 * @param id goes into merges and notices
 * @param verdict what follows
 * @param holds when the rule applies
 * @param example two matters that it is for
 */
record MatterRule(String id, Verdict verdict, Predicate<MatterPair> holds, String example) {
  /** What follows from a rule. */
  enum Verdict {
    /** The first stands for both. */
    FOLD,
    /** Both stay, and a person should look: they contradict each other. */
    CONFLICT,
    /** Both stay, each knowing of the other. */
    LINK
  }

  /** "A matter pasted twice with one to three edited words" is the case asked for. */
  private static final int FEW_EDITS = 3;

  /**
   * Four in five 4-grams in common. A matter of 200 characters with three edited words has 0.86 of
   * them; matters that only follow the same template have fewer.
   */
  private static final double NEARLY_ALL = 0.8;

  /** In this order; the first that holds decides. */
  static final List<MatterRule> ALL =
      List.of(
          new MatterRule(
              "matter.same",
              Verdict.FOLD,
              pair -> pair.sameTitle() && pair.sameBody(),
              "更正登记 twice, word for word"),
          new MatterRule(
              "matter.edited",
              Verdict.FOLD,
              pair -> pair.sameTitle() && isEdited(pair),
              "过期申报 in one, 逾期申报 in the other"),
          new MatterRule(
              "matter.conflict",
              Verdict.CONFLICT,
              pair -> pair.sameTitle() && pair.samePlace() && isNear(pair) && isContradiction(pair),
              "高龄津贴 twice in a theme, with two phones"),
          new MatterRule(
              "matter.same-title",
              Verdict.LINK,
              MatterPair::sameTitle,
              "医保关系接续 twice with two procedures"),
          new MatterRule(
              "matter.same-body",
              Verdict.LINK,
              MatterPair::sameBody,
              "注销 of two licences with one text"),
          new MatterRule(
              "matter.near-body",
              Verdict.LINK,
              MatterRule::isNearBody,
              "预告登记 twice but for a word"));

  static Optional<MatterRule> deciding(MatterPair pair) {
    return ALL.stream().filter(rule -> rule.holds().test(pair)).findFirst();
  }

  /**
   * Few edits, all proven to change nothing, and pieces that only one of the two has are the lesser
   * part.
   */
  private static boolean isEdited(MatterPair pair) {
    return pair.first().saysSomething()
        && pair.second().saysSomething()
        && pair.effect() == Effect.SAME
        && pair.edits() <= FEW_EDITS
        && !pair.eachSaysMore()
        && pair.count(Likeness.MISSING) < pair.count(Likeness.EQUAL);
  }

  private static boolean isContradiction(MatterPair pair) {
    return pair.effect() == Effect.OTHER;
  }

  private static boolean isNear(MatterPair pair) {
    return pair.similarity() >= PiecePair.NEAR;
  }

  private static boolean isNearBody(MatterPair pair) {
    return pair.first().sketch().likeness(pair.second().sketch()) >= NEARLY_ALL;
  }
}
