package zhinan.ingest.structure;

/** What a line is to the outline of a guide. */
enum Role {
  /** Text, an item, page dress: no heading. */
  TEXT,
  /** The heading of a section. */
  SECTION,
  /** The heading of a part of a matter. */
  PART,
  /** The title of a matter. */
  MATTER,
  /** The name of a stage or theme. */
  GROUP
}
