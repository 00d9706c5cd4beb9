package zhinan.model;

import java.util.OptionalDouble;

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
public record AgencyRule(AgencyAnswer verdict, String condition) implements Value {
  public AgencyRule {
    if ((verdict == AgencyAnswer.CONDITIONAL) == condition.isEmpty()) {
      throw new IllegalArgumentException("agency " + verdict + " with the condition " + condition);
    }
  }

  @Override
  public ValueKind kind() {
    return ValueKind.AGENCY;
  }

  /** {@code CONDITIONAL 持委托书}. */
  @Override
  public String text() {
    return condition.isEmpty() ? verdict.name() : verdict.name() + " " + condition;
  }

  @Override
  public String identity() {
    return "";
  }

  /** The more the less a citizen may leave to others. */
  @Override
  public OptionalDouble load() {
    return OptionalDouble.of(
        switch (verdict) {
          case ALLOWED -> 0;
          case CONDITIONAL -> 1;
          case NOT_ALLOWED -> 2;
        });
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.agency(this);
  }

  /** The answer. A section that states nothing has no rule at all. */
  public enum AgencyAnswer {
    /** 可以. */
    ALLOWED,
    /** 不可以. */
    NOT_ALLOWED,
    /** 可以, but only under a condition. */
    CONDITIONAL
  }
}
