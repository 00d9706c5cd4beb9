package zhinan.ingest.normalize.material;

/** What a word of {@code paper-words.tsv} is for. */
public enum PaperWord {
  /** Words of doing that make a part of a sentence a case (申请, 办理), not a paper. */
  ACTION,
  /** Labels above the article of a legal basis in portal dumps. */
  BASIS_ARTICLE,
  /** Labels above the document number of a legal basis. */
  BASIS_NUMBER,
  /** Labels above what else is told of a legal basis. */
  BASIS_OTHER,
  /** Labels above the name of a law. */
  BASIS_TITLE,
  /** Labels of single fields in portal dumps (来源渠道, 材料类型). */
  FIELD,
  /** Endings of captions above papers (所需材料). */
  HEAD,
  /** Endings of facts that are asked for beside papers (联系电话). */
  FACT,
  /** Verbs of giving a paper out. */
  ISSUING,
  /** Endings of the names of offices. */
  ISSUER,
  /** Endings of the names of laws. */
  LAW,
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
  /** Endings of the names of papers. */
  PAPER,
  /** Words that only a sentence holds, never a paper's name. */
  SENTENCE,
  /** Words that start what is done with the papers (到窗口办理). */
  TAIL,
  /** Words that open a list of papers (提供, 携带). */
  VERB,
  /** Words inside a case that a paper follows (如, 若, 未). */
  WHEN
}
