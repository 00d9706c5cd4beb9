package zhinan.ingest.normalize.absence;

import zhinan.model.Absence;

/** Why a section states nothing; in the order of trying. The id goes into the provenance. */
enum AbsenceRule {
  /** Nothing stands under the heading, not even a picture. */
  EMPTY("absence.empty", Absence.EMPTY),
  /** {@code ——}, {@code ？}, {@code ×××}, {@code 待补充}. */
  PLACEHOLDER("absence.placeholder", Absence.PLACEHOLDER),
  /** {@code 无}, {@code 暂无。}. */
  NONE("absence.none", Absence.NONE),
  /** {@code 见上图}, {@code 同上}, {@code 详见附件2}. */
  ELSEWHERE("absence.elsewhere", Absence.ELSEWHERE);

  private final String id;
  private final Absence absence;

  AbsenceRule(String id, Absence absence) {
    this.id = id;
    this.absence = absence;
  }

  String id() {
    return id;
  }

  Absence absence() {
    return absence;
  }
}
