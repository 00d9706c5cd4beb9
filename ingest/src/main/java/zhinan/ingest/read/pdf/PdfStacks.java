package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds text that runs downwards by upright characters set one below the other, and makes it text
 * of the quarter that reads downwards, as a font for vertical writing gives it.
 *
 * <p>Example: {@code 和}, {@code 平}, {@code 区} printed one below the other, each a line's height
 * apart, read {@code 和平区}; so do the columns of a page that is set from right to left. A few narrow
 * digits side by side in such a column ({@code 18}) are one step of it.
 */
final class PdfStacks {
  /** Set solid, characters follow each other at one size; loosely, at a third more. */
  private static final double CLOSEST = 0.8;

  private static final double LOOSEST = 1.4;

  /** Steps of one stack are equal but for this part of the size. */
  private static final double UNEVEN = 0.2;

  /** Characters of one stack stand on one edge or on one middle, but for this part of the size. */
  private static final double BESIDE = 0.35;

  /** Two characters below each other are a cell that wraps as often as a stack. */
  private static final int FEWEST = 3;

  /** Digits that stand upright side by side in a stack are no wider than one character. */
  private static final double WIDEST = 1.4;

  /** The base line of vertical text runs through this part of its characters' width. */
  private static final double BASE = 0.12;

  private static final double ASCENT = 0.88;
  private static final int DOWNWARDS = 3;

  private final List<PdfGlyph> glyphs;
  private final List<PdfGlyph> out;

  private PdfStacks(List<PdfGlyph> glyphs) {
    this.glyphs = glyphs;
    this.out = new ArrayList<>(glyphs.size());
  }

  /** The glyphs in their order, those of stacks turned. */
  static List<PdfGlyph> turned(List<PdfGlyph> glyphs) {
    PdfStacks stacks = new PdfStacks(glyphs);
    return stacks.hasStack() ? stacks.turned(true) : glyphs;
  }

  /** Whether text of the page runs downwards: as the file says, or by a stack of Chinese ones. */
  private boolean hasStack() {
    return glyphs.stream().anyMatch(glyph -> glyph.quarter() == DOWNWARDS)
        || IntStream.range(0, glyphs.size()).anyMatch(this::isDescent)
            && turned(false).stream().anyMatch(glyph -> glyph.quarter() == DOWNWARDS);
  }

  /** Whether the next step stands right below: hardly any glyph of a page that is set level. */
  private boolean isDescent(int at) {
    int next = stepEnd(at);
    return next < glyphs.size() && step(at, next) > 0;
  }

  /**
   * @param figures whether a stack of figures alone counts: beside Chinese ones it does, but a
   *     column of a table is none
   */
  private List<PdfGlyph> turned(boolean figures) {
    out.clear();
    int at = 0;
    while (at < glyphs.size()) {
      if (!isDescent(at)) {
        out.addAll(glyphs.subList(at, stepEnd(at)));
        at = stepEnd(at);
        continue;
      }
      List<Integer> steps = steps(at);
      int end = steps.get(steps.size() - 1);
      if (steps.size() > FEWEST && (figures || isChinese(at, end))) {
        turn(steps);
      } else {
        end = steps.get(1);
        out.addAll(glyphs.subList(at, end));
      }
      at = end;
    }
    return List.copyOf(out);
  }

  /** Where each step of the stack that starts there begins, and where the last one ends. */
  private List<Integer> steps(int start) {
    List<Integer> steps = new ArrayList<>(List.of(start, stepEnd(start)));
    double pitch = 0;
    int from = start;
    int next = stepEnd(start);
    while (next < glyphs.size()) {
      double step = step(from, next);
      if (step == 0 || pitch > 0 && Math.abs(step - pitch) > UNEVEN * glyphs.get(start).size()) {
        break;
      }
      pitch = step;
      from = next;
      next = stepEnd(from);
      steps.add(next);
    }
    return steps;
  }

  /** Behind the glyph, or behind narrow ones side by side. */
  private int stepEnd(int at) {
    PdfGlyph first = glyphs.get(at);
    int end = at + 1;
    while (end < glyphs.size() && isBesideIn(first, glyphs.get(end - 1), glyphs.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBesideIn(PdfGlyph first, PdfGlyph before, PdfGlyph glyph) {
    return first.quarter() == 0
        && glyph.quarter() == 0
        && !glyph.isWide()
        && !before.isWide()
        && !glyph.isBlank()
        && Math.abs(glyph.y() - first.y()) < UNEVEN * first.size()
        && Math.abs(glyph.x() - before.endX()) < UNEVEN * first.size()
        && glyph.endX() - first.x() <= WIDEST * first.size();
  }

  /** How far the next step stands below this one; 0 where it does not. */
  private double step(int at, int next) {
    PdfGlyph upper = glyphs.get(at);
    PdfGlyph lower = glyphs.get(next);
    double size = upper.size();
    double down = lower.y() - upper.y();
    boolean fits =
        down >= CLOSEST * size
            && down <= LOOSEST * size
            && upper.quarter() == 0
            && lower.quarter() == 0
            && Math.abs(lower.size() - size) <= UNEVEN * size
            && (Math.abs(lower.x() - upper.x()) <= BESIDE * size
                || Math.abs(middle(next) - middle(at)) <= BESIDE * size);
    return fits ? down : 0;
  }

  private double middle(int at) {
    return (glyphs.get(at).x() + glyphs.get(stepEnd(at) - 1).endX()) / 2;
  }

  private boolean isChinese(int from, int end) {
    return glyphs.subList(from, end).stream().filter(PdfGlyph::isWide).count() > 1;
  }

  private void turn(List<Integer> steps) {
    double left =
        glyphs.subList(steps.get(0), steps.get(steps.size() - 1)).stream()
            .mapToDouble(PdfGlyph::x)
            .min()
            .orElseThrow();
    for (int i = 1; i < steps.size(); i++) {
      List<PdfGlyph> step = glyphs.subList(steps.get(i - 1), steps.get(i));
      for (int k = 0; k < step.size(); k++) {
        PdfGlyph glyph = step.get(k);
        double share = glyph.size() / step.size();
        double x = left + BASE * glyph.size();
        double y = glyph.y() - ASCENT * glyph.size() + k * share;
        out.add(
            new PdfGlyph(
                glyph.text(),
                x,
                y,
                x,
                y + share,
                glyph.size(),
                DOWNWARDS,
                glyph.bold(),
                glyph.ink()));
      }
    }
  }
}
