package zhinan.ingest.normalize.agent;

/** What the words of {@code agent-words.tsv} are for. */
enum AgentWord {
  /** 代办: acting for somebody. */
  ACT,
  /** 他人: anybody may act. */
  ANYBODY,
  /** 办理: what one does for another. */
  DEED,
  /** 本人到场: one has to come oneself. */
  IN_PERSON,
  /** 可否代办: a label in front of an answer. */
  LABEL,
  /** 委托书, 支持: holds the word for an agent or a condition, but is none. */
  LOOKALIKE,
  /** 可以: what allows the act behind it. */
  MAY,
  /** 持, 凭, 须: a condition. */
  MUST,
  /** 无需本人: somebody else may come. */
  NEED_NOT,
  /** 否: an answer by itself. */
  NO,
  /** 不得: what denies the act behind it. */
  NOT,
  /** 本事项: in front of 可以 it narrows nothing. */
  OPEN,
  /** 可: an answer by itself. */
  YES
}
