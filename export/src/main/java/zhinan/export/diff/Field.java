package zhinan.export.diff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import zhinan.model.Value.ValueKind;

/** Which property of a node, a value or an office has changed. */
public enum Field {
  /** The node as a whole: added, removed, split, merged. */
  NONE,
  /** The title of a matter, part, theme, stage or guide, or a section's heading. */
  TITLE,
  /** The printed number. */
  NUMBER,
  /** The stage and theme that it stands under. */
  PLACE,
  /** Running words, lists and tables. */
  TEXT,
  /** Words of drawings. */
  FIGURES,
  /** How long it takes. */
  TIME_LIMIT(Weight.DEMAND, 1, true),
  /** What it costs. */
  FEE(Weight.DEMAND, 2, true),
  /** Whether somebody else may do it. */
  AGENCY(Weight.DEMAND, 4, true),
  /** A paper to hand in. */
  MATERIAL(Weight.DEMAND, 3, false),
  /** A law behind it. */
  LEGAL_BASIS(Weight.BACKGROUND, 10, false),
  /** A web address. */
  LINK(Weight.BACKGROUND, 9, false),
  /** When an office is open or a matter is handled. */
  HOURS(Weight.REACH, 7, true),
  /** An office's name. */
  NAME,
  /** An office's phones for enquiries. */
  PHONES(Weight.REACH, 5, false),
  /** An office's phones for complaints. */
  SUPERVISION_PHONES(Weight.REACH, 8, false),
  /** Where an office is. */
  ADDRESS(Weight.REACH, 6, false),
  /** Whom to ask for. */
  PERSON,
  /** What else is said of an office. */
  REMARKS;

  /** The fields of all kinds of values, the gravest first. */
  private static final List<Field> OF_VALUES =
      Arrays.stream(ValueKind.values())
          .map(Field::of)
          .sorted(Comparator.comparingInt(Field::rank))
          .toList();

  private final Weight weight;
  private final int rank;
  private final boolean isSingle;

  /** A field that weighs as any other. */
  Field() {
    this(Weight.OTHER, 0, false);
  }

  Field(Weight weight, int rank, boolean isSingle) {
    this.weight = weight;
    this.rank = rank;
    this.isSingle = isSingle;
  }

  /** The field that values of a kind are told of as. */
  static Field of(ValueKind kind) {
    return switch (kind) {
      case TIME_LIMIT -> TIME_LIMIT;
      case FEE -> FEE;
      case AGENCY -> AGENCY;
      case MATERIAL -> MATERIAL;
      case LEGAL_BASIS -> LEGAL_BASIS;
      case LINK -> LINK;
      case HOURS -> HOURS;
    };
  }

  /** The fields of all kinds of values, the gravest first. */
  static List<Field> ofValues() {
    return OF_VALUES;
  }

  /** How much a change of it matters to a citizen. */
  Weight weight() {
    return weight;
  }

  /** Its place among the fields of its weight, the gravest first; 0 where there is no order. */
  int rank() {
    return rank;
  }

  /** Whether a section states one as a rule, so that another value in its place is the same one. */
  boolean isSingle() {
    return isSingle;
  }

  /** How much a change of a field matters to a citizen, most first. */
  enum Weight {
    /** Time, money, papers, whether one has to come oneself. */
    DEMAND,
    /** Whom to call and where to go when. */
    REACH,
    /** What stands behind it: web addresses and laws. */
    BACKGROUND,
    /** All else. */
    OTHER
  }

  /** {@code time_limit}; {@code ""} for {@link #NONE}. */
  public String label() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
