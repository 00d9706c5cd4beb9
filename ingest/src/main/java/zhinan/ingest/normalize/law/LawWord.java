package zhinan.ingest.normalize.law;

/** What a word of {@code law-words.tsv} is for. */
enum LawWord {
  /** Verbs that announce a legal basis ({@code 根据}, {@code 按照}). */
  ANNOUNCING,
  /** Labels above the article of a legal basis in portal dumps. */
  ARTICLE_LABEL,
  /** Endings of the names of laws. */
  LAW,
  /** Words in front of the sender of a document ({@code 根据国办发…}). */
  LEAD,
  /** Endings that look like a lead and belong to the sender ({@code 中华人民共和}). */
  NO_LEAD,
  /** Labels above the document number of a legal basis. */
  NUMBER_LABEL,
  /** Labels above what else is told of a legal basis. */
  OTHER_LABEL,
  /** Words of a sentence about laws, which the name of a law doesn't hold. */
  SENTENCE,
  /** Words that a sentence about laws starts with, and no law. */
  SENTENCE_START,
  /** Labels above the name of a law. */
  TITLE_LABEL
}
