package zhinan.model;

/**
 * What a section of a matter tells, after the fields of the national catalogue of government
 * services (GB/T 39554).
 *
 * <p>Example: {@code 4.办理地点及咨询电话} names two kinds, {@link #LOCATION} and {@link #CONTACT}. A
 * heading that fits none is {@link #OTHER}. The order of the constants is the order in which kinds
 * are written.
 */
public enum SectionKind {
  /** 事项说明, 什么是…: what the matter is. */
  DESCRIPTION,
  /** 申请条件, 适用范围: who may apply. */
  CONDITIONS,
  /** 所需材料, 材料要件: the papers to bring. */
  MATERIALS,
  /** 办理流程, 办事程序: the steps. */
  PROCEDURE,
  /** 办理渠道, 办理路径: online, by app, at a counter. */
  CHANNEL,
  /** 办理地点, 去哪儿办理: where to go. */
  LOCATION,
  /** 咨询电话, 联系方式: whom to ask. */
  CONTACT,
  /** 受理时间, 办公时间: when the counter is open. */
  HOURS,
  /** 办理时限, 承诺时限: how long it takes. */
  TIME_LIMIT,
  /** 是否收费, 收费标准: what it costs. */
  FEE,
  /** 可否代办: whether another person may do it. */
  AGENT,
  /** 办理结果: what one gets. */
  RESULT,
  /** 政策依据, 设定依据: the law behind it. */
  LEGAL_BASIS,
  /** 办理层级, 行使层级: the level of government. */
  LEVEL,
  /** 办理部门, 实施主体: the office in charge. */
  AGENCY,
  /** 监督电话, 投诉电话: where to complain. */
  SUPERVISION,
  /** 备注, 注意事项, 温馨提示. */
  NOTES,
  /** A heading that names none of the kinds above, such as 去现场次数. */
  OTHER;

  /**
   * Whether a section of this kind tells of an office and nothing else: which, where, when, how to
   * reach it or whom to complain to.
   */
  public boolean isOfOffice() {
    return switch (this) {
      case LOCATION, CONTACT, HOURS, AGENCY, SUPERVISION -> true;
      default -> false;
    };
  }
}
