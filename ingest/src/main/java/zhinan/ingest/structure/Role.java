package zhinan.ingest.structure;

import zhinan.model.NodeType;

/** What a line is to the outline of a guide; the names are the outcomes of the line model. */
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
  GROUP;

  /** The role of a heading of the level. */
  static Role of(NodeType type) {
    return switch (type) {
      case STAGE, THEME -> GROUP;
      case MATTER -> MATTER;
      case PART -> PART;
      case SECTION -> SECTION;
    };
  }
}
