package zhinan.ingest.normalize.limit;

/** What the words of {@code limit-words.tsv} are for. */
enum LimitWord {
  /** 到账: money comes, and the matter may go on. */
  ARRIVAL,
  /** 受理: what is done at once is only the taking in. */
  ACCEPTANCE,
  /** 所谓: in front of other people's words. */
  CITING,
  /** 申报: what the citizen does. */
  CITIZEN,
  /** 用人单位: who is no office. */
  CITIZEN_SUBJECT,
  /** 在内: what may end the words of an exclusion. */
  CLOSING,
  /** 登记: what an office does at once; with a number of days it may be the citizen's duty. */
  DEED,
  /** 不含: what does not count. */
  EXCLUSION,
  /** 为, 不少于: may stand between a refused word and the amount. */
  FILLER,
  /** 自, 受理, 之日: parts of the words that say from when the days count. */
  FROM,
  /** 办理时限: a label in front of a value. */
  LABEL,
  /** 不超过: leads in an amount. */
  LEAD,
  /** 即时: while one waits. */
  NOW,
  /** 办结: what the office does. */
  OFFICE,
  /** 承诺, before a label or an amount. */
  PROMISED,
  /** 有效期: the clause is about something else. */
  REFUSED,
  /** 以上: makes a time limit of something else. */
  REFUSED_HEAD,
  /** 满: makes a time limit of something else. */
  REFUSED_TAIL,
  /** 法定, before a label or an amount. */
  STATUTORY,
  /** 当日: on the same day. */
  TODAY,
  /** 日: one of these is a day like any other. */
  UNIT_DAY,
  /** 小时. */
  UNIT_HOUR,
  /** 日常, 年度: starts like a unit, and is none. */
  UNIT_LOOKALIKE,
  /** 分钟. */
  UNIT_MINUTE,
  /** 月; 个, 半 or 内 beside it tells it from a date. */
  UNIT_MONTH,
  /** 季度. */
  UNIT_QUARTER,
  /** 周. */
  UNIT_WEEK,
  /** 工作日. */
  UNIT_WORKING_DAY,
  /** 年. */
  UNIT_YEAR
}
