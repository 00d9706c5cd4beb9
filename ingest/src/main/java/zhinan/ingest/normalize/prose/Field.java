package zhinan.ingest.normalize.prose;

/** What a label announces: {@code 办公地址：} an {@link #ADDRESS}, {@code 传真：} a {@link #REMARK}. */
enum Field {
  /** 办理部门, 单位: the office itself. */
  AGENCY,
  ADDRESS,
  PHONES,
  SUPERVISION,
  HOURS,
  PERSON,
  /** 传真, 邮编, 公交: kept, but not a field of its own. */
  REMARK,
  /** 网址: belongs to no office. */
  IGNORED
}
