package zhinan.ingest.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the notes at the foot of a page out of its lines: small type below a short rule, or lines
 * whose numbers stand raised in the text above.
 *
 * <p>Example: {@code ¹ 已婚的须由夫妻双方共同申请。} below a rule of a third of the width, and {@code 三个月¹，} in
 * the text. Which paragraph a note belongs to is for the writer to say.
 */
record PdfNotes(List<PdfItem> text, List<PdfNote> notes) {
  /** Notes stand in this lower part of a page. */
  private static final double FOOT = 0.5;

  /** The rule above notes is a third of the width; a rule of more is a border. */
  private static final double LONGEST_RULE = 0.55;

  private static final double SHORTEST_RULE = 30;

  /** Notes are printed in smaller type, at most this part of the size of the text. */
  private static final double SMALLER = 0.95;

  /** A note starts with its mark, raised or not. */
  private static final Pattern MARK =
      Pattern.compile(
          "([\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]{1,3}|[0-9]{1,2}|[*\\u203b\\u2460-\\u2473]|\\[[0-9]{1,2}\\])[.\\u3000\\u00a0"
              + " ]*");

  static PdfNotes of(List<PdfItem> items, PdfSheet sheet) {
    List<PdfLine> lines = lines(items);
    double em = em(lines);
    Optional<Double> rule = rule(sheet, lines);
    List<PdfLine> small = new ArrayList<>();
    for (PdfLine line : lines) {
      boolean foot = line.firstBase() > FOOT * sheet.height() && line.size() <= em;
      boolean smaller = line.size() <= SMALLER * em;
      boolean below = rule.filter(y -> line.firstBase() > y).isPresent();
      if (foot && (!small.isEmpty() || (smaller ? below : isMarked(line, lines)))) {
        small.add(line);
      } else {
        small.clear();
      }
    }
    small.removeIf(line -> line.furniture());
    List<PdfNote> notes = notes(small);
    if (notes.isEmpty()) {
      return new PdfNotes(items, List.of());
    }
    List<PdfItem> text = new ArrayList<>(items);
    text.removeAll(small);
    return new PdfNotes(text, notes);
  }

  private static List<PdfLine> lines(List<PdfItem> items) {
    return items.stream()
        .filter(PdfLine.class::isInstance)
        .map(PdfLine.class::cast)
        .filter(line -> line.quarter() == 0)
        .toList();
  }

  private static double em(List<PdfLine> lines) {
    Map<Double, Integer> characters = new HashMap<>();
    lines.forEach(line -> characters.merge(line.size(), line.text().length(), Integer::sum));
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /** The y of a short rule that stands alone between lines, in the lower part of the page. */
  private static Optional<Double> rule(PdfSheet sheet, List<PdfLine> lines) {
    double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    List<PdfRule> foot =
        sheet.rules().stream()
            .filter(rule -> rule.area().bottom() > FOOT * sheet.height())
            .toList();
    return foot.stream()
        .filter(PdfRule::level)
        .filter(rule -> rule.to() - rule.from() >= SHORTEST_RULE)
        .filter(rule -> rule.to() - rule.from() <= LONGEST_RULE * (right - left))
        .filter(rule -> foot.stream().noneMatch(other -> other != rule && rule.meets(other)))
        .filter(rule -> lines.stream().noneMatch(line -> isUnderlined(line, rule)))
        .map(PdfRule::at)
        .max(Double::compare);
  }

  /** A rule right below words that it does not outrun is their underline. */
  private static boolean isUnderlined(PdfLine line, PdfRule rule) {
    return rule.at() >= line.base() - line.size() / 2
        && rule.at() <= line.base() + line.size() / 3
        && rule.to() <= line.right() + line.size();
  }

  /** Whether the mark that the line starts with stands raised in the text of the page. */
  private static boolean isMarked(PdfLine line, List<PdfLine> lines) {
    Matcher mark = MARK.matcher(line.text());
    if (!mark.lookingAt()) {
      return false;
    }
    String raised = PdfRaised.raised(mark.group(1));
    return PdfRaised.isRaised(raised)
        && lines.stream()
            .filter(other -> other.firstBase() < line.firstBase())
            .anyMatch(other -> other.text().indexOf(raised) > 0);
  }

  private static List<PdfNote> notes(List<PdfLine> small) {
    List<PdfNote> notes = new ArrayList<>();
    for (PdfLine line : small) {
      Matcher mark = MARK.matcher(line.text());
      if (mark.lookingAt() && mark.end() < line.text().length()) {
        notes.add(new PdfNote(PdfRaised.raised(mark.group(1)), mark.end(), List.of(line)));
      } else if (notes.isEmpty()) {
        return List.of();
      } else {
        int last = notes.size() - 1;
        notes.set(last, notes.get(last).with(line));
      }
    }
    return notes;
  }
}
