package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lower level of a header whose cells stand too far left. */
final class ShortHeader {
  private ShortHeader() {}

  /**
   * The lower level of a header that is as short as one cell of the upper level is wide ({@code 夏季
   * | 冬季} below {@code 单位 | 电话 | 办公时间}), put under that cell; else the same.
   */
  static List<Slot> under(List<Slot> upper, List<Slot> lower) {
    List<Slot> said = lower.stream().filter(Slot::isSaid).toList();
    List<Slot> wide =
        upper.stream().filter(slot -> slot.isSaid() && slot.width() == said.size()).toList();
    boolean isShort = lower.subList(0, said.size()).equals(said);
    if (said.size() < 2 || said.size() == lower.size() || wide.size() != 1 || !isShort) {
      return lower;
    }
    List<Slot> moved = new ArrayList<>(Collections.nCopies(lower.size(), Slot.NONE));
    for (int i = 0; i < said.size(); i++) {
      moved.set(upper.indexOf(wide.get(0)) + i, new Slot(said.get(i).text(), true, true, 1, 1));
    }
    return moved;
  }
}
