package zhinan.export.diff;

import java.util.Locale;

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
  TIME_LIMIT,
  /** What it costs. */
  FEE,
  /** Whether somebody else may do it. */
  AGENCY,
  /** A paper to hand in. */
  MATERIAL,
  /** A law behind it. */
  LEGAL_BASIS,
  /** A web address. */
  LINK,
  /** When an office is open or a matter is handled. */
  HOURS,
  /** An office's name. */
  NAME,
  /** An office's phones for enquiries. */
  PHONES,
  /** An office's phones for complaints. */
  SUPERVISION_PHONES,
  /** Where an office is. */
  ADDRESS,
  /** Whom to ask for. */
  PERSON,
  /** What else is said of an office. */
  REMARKS;

  /** {@code time_limit}; {@code ""} for {@link #NONE}. */
  public String label() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }
}
