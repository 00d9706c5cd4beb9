package zhinan.ingest.table;

import java.util.List;
import zhinan.text.Brackets;
import zhinan.text.Signs;

/**
 * The one judge of what the head of a table is; it adds up several signs. Stateless, may be shared.
 *
 * <p>For a head: its words are known ({@link TableHeads#roles}); it is the first row; it comes
 * again further down, behind a page break say; the cells below hold values where it holds none.
 * Against it: a cell with a value, with two digits or more, with a full stop. Words in brackets do
 * not count: {@code 办公地址（请从大楼南门进入后乘坐电梯上楼）} is 办公地址. An unknown word between known ones is a head as
 * well; a long one only where most of the row is known.
 */
final class HeadFinder {
  /** Rows that are looked at for contrast; a page of a table holds about as many. */
  static final int SAMPLE = 30;

  /** The longest head seen has 14 characters outside of brackets; longer ones need company. */
  private static final int SHORT = 20;

  /** Ten times the longest head seen. */
  private static final int LONGEST = 140;

  private final TableHeads<?> heads;

  HeadFinder(TableHeads<?> heads) {
    this.heads = heads;
  }

  /** What a row is by its own words, without the rows around it. */
  RowKind kind(List<GridSlot> row) {
    List<GridSlot> said = row.stream().filter(GridSlot::isSaid).toList();
    if (said.isEmpty()) {
      return RowKind.BLANK;
    }
    if (said.size() == 1) {
      return isAlone(said.get(0), row) ? RowKind.LINE : RowKind.BODY;
    }
    if (heads.isEntry(row)) {
      return RowKind.ENTRY;
    }
    return isKnown(said) && heads.mayHead(said) ? RowKind.HEAD : RowKind.BODY;
  }

  /** No other cell, blank or not, stands in the row. */
  private static boolean isAlone(GridSlot said, List<GridSlot> row) {
    return said.width() * 2 > row.size()
        && row.size() > 1
        && row.stream().noneMatch(GridSlot::isCovered)
        && row.stream().filter(slot -> slot.top() && slot.left()).count() == 1;
  }

  private boolean isKnown(List<GridSlot> said) {
    int known = 0;
    int strange = 0;
    for (GridSlot slot : said) {
      if (!mayHead(slot)) {
        return false;
      }
      boolean isKnown = !heads.roles(slot.key()).isEmpty();
      known += isKnown ? 1 : 0;
      strange += !isKnown && outside(slot.key()).length() > SHORT ? 1 : 0;
    }
    return known > 0 && (strange > 0 ? known * 2 > said.size() : known * 2 >= said.size());
  }

  /** How many of the words are known heads. */
  private long known(List<GridSlot> row) {
    return row.stream().filter(slot -> slot.isSaid() && !heads.roles(slot.key()).isEmpty()).count();
  }

  /** Whether no word of the row speaks against its being a head. */
  boolean isWords(List<GridSlot> row) {
    return row.stream().filter(GridSlot::isSaid).allMatch(this::mayHead);
  }

  private boolean mayHead(GridSlot slot) {
    String words = outside(slot.key());
    return words.length() <= LONGEST
        && words.indexOf('。') < 0
        && words.indexOf(';') < 0
        && words.chars().filter(c -> Signs.isDigit((char) c)).count() < 2
        && !heads.isValue(slot.text());
  }

  /**
   * How a first row that is {@link RowKind#BODY} by itself shows that it is a head.
   *
   * @param below the rows under it
   * @param again whether its words come again further down
   */
  HeadCertainty first(List<GridSlot> row, List<List<GridSlot>> below, boolean again) {
    List<GridSlot> said = row.stream().filter(GridSlot::isSaid).toList();
    if (!isWords(row) || !heads.mayHead(said)) {
      return HeadCertainty.NONE;
    }
    long known = known(row);
    if (known > 1) {
      return HeadCertainty.KNOWN;
    }
    if (again && (known > 0 || heads.trustsPosition())) {
      return HeadCertainty.REPEATED;
    }
    if (contrasts(row, below)) {
      return HeadCertainty.CONTRAST;
    }
    boolean isShort = said.stream().allMatch(slot -> outside(slot.key()).length() <= SHORT);
    boolean differ = said.stream().map(GridSlot::key).distinct().count() > 1;
    long cells = row.stream().filter(slot -> slot.top() && slot.left()).count();
    return heads.trustsPosition()
            && isShort
            && differ
            && said.size() * 2 > cells
            && !below.isEmpty()
        ? HeadCertainty.POSITION
        : HeadCertainty.NONE;
  }

  /** Whether most cells of some column below hold values that tell, and the head does not. */
  private boolean contrasts(List<GridSlot> head, List<List<GridSlot>> below) {
    List<List<GridSlot>> sample = below.subList(0, Math.min(SAMPLE, below.size()));
    for (int column = 0; column < head.size(); column++) {
      int at = column;
      long values = sample.stream().filter(row -> heads.isTelling(row.get(at).text())).count();
      long repeats = sample.stream().filter(row -> Ditto.is(row.get(at).text())).count();
      boolean differs = head.get(column).isSaid() && !heads.isTelling(head.get(column).text());
      if (differs && values * 2 > sample.size() - repeats) {
        return true;
      }
    }
    return false;
  }

  /** The words outside of brackets; those inside where there are no others. */
  static String outside(String words) {
    String outside = Brackets.of(words).without();
    return outside.isEmpty() ? words : outside;
  }

  /** The words of a row, by which a head is known again. */
  static String words(List<GridSlot> row) {
    StringBuilder words = new StringBuilder();
    row.stream()
        .filter(slot -> slot.top() && slot.left())
        .forEach(slot -> words.append(slot.key()).append('\t'));
    return words.toString();
  }
}
