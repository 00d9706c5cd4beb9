package zhinan.ingest.structure;

import java.util.List;
import java.util.regex.Pattern;
import zhinan.ingest.table.TableHeads;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Heads of tables of which it is not known what they are about: no word is known, the first row of
 * short words is one, and so is one of longer words over a column of numbers. Stateless.
 */
final class UnknownHeads implements TableHeads<String> {
  /** A number and its unit, {@code 20个工作日}, {@code 10元/本}, or nothing but numbers. */
  private static final Pattern VALUE = Pattern.compile("[^0-9]{0,2}[0-9][0-9.,、~-]*[^0-9]{0,6}");

  @Override
  public List<String> roles(String head) {
    return List.of();
  }

  @Override
  public boolean isTelling(Text cell) {
    return VALUE.matcher(Signs.fold(cell.chars())).matches();
  }

  @Override
  public boolean trustsPosition() {
    return true;
  }
}
