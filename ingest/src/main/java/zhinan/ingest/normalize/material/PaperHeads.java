package zhinan.ingest.normalize.material;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import zhinan.ingest.document.RawBlock.GridCell;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.table.TableHeads;
import zhinan.text.Brackets;
import zhinan.text.Folded;
import zhinan.text.Lexicon;
import zhinan.text.Text;

/**
 * The heads of one table of papers. Immutable.
 *
 * <p>Example: {@code 材料名称（须盖章）} heads names, {@code 份数}, {@code 原件} and {@code 复印件} counts. A row
 * is a head only where one of its cells heads names, since {@code 原件} or {@code 1份} stand in the
 * rows of papers as well; or where nothing in it is a paper and most cells below are.
 */
final class PaperHeads implements TableHeads<PaperColumn> {
  private static final Lexicon<PaperColumn> COLUMNS =
      Lexicon.load(PaperHeads.class, "paper-columns.tsv", PaperColumn.class);

  /** Heads that count only as a whole: {@code 原件} is a part of many words. */
  private static final Set<PaperColumn> WHOLE =
      EnumSet.of(PaperColumn.NUMBER, PaperColumn.ORIGINALS, PaperColumn.COPIES);

  /** Shorter heads of names count only as a whole: {@code 材料}. */
  private static final int SHORTEST_NAME = 3;

  private final PaperWords words;

  /** Whether {@code 原件} and {@code 复印件} label rows; in other tables they are values. */
  private final boolean formsAreLabels;

  private PaperHeads(PaperWords words, boolean formsAreLabels) {
    this.words = words;
    this.formsAreLabels = formsAreLabels;
  }

  static PaperHeads of(List<GridCell> cells, PaperWords words) {
    boolean inside = cells.stream().anyMatch(cell -> cell.column() > 0 && isForm(cell));
    return new PaperHeads(words, !inside && cells.stream().anyMatch(PaperHeads::isForm));
  }

  private static boolean isForm(GridCell cell) {
    return isFormHead(COLUMNS.kinds(GridSlot.key(cell.text().chars())));
  }

  private static boolean isFormHead(List<PaperColumn> kinds) {
    return kinds.contains(PaperColumn.ORIGINALS) || kinds.contains(PaperColumn.COPIES);
  }

  @Override
  public List<PaperColumn> roles(String head) {
    String bare = Brackets.of(head).without();
    Optional<PaperColumn> kind = COLUMNS.kind(bare);
    kind = kind.isPresent() ? kind : counted(bare);
    kind = kind.isPresent() ? kind : longest(bare, true);
    return (kind.isPresent() ? kind : longest(bare, false)).stream().toList();
  }

  /** The lower level of {@code 份数 | 原件、复印件}. */
  private static Optional<PaperColumn> counted(String head) {
    for (PaperColumn form : List.of(PaperColumn.ORIGINALS, PaperColumn.COPIES)) {
      int length = COLUMNS.of(form).endsAt(head, head.length());
      if (length > 0 && COLUMNS.in(PaperColumn.COUNT, head.substring(0, head.length() - length))) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The kind of the longest word that ends the head, or that stands in it. */
  private static Optional<PaperColumn> longest(String head, boolean atEnd) {
    Optional<PaperColumn> kind = Optional.empty();
    int longest = 0;
    for (int end = atEnd ? head.length() : 1; end <= head.length(); end++) {
      for (PaperColumn column : PaperColumn.values()) {
        int length = COLUMNS.of(column).endsAt(head, end);
        boolean may =
            !WHOLE.contains(column) && (column != PaperColumn.NAME || length >= SHORTEST_NAME);
        if (may && length > longest) {
          kind = Optional.of(column);
          longest = length;
        }
      }
    }
    return kind;
  }

  @Override
  public List<PaperColumn> labelRoles(String label) {
    String bare = Brackets.of(label).without();
    List<PaperColumn> kinds = COLUMNS.kinds(bare);
    return isFormHead(kinds) && !formsAreLabels ? List.of() : kinds.stream().limit(1).toList();
  }

  @Override
  public boolean mayHead(List<GridSlot> row) {
    return row.stream().anyMatch(slot -> roles(slot.key()).contains(PaperColumn.NAME));
  }

  @Override
  public boolean isTelling(Text cell) {
    Folded text = Folded.spaced(cell);
    PaperEnding ending = PaperEnding.of(text, 0, text.length(), words);
    return words.paperEndsAt(text, ending.nameEnd());
  }

  @Override
  public Optional<PaperColumn> held(List<Text> sample) {
    if (isMost(sample, this::isTelling)) {
      return Optional.of(PaperColumn.NAME);
    }
    return isMost(sample, this::isCount) ? Optional.of(PaperColumn.COUNT) : Optional.empty();
  }

  private static boolean isMost(List<Text> sample, Predicate<Text> test) {
    return sample.stream().filter(test).count() * 2 > sample.size();
  }

  /** {@code 1份}, {@code 原件1份}: nothing but how many; a bare number may count the rows. */
  private boolean isCount(Text cell) {
    Folded text = Folded.spaced(cell);
    return PaperCount.endingAt(text.chars(), text.length(), words).isStated()
        && PaperEnding.of(text, 0, text.length(), words).nameEnd() == 0;
  }

  @Override
  public boolean reachesDown(PaperColumn column) {
    return column == PaperColumn.NUMBER;
  }
}
