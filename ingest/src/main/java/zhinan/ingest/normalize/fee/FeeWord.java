package zhinan.ingest.normalize.fee;

/** What the words of {@code fee-words.tsv} are for. */
enum FeeWord {
  /** 收费, 收取: something is charged. */
  CHARGED,
  /** 不收费, in the middle of words. */
  FREE,
  /** 无: an answer by itself. */
  FREE_ANSWER,
  /** 元: what money is counted in. */
  CURRENCY,
  /** 收费标准: a label in front of a value. */
  LABEL,
  /** 其中: leads in what is paid for. */
  LEAD,
  /** 减半: somebody pays a part. */
  LESS,
  /** 三元区: holds what looks like an amount, and is none. */
  LOOKALIKE,
  /** 工本费: what is paid for; elsewhere than under a heading of fees it must stand by the amount. */
  NOUN,
  /** 补贴: money that flows the other way. */
  OTHER_WAY,
  /** 件, 平方米: what a fee is counted by. */
  PER,
  /** 免收: somebody pays less or nothing. */
  REDUCED,
  /** 其余: who or what is not named before. */
  REST,
  /** 不收费, as surely as it must be said elsewhere than under a heading of fees. */
  SURELY_FREE,
  /** 标准为: stands between what is paid for and the amount. */
  TAIL,
  /** 超过: the amount behind it is a threshold. */
  THRESHOLD,
  /** 是: an answer by itself. */
  YES
}
