package zhinan.model;

/** Why a section that is there gives no value; four different things that are not mixed up. */
public enum Absence {
  /** 无: the document says that there is none. */
  NONE,
  /** Nothing stands under the heading. */
  EMPTY,
  /** 见上图, 同上, 详见附件: the document points elsewhere. */
  ELSEWHERE,
  /** ?, ——, ×××: a placeholder that was never filled in. */
  PLACEHOLDER
}
