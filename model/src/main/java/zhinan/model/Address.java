package zhinan.model;

import java.util.Optional;

/**
 * A postal address taken apart.
 *
 * <p>Example: {@code 西岗区长江路588号白云物业3楼} in a guide of 大连市 is province 辽宁省, city 大连市, district 西岗区,
 * road 长江路, number 588号, building 白云物业, floor 3楼. What the address leaves out and the document's
 * place implies is filled in; nothing else is. Every piece is {@code ""} where it is not stated.
 *
 * <p>Immutable, may be shared.
 *
 * @param division province, city and district; empty where they are not known beyond doubt
 * @param town 街道, 镇, 乡, with 村 or 社区 below it
 * @param road 路, 街, 大道, 巷 …
 * @param number 588号, 26-1号
 * @param building a building, yard or block: 白云物业, B座, 3号楼
 * @param floor 3楼, 二层
 * @param room room, window or counter: 403室, 5号窗口
 * @param remark what helps to find it: （市政府对面）, 公交12路
 */
public record Address(
    Optional<Division> division,
    String town,
    String road,
    String number,
    String building,
    String floor,
    String room,
    String remark) {

  /** The completed address in one line, the widest piece first, without the remark. */
  public String text() {
    return division.map(Division::path).orElse("") + town + road + number + building + floor + room;
  }
}
