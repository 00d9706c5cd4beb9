package zhinan.ingest.normalize.material;

/** What a word of {@code paper-words.tsv} is for. */
enum PaperWord {
  /** Words of doing that make a part of a sentence a case (申请, 办理), not a paper. */
  ACTION,
  /** Endings of forms that are copies ({@code 复印件}). */
  COPY,
  /** Counters of sheets and copies ({@code 份}). */
  COUNTER,
  /** Counters that may stand in front of a name ({@code 两张照片}). */
  COUNTER_IN_FRONT,
  /** Words in front of a count that say for whom or what it holds ({@code 各}, {@code 每人}). */
  COUNT_EACH,
  /** Words behind a count ({@code 以上}). */
  COUNT_END,
  /** Words between {@link #COUNT_EACH} and the number ({@code 一式}). */
  COUNT_SET,
  /** Labels of single fields in portal dumps (来源渠道, 材料类型). */
  FIELD,
  /** Endings of captions above papers (所需材料). */
  HEAD,
  /** 护照: a certificate that its holder shows or copies. */
  HELD,
  /** Endings of facts that are asked for beside papers (联系电话). */
  FACT,
  /** Verbs of giving a paper out. */
  ISSUING,
  /** Endings of the names of offices. */
  ISSUER,
  /** Marks that a form is asked for ({@code √}). */
  MARKED,
  /** Words that open or join an obligation (应当, 还需). */
  MODAL,
  /** Words that say that no paper is needed. */
  NEGATION,
  /** Captions and subjects that tell nothing about the case (必备手续, 申请人). */
  NEUTRAL,
  /** Words that open a note. */
  NOTE,
  /** Endings that look like a paper's and are none (保证). */
  NO_PAPER,
  /** Endings of forms that are originals ({@code 原件}). */
  ORIGINAL,
  /** Endings of the names of papers. */
  PAPER,
  /** What a conjunction joins to a paper as a part or form of it ({@code 附图}). */
  PART,
  /** Words that only a sentence holds, never a paper's name. */
  SENTENCE,
  /** Words that start what is done with the papers (到窗口办理). */
  TAIL,
  /** Words that open a list of papers (提供, 携带). */
  VERB,
  /** Words inside a case that a paper follows (如, 若, 未). */
  WHEN
}
