package zhinan.ingest.segment;

import zhinan.text.Folded;
import zhinan.text.Lexicon;

/** What a word at the head of a table's column tells about the rows; {@code table-heads.tsv}. */
enum TableHeadWord {
  /** The first key of a table that tells about a paper, an office, a person: {@code 材料名称}. */
  CARD,
  /** The rows are cases or steps of one matter: {@code 情形}, {@code 环节}. */
  CASE,
  /** The left one of the heads {@code 项目 | 内容}. */
  KEY,
  /** A key whose value is the name of the matter: {@code 办理事项}. */
  MATTER,
  /** The column holds the names of matters: {@code 事项名称}. */
  NAME,
  /** The column holds the numbers of the rows. */
  NUMBER,
  /** The right one of the heads {@code 项目 | 内容}. */
  VALUE;

  private static final Lexicon<TableHeadWord> WORDS =
      Lexicon.load(TableHeadWord.class, "table-heads.tsv", TableHeadWord.class);

  /** Whether the head is a word of the table that tells this. */
  boolean is(String head) {
    return WORDS.of(this).has(Folded.key(head));
  }

  /** Whether the head ends with such a word. */
  boolean ends(String head) {
    String key = Folded.key(head);
    return WORDS.of(this).endsAt(key, key.length()) > 0;
  }
}
