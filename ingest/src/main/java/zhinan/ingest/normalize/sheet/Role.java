package zhinan.ingest.normalize.sheet;

/** What the words of a column say about the office of their row. */
enum Role {
  /** A running number; says nothing about the office. */
  SERIAL,
  /** 区县, 街道: holds for several rows. */
  DISTRICT,
  /** The office. */
  NAME,
  /** 科室: the part of the office that the row is about. */
  PART,
  ADDRESS,
  /** 窗口, 楼层: the end of an address. */
  WINDOW,
  HOURS,
  /** 夏季, 周末: the hours then; the word belongs to them. */
  SEASON,
  PHONE,
  SUPERVISION,
  PERSON,
  /** 传真, 邮编: digits that are no phone. */
  FAX,
  /** Known to be none of the others: 备注, 邮编, 床位数. */
  REMARK
}
