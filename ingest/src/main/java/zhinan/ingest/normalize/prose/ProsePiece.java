package zhinan.ingest.normalize.prose;

import zhinan.ingest.words.OfficeField;
import zhinan.text.Folded;
import zhinan.text.Text;

/**
 * A stretch of a row that is one thing. Pieces follow each other and leave nothing of the row out
 * but blanks.
 *
 * <p>Example: {@code 地址：学府路2号，电话82745302。} is a label, words, a comma, a label, a phone, a full
 * stop.
 *
 * @param kind what it is
 * @param field for a label what it announces; REMARK otherwise
 * @param row the row
 * @param from 0-based, the first character
 * @param to behind the last character
 */
record ProsePiece(Kind kind, OfficeField field, ProseRow row, int from, int to) {

  /** What a piece is. */
  enum Kind {
    /** {@code 咨询电话：}. */
    LABEL,
    /** {@code 附近网点：}, not in the vocabulary. */
    UNKNOWN_LABEL,
    PHONE,
    HOURS,
    ADDRESS,
    /** How one gets there: {@code 乘3路公交车到高水站下车}. */
    DIRECTIONS,
    /** Floor or room behind an office's name: {@code 市民政局|608室}. */
    ROOM,
    NAME,
    PERSON,
    /** An e-mail address. */
    MAIL,
    /** A link. */
    LINK,
    /** Words that are no field. */
    OTHER,
    /** Words before it is known what they are. */
    WORDS,
    /** A comma, a dash, a tab: the same office goes on. */
    SOFT,
    /** A full stop or semicolon. */
    HARD
  }

  static ProsePiece of(Kind kind, ProseRow row, int from, int to) {
    return new ProsePiece(kind, OfficeField.REMARKS, row, from, to);
  }

  /** The same label, announcing something else. */
  ProsePiece of(OfficeField other) {
    return new ProsePiece(kind, other, row, from, to);
  }

  /** By which labels are compared: without their marks and blanks. */
  String key() {
    return Folded.key(chars());
  }

  /** Whether nothing but an item's label stands before it in its row. */
  boolean opensRow() {
    return row.text().sub(row.labelLength(), from).isBlank();
  }

  /** Whether a pause between like things stands right before it: {@code 3号|、|4号}. */
  boolean isEnumerated() {
    return from > 0 && row.chars().charAt(from - 1) == '、';
  }

  /** The same piece, reaching further. */
  ProsePiece closed(int end) {
    return new ProsePiece(kind, field, row, from, end);
  }

  /** The same stretch, told as something else. */
  ProsePiece as(Kind told) {
    return new ProsePiece(told, field, row, from, to);
  }

  /** A part of it, counted from its own first character. */
  ProsePiece part(Kind told, int start, int end) {
    return new ProsePiece(told, field, row, from + start, from + end);
  }

  /** The words without blanks at the ends. */
  Text words() {
    return row.text().sub(from, to).strip();
  }

  String chars() {
    return row.text().chars().substring(from, to);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
