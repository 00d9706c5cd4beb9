package zhinan.model;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A typed value that the text of a node can state: the registry of all kinds that there are.
 *
 * <p>Example: {@code 20个工作日} states a {@link TimeLimit} with the text {@code 20 WORKING_DAY} and
 * the load 28. Whoever treats the kinds differently implements {@link Visitor} or switches over
 * {@link ValueKind}, so that the compiler names the places that a new kind has to be told to.
 * Immutable, may be shared.
 */
public sealed interface Value
    permits TimeLimit, Fee, AgencyRule, Material, LegalBasis, WebLink, ServiceHours {
  /** Which kind it is of. */
  ValueKind kind();

  /**
   * The value as one line of text, the same in every file. It is never empty, so that an empty cell
   * beside raw words means that they were refused; what is not stated is left out.
   */
  String text();

  /**
   * What makes it the same value with another content: a paper's name, the condition of a time
   * limit; {@code ""} for nothing but its kind.
   */
  String identity();

  /**
   * What it asks of a citizen as a number, so that two of a kind can be compared: days, yuan,
   * sheets; empty where that is not known.
   */
  OptionalDouble load();

  /** Calls the visitor's method for this kind. */
  <T> T accept(Visitor<T> visitor);

  /**
   * Answers for each kind of value.
   *
   * @param <T> the answer
   */
  interface Visitor<T> {
    T timeLimit(TimeLimit limit);

    T fee(Fee fee);

    T agency(AgencyRule rule);

    T material(Material paper);

    T legalBasis(LegalBasis basis);

    T link(WebLink link);

    T hours(ServiceHours hours);
  }

  /** The kinds of values, in the order in which files list them. */
  enum ValueKind {
    /** How long it takes (办理时限). */
    TIME_LIMIT(TimeLimit.class),
    /** What it costs (收费). */
    FEE(Fee.class),
    /** Whether somebody else may do it (可否代办). */
    AGENCY(AgencyRule.class),
    /** A paper to hand in (申请材料). */
    MATERIAL(Material.class),
    /** A law or document behind it (设定依据). */
    LEGAL_BASIS(LegalBasis.class),
    /** A web address (网上办理). */
    LINK(WebLink.class),
    /** When it is handled, where that is stated apart from an office (办理时间). */
    HOURS(ServiceHours.class);

    private final Class<? extends Value> type;

    ValueKind(Class<? extends Value> type) {
      this.type = type;
    }

    /** The type of its values. */
    public Class<? extends Value> type() {
      return type;
    }

    /** {@code time_limit}, as columns name it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose values are of the type. */
    static ValueKind of(Class<? extends Value> type) {
      for (ValueKind kind : values()) {
        if (kind.type == type) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of value: " + type);
    }
  }
}
