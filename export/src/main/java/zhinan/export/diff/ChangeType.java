package zhinan.export.diff;

/** What happened to what. Types of what only one edition has come in mirrored pairs. */
public enum ChangeType {
  /** A matter that only NEW has. */
  MATTER_ADDED,
  /** A matter that only OLD has. */
  MATTER_REMOVED,
  /** Another title, or the same title printed otherwise. */
  MATTER_RENAMED,
  /** Under another theme or stage. */
  MATTER_MOVED,
  /** Another number. */
  MATTER_RENUMBERED,
  /** A matter of NEW that was a piece of a matter of OLD which goes on beside it. */
  MATTER_SPLIT,
  /** A matter of OLD that became a piece of a matter of NEW which was there before. */
  MATTER_MERGED,
  /** A part that only NEW has. */
  PART_ADDED,
  /** A part that only OLD has. */
  PART_REMOVED,
  /** A part with another title. */
  PART_RENAMED,
  /** A part with another number. */
  PART_RENUMBERED,
  /** A section that only NEW has, or words right under a matter or part where there were none. */
  SECTION_ADDED,
  /** A section that only OLD has. */
  SECTION_REMOVED,
  /** Words of a section that no other change tells of, its heading or its number. */
  SECTION_CHANGED,
  /** An office that only NEW lists. */
  CONTACT_ADDED,
  /** An office that only OLD lists. */
  CONTACT_REMOVED,
  /** One field of an office. */
  CONTACT_CHANGED,
  /** A typed value of a section: another one, one more, or one less. */
  VALUE_CHANGED,
  /** A theme that only NEW has. */
  THEME_ADDED,
  /** A theme that only OLD has. */
  THEME_REMOVED,
  /** A theme with another title. */
  THEME_RENAMED,
  /** A theme under another stage. */
  THEME_MOVED,
  /** A theme with another number. */
  THEME_RENUMBERED,
  /** The words in front of a theme's matters. */
  THEME_CHANGED,
  /** A stage that only NEW has. */
  STAGE_ADDED,
  /** A stage that only OLD has. */
  STAGE_REMOVED,
  /** A stage with another title. */
  STAGE_RENAMED,
  /** A stage with another number. */
  STAGE_RENUMBERED,
  /** The words in front of a stage's themes. */
  STAGE_CHANGED,
  /** What stands outside of all nodes: the guide's title, its preface, its drawings. */
  GUIDE_CHANGED;

  /** The type of the same change read from NEW to OLD. */
  public ChangeType mirrored() {
    return switch (this) {
      case MATTER_ADDED -> MATTER_REMOVED;
      case MATTER_REMOVED -> MATTER_ADDED;
      case MATTER_SPLIT -> MATTER_MERGED;
      case MATTER_MERGED -> MATTER_SPLIT;
      case PART_ADDED -> PART_REMOVED;
      case PART_REMOVED -> PART_ADDED;
      case SECTION_ADDED -> SECTION_REMOVED;
      case SECTION_REMOVED -> SECTION_ADDED;
      case CONTACT_ADDED -> CONTACT_REMOVED;
      case CONTACT_REMOVED -> CONTACT_ADDED;
      case THEME_ADDED -> THEME_REMOVED;
      case THEME_REMOVED -> THEME_ADDED;
      case STAGE_ADDED -> STAGE_REMOVED;
      case STAGE_REMOVED -> STAGE_ADDED;
      default -> this;
    };
  }
}
