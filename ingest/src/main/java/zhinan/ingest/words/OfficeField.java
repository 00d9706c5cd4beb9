package zhinan.ingest.words;

/**
 * What words say about an office: the fields that an office has, and what a label announces
 * besides.
 *
 * <p>Example: {@code 办公地址} announces an {@link #ADDRESS}, {@code 办理窗口} a {@link #WINDOW}, which is
 * the end of an address.
 */
public enum OfficeField {
  /** The office. */
  NAME,
  /** 区县, 街道: holds for several rows. */
  DISTRICT,
  ADDRESS,
  /** Numbers for enquiries. */
  PHONES,
  /** Numbers for complaints. */
  SUPERVISION,
  HOURS,
  /** Whom to ask for. */
  PERSON,
  /** Known to be none of the others: 备注, 邮箱, 床位数. */
  REMARKS,
  /** 主管部门: the body above the office, which stands in where nothing else names one. */
  AGENCY,
  /** 科室: the part of the office that is meant. */
  PART,
  /** 窗口, 楼层: the end of an address. */
  WINDOW,
  /** What an 办理地点 names without a street: an office, or the end of an address. */
  PLACE,
  /** A floor or a room right behind the name of an office: 市民政局608室. */
  ROOM,
  /** 夏季, 周末: the hours then; the word belongs to them. */
  SEASON,
  /** 传真, 邮编: digits that are no phone. */
  FAX,
  /** A running number; says nothing about the office. */
  SERIAL;

  /** The field of an office that it is, or that it is a part of. */
  public OfficeField whole() {
    return switch (this) {
      case PART -> NAME;
      case WINDOW, PLACE, ROOM -> ADDRESS;
      case SEASON -> HOURS;
      case AGENCY, FAX, SERIAL -> REMARKS;
      default -> this;
    };
  }

  /** Whether an office has it as a field of its own; the others are parts of these, or nothing. */
  public boolean isWhole() {
    return compareTo(REMARKS) <= 0;
  }
}
