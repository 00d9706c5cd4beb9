package zhinan.ingest.table;

import java.util.List;
import java.util.Optional;
import zhinan.text.Text;

/**
 * What a reader of values knows about the heads of its columns: the vocabulary that a {@link
 * DataTable} is read with.
 *
 * <p>Example: a reader of papers answers {@code roles("材料名称（须盖章）")} with its NAME, {@code
 * roles("份数")} with its COUNT, {@code roles("张三")} with nothing, and {@code isValue(身份证)} with yes,
 * since no head is a paper. Implementations are stateless and may be shared.
 *
 * @param <K> what a column may be, an enum as a rule
 */
public interface TableHeads<K> {
  /**
   * What the words at the head of a column mean, in the order of their pieces: {@code 办理地点及咨询电话}
   * may be two. Empty where nothing is known. The words come as printed without blanks, colons and
   * line ends; what stands in brackets is still there.
   */
  List<K> roles(String head);

  /**
   * What the words mean as a label at the left of a turned table. Stricter than {@link #roles}
   * where that knows endings of words, since a cell may end like a head: {@code 医保服务热线}.
   */
  default List<K> labelRoles(String label) {
    return roles(label);
  }

  /** Whether a cell holds what no head says: a number, an amount, the name of a paper. */
  default boolean isValue(Text cell) {
    return false;
  }

  /**
   * Whether a cell shows by itself that it is a value, so that a row of other words over a column
   * of such cells is their head: {@code 拨打} over {@code 83600001}.
   */
  default boolean isTelling(Text cell) {
    return isValue(cell);
  }

  /**
   * Whether the cells of a row that say something may be a head together, whatever each of them is:
   * a reader of papers answers no to {@code 其他 | 原件}, which names no column of papers.
   */
  default boolean mayHead(List<GridSlot> row) {
    return true;
  }

  /** Whether a row is a label and what it labels, between rows of another kind. */
  default boolean isEntry(List<GridSlot> row) {
    return false;
  }

  /** What the cells of a column without a known head are; a sample of them that is not blank. */
  default Optional<K> held(List<Text> sample) {
    return Optional.empty();
  }

  /**
   * Whether an empty cell of this role means that the words above still hold, as where a merged
   * cell came apart in a text dump.
   */
  default boolean reachesDown(K role) {
    return false;
  }

  /**
   * Whether a first row of short words that are no values is taken for the head though none of them
   * is known and nothing below differs from it. The table then says so: {@link
   * HeadCertainty#POSITION}.
   */
  default boolean trustsPosition() {
    return false;
  }
}
