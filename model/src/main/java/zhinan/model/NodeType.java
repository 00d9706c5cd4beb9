package zhinan.model;

/**
 * The five levels of a guide's outline, from the widest to the narrowest; {@code outline.csv}
 * prints their names.
 */
public enum NodeType {
  /** 阶段, a stage of life such as 出生阶段. */
  STAGE,
  /** 主题 or 板块, such as 不动产. */
  THEME,
  /** 事项, one thing that a citizen can get done. */
  MATTER,
  /** 子项 or 情形, a variant of a matter with sections of its own. */
  PART,
  /** 要素, a headed piece of a matter or part. */
  SECTION
}
