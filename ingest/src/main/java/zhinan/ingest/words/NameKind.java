package zhinan.ingest.words;

/** What a word of {@code names.tsv} is part of. */
public enum NameKind {
  /** Ends the name of an office, even where a heading names it: …局, …办事处. */
  AUTHORITY,
  /** Ends the name of an office in a line or a cell: …派出所, …医院. */
  OFFICE,
  /** Ends the name of an office that fills its cell; addresses hold the word too: …镇, …店. */
  SITE,
  /** Ends the name of a district or of what is above one: …区. */
  DIVISION,
  /** Ends the name of what is below a district: …街道. */
  TOWN,
  /** Stands for a division in a cell: 市本级. */
  LEVEL,
  /** Ends what a person is called: …老师. */
  TITLE,
  /** Begins a person's name. */
  SURNAME,
  /** Begins a person's name, and other words as well: 单, 时, 路. */
  RARE_SURNAME
}
