package zhinan.ingest.normalize.absence;

/** What the words of {@code absence-words.tsv} are for. */
enum AbsenceWord {
  /** 附件, 上图: where a reference points. */
  ELSEWHERE,
  /** 无: there is none. */
  NONE,
  /** 待补充: to be filled in. */
  PLACEHOLDER
}
