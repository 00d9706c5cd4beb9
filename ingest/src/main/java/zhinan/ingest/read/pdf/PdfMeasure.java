package zhinan.ingest.read.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is usual in a document: the font size of its running text and the edges of its text area.
 *
 * @param em the font size in points that most running characters have
 * @param left the leftmost x at which lines of running text often start
 * @param right the x at which full lines end
 * @param pitch the distance of base lines inside a paragraph; 0 where unknown
 */
record PdfMeasure(double em, double left, double right, double pitch) {
  /** The font size to assume where a document has no text; the usual size in office documents. */
  private static final double USUAL_EM = 12;

  /**
   * An x is a left edge when this part of the lines starts there; indents and first lines have
   * more.
   */
  private static final double FREQUENT = 0.05;

  /** The line that is longer than all but this part of the lines is a full one. */
  private static final double FULL = 0.98;

  static PdfMeasure of(List<PdfPage> pages) {
    List<PdfLine> running = pages.stream().flatMap(PdfMeasure::running).toList();
    List<PdfLine> lines =
        running.isEmpty() ? pages.stream().flatMap(PdfMeasure::boxed).toList() : running;
    if (lines.isEmpty()) {
      return new PdfMeasure(USUAL_EM, 0, 0, 0);
    }
    double em = em(lines);
    double[] rights = lines.stream().mapToDouble(PdfLine::right).sorted().toArray();
    double right = rights[(int) (FULL * (rights.length - 1))];
    return new PdfMeasure(em, left(lines), right, pitch(pages, right - 2 * em));
  }

  private static Stream<PdfLine> running(PdfPage page) {
    return page.items().stream()
        .filter(PdfLine.class::isInstance)
        .map(PdfLine.class::cast)
        .filter(line -> line.quarter() == 0);
  }

  private static Stream<PdfLine> boxed(PdfPage page) {
    return page.items().stream()
        .filter(PdfTable.class::isInstance)
        .flatMap(table -> ((PdfTable) table).cells().stream())
        .flatMap(cell -> cell.lines().stream());
  }

  private static double em(List<PdfLine> lines) {
    Map<Double, Integer> characters = new HashMap<>();
    lines.forEach(line -> characters.merge(half(line.size()), line.text().length(), Integer::sum));
    return Math.max(1, most(characters));
  }

  private static double left(List<PdfLine> lines) {
    Map<Double, Integer> starts = new HashMap<>();
    lines.forEach(line -> starts.merge(half(line.left()), 1, Integer::sum));
    double edge =
        starts.entrySet().stream()
            .filter(start -> start.getValue() >= FREQUENT * lines.size())
            .mapToDouble(Map.Entry::getKey)
            .min()
            .orElseGet(() -> most(starts));
    return lines.stream()
        .mapToDouble(PdfLine::left)
        .filter(x -> half(x) == edge)
        .min()
        .orElse(edge);
  }

  /**
   * How far apart a full line and the next one stand most often: inside a paragraph lines are full.
   */
  private static double pitch(List<PdfPage> pages, double full) {
    Map<Double, Integer> pitches = new HashMap<>();
    for (PdfPage page : pages) {
      List<PdfLine> lines = running(page).toList();
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i - 1).right() >= full) {
          pitches.merge(half(lines.get(i).firstBase() - lines.get(i - 1).base()), 1, Integer::sum);
        }
      }
    }
    return pitches.isEmpty() ? 0 : most(pitches);
  }

  private static double most(Map<Double, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private static double half(double points) {
    return Math.round(points * 2) / 2.0;
  }
}
