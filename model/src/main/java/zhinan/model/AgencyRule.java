package zhinan.model;

/**
 * Whether somebody else may do it (可否代办).
 *
 * <p>Examples: {@code 可以代办} is ALLOWED, {@code 否，须本人到场} is NOT_ALLOWED, {@code 可委托他人持委托书代办} is
 * CONDITIONAL with the words of the condition.
 *
 * <p>Immutable, may be shared.
 *
 * @param verdict whether
 * @param condition under which, as printed; {@code ""} unless the verdict is CONDITIONAL
 */
public record AgencyRule(Verdict verdict, String condition) {
  public AgencyRule {
    if ((verdict == Verdict.CONDITIONAL) == condition.isEmpty()) {
      throw new IllegalArgumentException("agency " + verdict + " with the condition " + condition);
    }
  }

  /** The answer. A section that states nothing has no rule at all. */
  public enum Verdict {
    /** 可以. */
    ALLOWED,
    /** 不可以. */
    NOT_ALLOWED,
    /** 可以, but only under a condition. */
    CONDITIONAL
  }
}
