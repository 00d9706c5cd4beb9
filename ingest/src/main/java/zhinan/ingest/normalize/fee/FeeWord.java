package zhinan.ingest.normalize.fee;

/** What the words of {@code fee-words.tsv} are for. */
enum FeeWord {
  /** 任何: of all fees at once, no part of what is free. */
  ANY,
  /** 承担: what those who pay for others do. */
  BEARS,
  /** 另: between a negation and what it denies. */
  BETWEEN,
  /** 财政: bears the cost in place of who applies. */
  BORNE_BY,
  /** 根据: in front of the document that says so. */
  BY,
  /** 文件精神: behind such a document. */
  BY_TAIL,
  /** 收费, 收取: something is charged. */
  CHARGED,
  /** 押金: money that comes back, no fee. */
  DEPOSIT,
  /** 取消: ends a fee where a fee is named with it. */
  ENDED,
  /** 不收费, in the middle of words. */
  FREE,
  /** 无: an answer by itself. */
  FREE_ANSWER,
  /** 免费额度: holds what says that nothing is paid, and does not say it. */
  FREE_LOOKALIKE,
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
  /** 不再: in front of a word for paying, nothing is paid. */
  NOT,
  /** 工本费: what is paid for; elsewhere than under a heading of fees it must stand by the amount. */
  NOUN,
  /** 补贴: money that flows the other way. */
  OTHER_WAY,
  /** 承担: with a fee as its object the same as paying. */
  PAY,
  /** 件, 平方米: what a fee is counted by. */
  PER,
  /** 减免: somebody pays less or nothing. */
  REDUCED,
  /** 其余: who or what is not named before. */
  REST,
  /** 小微企业: those who are free among others who may pay. */
  SOME,
  /** 不收费, as surely as it must be said elsewhere than under a heading of fees. */
  SURELY_FREE,
  /** 标准为: stands between what is paid for and the amount. */
  TAIL,
  /** 超过: the amount behind it is a threshold. */
  THRESHOLD,
  /** 不再: turns the sense of 免费 behind it. */
  TURNS,
  /** 免收: nothing is paid of what is named. */
  WAIVED,
  /** 是: an answer by itself. */
  YES
}
