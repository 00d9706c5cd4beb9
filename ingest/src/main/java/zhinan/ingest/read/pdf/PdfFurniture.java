package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds page numbers, running headers, running footers and watermarks by place and repetition.
 *
 * <p>A line of the body may stand at the top of three pages in a row with the same words ({@code ①
 * 居民身份证、户口簿…} opens pages 41 to 43 of a guide of 81), so repetition alone proves nothing: nearly
 * all lines that stand at this height of any page must repeat, too.
 *
 * <p>Single-use.
 */
final class PdfFurniture {
  /**
   * Headers and footers stand in the outer 15 % of the page; the widest margin of official letters
   * (GB/T 9704) is 37 of 297 mm.
   */
  private static final double BAND = 0.15;

  /** Lines whose height differs by less than this many points stand at the same place. */
  private static final double STEP = 4;

  /**
   * With two pages only what stands clearly in the margin is judged: text seldom starts above 72 of
   * 842 points.
   */
  private static final double NARROW_BAND = 0.08;

  /** So many pages must agree, or both of two. */
  private static final int ENOUGH_PAGES = 3;

  /** This part of the lines at one height must be furniture for any of them to be. */
  private static final double NEARLY_ALL = 0.7;

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\W{0,3}(?:第\\s*|[Pp]age\\s*)?(\\d{1,4})\\s*(?:页|[/／]\\s*\\d{1,4}|of\\s+\\d{1,4})?"
              + "(?:\\W{0,3}共\\s*\\d{1,4}\\s*页)?\\W{0,3}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final List<PdfPage> pages;
  private final Map<PdfLine, String> reasons = new IdentityHashMap<>();

  private PdfFurniture(List<PdfPage> pages) {
    this.pages = pages;
  }

  /** The lines that are furniture, by identity, with the reason to drop them. */
  static Map<PdfLine, String> reasons(List<PdfPage> pages) {
    PdfFurniture furniture = new PdfFurniture(pages);
    Map<Integer, List<Placed>> places =
        furniture.candidates().stream().collect(Collectors.groupingBy(Placed::place));
    places.values().forEach(furniture::judge);
    return furniture.reasons;
  }

  /**
   * A line with the 0-based page that it stands on and its place: steps from the top, or below 0
   * from the bottom.
   */
  private record Placed(PdfLine line, int page, int place) {
    String masked() {
      return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", "");
    }

    /**
     * Figures alone repeat by chance once they are masked: the last cells of a column of phones.
     */
    boolean hasWords() {
      return line.text().codePoints().anyMatch(Character::isLetter);
    }

    /** The printed number minus the page's own, equal on all pages of one count. */
    Optional<Integer> shift() {
      Matcher number = NUMBER.matcher(line.text());
      return number.matches()
          ? Optional.of(Integer.parseInt(number.group(1)) - page)
          : Optional.empty();
    }
  }

  private List<Placed> candidates() {
    List<Placed> candidates = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PdfPage page = pages.get(i);
      for (PdfItem item : page.items()) {
        Optional<Integer> place =
            item instanceof PdfLine line ? place(line, page.height()) : Optional.empty();
        if (place.isPresent()) {
          candidates.add(new Placed((PdfLine) item, i, place.get()));
        }
      }
    }
    return candidates;
  }

  private Optional<Integer> place(PdfLine line, double height) {
    if (line.quarter() == PdfGlyph.SKEW) {
      return Optional.of(0);
    }
    if (line.quarter() != 0) {
      return Optional.empty();
    }
    if (line.base() <= band() * height) {
      return Optional.of(1 + (int) Math.round(line.base() / STEP));
    }
    return line.base() >= (1 - band()) * height
        ? Optional.of(-1 - (int) Math.round((height - line.base()) / STEP))
        : Optional.empty();
  }

  private double band() {
    return pages.size() < ENOUGH_PAGES ? NARROW_BAND : BAND;
  }

  /** Judges the lines that stand at one height, over all pages. */
  private void judge(List<Placed> lines) {
    Map<Placed, String> found = new IdentityHashMap<>();
    groups(
            lines.stream().filter(line -> line.shift().isPresent()),
            line -> line.shift().get().toString())
        .forEach(group -> group.forEach(line -> found.put(line, "page-number")));
    groups(lines.stream().filter(Placed::hasWords), Placed::masked)
        .forEach(group -> group.forEach(line -> found.putIfAbsent(line, reason(line))));
    if (found.size() >= NEARLY_ALL * lines.size()) {
      found.forEach((line, reason) -> reasons.put(line.line(), reason));
    }
    lines.stream()
        .filter(line -> line.line().furniture())
        .forEach(line -> reasons.putIfAbsent(line.line(), reason(line)));
  }

  /** The lines with equal keys that stand on enough pages. */
  private Stream<List<Placed>> groups(Stream<Placed> lines, Function<Placed, String> key) {
    return lines.collect(Collectors.groupingBy(key)).values().stream()
        .filter(group -> group.stream().mapToInt(Placed::page).distinct().count() >= enough());
  }

  private long enough() {
    return Math.max(2, Math.min(ENOUGH_PAGES, pages.size()));
  }

  private static String reason(Placed line) {
    if (line.line().quarter() == PdfGlyph.SKEW) {
      return "watermark";
    }
    if (line.shift().isPresent() && line.place() < 0) {
      return "page-number";
    }
    return line.place() > 0 ? "running-header" : "running-footer";
  }
}
