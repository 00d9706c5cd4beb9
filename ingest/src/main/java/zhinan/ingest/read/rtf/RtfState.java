package zhinan.ingest.read.rtf;

/** What holds inside a group and is forgotten at its end. Copied at each opening brace. */
final class RtfState {
  /** What becomes of words. */
  enum Destination {
    TEXT,
    LEFT_OUT,
    FONTS,
    STYLES,
    INSTRUCTION,
    LABEL,
    LISTS,
    LEVEL_TEXT,
    FORM,
    OBJECT_CLASS,
    PROPERTY_NAME,
    PROPERTY_VALUE,
    TITLE
  }

  /** What has to be done at the end of the group. */
  enum Ending {
    NOTHING,
    STORY,
    FIELD,
    RESULT,
    STYLE,
    LEVEL_TEXT,
    ENTRY,
    OBJECT
  }

  Destination destination = Destination.TEXT;
  Ending ending = Ending.NOTHING;
  int font;
  int fallback = 1;
  boolean bold;
  boolean hidden;
  boolean deleted;
  boolean revised;
  boolean inTable;
  boolean nested;
  boolean innerRow;
  boolean centred;
  int style;
  int list = -1;
  int level;

  RtfState copy() {
    RtfState copy = new RtfState();
    copy.destination = destination;
    copy.font = font;
    copy.fallback = fallback;
    copy.bold = bold;
    copy.hidden = hidden;
    copy.deleted = deleted;
    copy.revised = revised;
    copy.innerRow = innerRow;
    copy.paragraphOf(this);
    return copy;
  }

  /** Takes over what belongs to the paragraph. */
  void paragraphOf(RtfState other) {
    inTable = other.inTable;
    nested = other.nested;
    centred = other.centred;
    style = other.style;
    list = other.list;
    level = other.level;
  }

  /** Back to a paragraph of which nothing is said. */
  void resetParagraph() {
    paragraphOf(new RtfState());
  }

  /** Back to characters of which nothing is said. */
  void resetCharacters(int usualFont) {
    font = usualFont;
    bold = false;
    hidden = false;
    deleted = false;
    revised = false;
  }
}
