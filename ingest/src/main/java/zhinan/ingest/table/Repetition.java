package zhinan.ingest.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that come several times in a row, as where two or more records stand side by side: {@code
 * 单位 | 电话 | 单位 | 电话 | 备注} are two columns that come twice and one that holds for both.
 *
 * @param start the first of them, 0-based
 * @param length how many they are
 * @param times how often they come
 */
public record Repetition(int start, int length, int times) {
  /** How often the keys from one on come; once at least. */
  public static Repetition at(int start, int length, List<String> keys) {
    List<String> first = keys.subList(start, start + length);
    int times = 1;
    int at = start + length;
    while (at + length <= keys.size() && keys.subList(at, at + length).equals(first)) {
      times++;
      at += length;
    }
    return new Repetition(start, length, times);
  }

  /** The columns of one time, 0-based. */
  public <C> List<C> part(List<C> columns, int time) {
    int from = start + time * length;
    return columns.subList(from, from + length);
  }

  /** The columns of one time and those around that hold for all. */
  public <C> List<C> withCommon(List<C> columns, int time) {
    List<C> own = new ArrayList<>(columns.subList(0, start));
    own.addAll(part(columns, time));
    own.addAll(columns.subList(start + length * times, columns.size()));
    return own;
  }
}
