package zhinan.ingest.normalize.terms;

/** What the words of {@code term-words.tsv} are for. */
enum WordKind {
  /** 附件, 上图: where a reference points. */
  ABSENT_ELSEWHERE,
  /** 无: there is none. */
  ABSENT_NONE,
  /** 待补充: to be filled in. */
  ABSENT_PLACEHOLDER,
  /** 代办: acting for somebody. */
  AGENT_ACT,
  /** 他人: anybody may act. */
  AGENT_ANYBODY,
  /** 办理: what one does for another. */
  AGENT_DEED,
  /** 本人到场: one has to come oneself. */
  AGENT_IN_PERSON,
  /** 可否代办: a label in front of an answer. */
  AGENT_LABEL,
  /** 委托书, 支持: holds the word for an agent or a condition, but is none. */
  AGENT_LOOKALIKE,
  /** 可以: what allows the act behind it. */
  AGENT_MAY,
  /** 持, 凭, 须: a condition. */
  AGENT_MUST,
  /** 无需本人: somebody else may come. */
  AGENT_NEED_NOT,
  /** 否: an answer by itself. */
  AGENT_NO,
  /** 不得: what denies the act behind it. */
  AGENT_NOT,
  /** 本事项: in front of 可以 it narrows nothing. */
  AGENT_OPEN,
  /** 可: an answer by itself. */
  AGENT_YES,
  /** 收费, 收取: something is charged. */
  FEE_CHARGED,
  /** 不收费, in the middle of words. */
  FEE_FREE,
  /** 无: an answer by itself. */
  FEE_FREE_ANSWER,
  /** 收费标准: a label in front of a value. */
  FEE_LABEL,
  /** 其中: leads in what is paid for. */
  FEE_LEAD,
  /** 工本费: what is paid for; elsewhere than under a heading of fees it must stand by the amount. */
  FEE_NOUN,
  /** 补贴: money that flows the other way. */
  FEE_OTHER_WAY,
  /** 件, 平方米: what a fee is counted by. */
  FEE_PER,
  /** 免收: somebody pays less or nothing. */
  FEE_REDUCED,
  /** 不收费, as surely as it must be said elsewhere than under a heading of fees. */
  FEE_SURELY_FREE,
  /** 标准为: stands between what is paid for and the amount. */
  FEE_TAIL,
  /** 超过: the amount behind it is a threshold. */
  FEE_THRESHOLD,
  /** 是: an answer by itself. */
  FEE_YES,
  /** 受理: what is done at once is only the taking in. */
  LIMIT_ACCEPTANCE,
  /** 申报: what the citizen does. */
  LIMIT_CITIZEN,
  /** 用人单位: who is no office. */
  LIMIT_CITIZEN_SUBJECT,
  /** 在内: what may end the words of an exclusion. */
  LIMIT_CLOSING,
  /** 登记: what an office does at once; with a number of days it may be the citizen's duty. */
  LIMIT_DEED,
  /** 不含: what does not count. */
  LIMIT_EXCLUSION,
  /** 为, 不少于: may stand between a refused word and the amount. */
  LIMIT_FILLER,
  /** 自, 受理, 之日: parts of the words that say from when the days count. */
  LIMIT_FROM,
  /** 办理时限: a label in front of a value. */
  LIMIT_LABEL,
  /** 不超过: leads in an amount. */
  LIMIT_LEAD,
  /** 即时: while one waits. */
  LIMIT_NOW,
  /** 办结: what the office does. */
  LIMIT_OFFICE,
  /** 承诺, before a label or an amount. */
  LIMIT_PROMISED,
  /** 有效期: the clause is about something else. */
  LIMIT_REFUSED,
  /** 以上: makes a time limit of something else. */
  LIMIT_REFUSED_HEAD,
  /** 满: makes a time limit of something else. */
  LIMIT_REFUSED_TAIL,
  /** 法定, before a label or an amount. */
  LIMIT_STATUTORY,
  /** 当日: on the same day. */
  LIMIT_TODAY
}
