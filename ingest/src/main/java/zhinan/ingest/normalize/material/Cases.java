package zhinan.ingest.normalize.material;

/** Joins the cases that a paper is asked for in; {@code ""} is no case. Stateless. */
final class Cases {
  private Cases() {}

  /** Two cases that must both hold: {@code 转出} and {@code 代办的} are {@code 转出，代办的}. */
  static String join(String outer, String inner) {
    if (outer.isEmpty() || inner.isEmpty() || outer.equals(inner)) {
      return outer.isEmpty() ? inner : outer;
    }
    return outer + "，" + inner;
  }
}
