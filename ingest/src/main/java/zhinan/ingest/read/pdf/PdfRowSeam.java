package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a table crosses a page: does the first row on the new page go on with the last row of the
 * old one?
 *
 * <p>A layout program that breaks a row draws borders on both sides of the break, so the words have
 * to tell. In the part of a broken row that stands on the old page every cell that goes on is
 * filled to the page's end: it has as many lines as the fullest cell. A cell that was done there is
 * blank on the new page.
 */
final class PdfRowSeam {
  /** One column's cells on both sides of the seam. */
  private record Pair(PdfCell before, PdfCell after) {
    boolean isSpanned() {
      return before.rowSpan() > 1 || after.rowSpan() > 1;
    }

    boolean goesOn() {
      return PdfCellText.of(before).goesOnIn(PdfCellText.of(after));
    }
  }

  private final PdfTable upper;
  private final List<PdfCell> firstRow;
  private final List<Pair> pairs = new ArrayList<>();

  PdfRowSeam(PdfTable upper, PdfTable lower, int header) {
    this.upper = upper;
    this.firstRow = lower.row(header);
    for (PdfCell after : firstRow) {
      Optional<PdfCell> before = upper.lowest(after.column(), after.endColumn());
      before.ifPresent(cell -> pairs.add(new Pair(cell, after)));
    }
  }

  boolean isBroken() {
    if (pairs.isEmpty()
        || pairs.size() < firstRow.size()
        || pairs.stream().allMatch(p -> p.before().isBlank())) {
      return false;
    }
    List<Pair> going = pairs.stream().filter(pair -> !pair.after().isBlank()).toList();
    if (upper.open() || going.isEmpty()) {
      return true;
    }
    int fullest =
        pairs.stream()
            .filter(p -> !p.isSpanned())
            .mapToInt(p -> p.before().lines().size())
            .max()
            .orElse(0);
    if (going.stream().anyMatch(p -> p.before().isBlank() || p.before().lines().size() < fullest)) {
      return false;
    }
    boolean allFull = going.stream().allMatch(Pair::goesOn);
    boolean someFull = going.stream().anyMatch(Pair::goesOn);
    boolean severalLines = fullest > 1;
    boolean fewGoOn = 2 * going.size() <= pairs.stream().filter(p -> !p.before().isBlank()).count();
    boolean onlyOne = going.size() == 1 && going.get(0).after().lines().size() > 1;
    if (!upper.ruled() && !hasLeadDone()) {
      // Only the width of its words tells how wide a column is: the widest ones always fill it.
      return allFull && severalLines && hasDone();
    }
    return hasLeadDone()
        ? severalLines || someFull || fewGoOn
        : allFull && (severalLines || hasDone() || onlyOne);
  }

  /**
   * Whether the first column was done on the old page: a new row would start with its name or
   * number.
   */
  private boolean hasLeadDone() {
    Pair lead = pairs.get(0);
    return !lead.isSpanned() && lead.after().isBlank() && !lead.before().isBlank();
  }

  private boolean hasDone() {
    return pairs.stream()
        .anyMatch(p -> p.after().isBlank() && !p.before().isBlank() && !p.isSpanned());
  }
}
