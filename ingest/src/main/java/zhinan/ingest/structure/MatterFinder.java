package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.text.LabelFamily;
import zhinan.text.Signs;

/**
 * Finds the lines that head matters, by the convention that the guide itself shows.
 *
 * <p>The word for matter with a number ({@code 事项4}) or the field that names it ({@code 事项名称：})
 * decides where a guide uses it. Else the class of lines (label family, outline level, centred bold
 * lines) wins whose lines best part the section headings into sets, see {@link MatterClass}. Else
 * the line above each restart of the sections is the title.
 */
final class MatterFinder {
  /** A class that explains less than half of the section headings is no convention. */
  private static final double LEAST_SCORE = 0.5;

  /**
   * Ahead by so much the titles above restarts are the better convention; the right class scores
   * 0.9 and more in all guides seen.
   */
  private static final double MARGIN = 0.1;

  /** Labels and looks are the guide's own words on what heads a matter; position must say more. */
  private static final double BETTER = 0.1;

  /**
   * The word for matter may also head items: {@code 事项1：} above the papers for one case of a
   * matter; then the matters' own lines stand above the first of them. Parts stand below.
   */
  private static final double MUCH_BETTER = 0.2;

  /** The longest matter title seen has 63 characters; a longer line is a sentence. */
  static final int LONGEST_TITLE = 80;

  private MatterFinder() {}

  static List<GuideHead> find(MarkedLines page, GroupNames names) {
    List<Integer> fields = with(page, LabelFamily.MATTER_FIELD);
    List<Integer> words = with(page, LabelFamily.MATTER_WORD);
    if (fields.size() > 1
        && fields.size() * 2 >= words.size()
        && MatterClass.of("field", fields, page).score() >= LEAST_SCORE) {
      return NamedMatters.find(page, fields);
    }
    Optional<MatterClass> alike = best(classes(page));
    double word = MatterClass.of("word", words, page).score();
    boolean better =
        alike
            .filter(other -> other.score() > word + MUCH_BETTER)
            .filter(other -> words.isEmpty() || other.lines().get(0) < words.get(0))
            .isPresent();
    if (!better && (!words.isEmpty() && word > 0 || words.size() > 1)) {
      return WordMatters.find(page, words);
    }
    double least = alike.map(MatterClass::score).orElse(0.0) + BETTER;
    Optional<MatterClass> best =
        best(OpenedClasses.of(page))
            .filter(opened -> opened.score() > least && !isMixed(opened, alike.stream()))
            .or(() -> alike);
    List<GuideHead> restarts = RestartMatters.find(page, names);
    return best.isEmpty() || isBetter(page, restarts, best.get())
        ? restarts
        : ClassMatters.find(page, best.get());
  }

  /**
   * Whether the lines above the restarts, most of which are not of the class, part the headings
   * clearly better than it does: the items {@code 2、参保凭证}, each above a few sections, against
   * titles that have no mark.
   */
  private static boolean isBetter(MarkedLines page, List<GuideHead> restarts, MatterClass best) {
    List<Integer> lines = restarts.stream().map(GuideHead::from).toList();
    Set<Integer> alike = new HashSet<>(best.lines());
    long others = lines.stream().filter(line -> !alike.contains(line)).count();
    return lines.size() > 1
        && others * 2 > lines.size()
        && MatterClass.of("restart", lines, page).score() >= best.score() + MARGIN;
  }

  /**
   * Most of the titles are matters of the class, some are others: its matters and parts of them.
   */
  private static boolean isMixed(MatterClass opened, Stream<MatterClass> alike) {
    List<Integer> lines = alike.flatMap(best -> best.lines().stream()).toList();
    long others = opened.lines().stream().filter(line -> !lines.contains(line)).count();
    return others > 0 && others * 2 <= opened.lines().size();
  }

  private static Optional<MatterClass> best(List<MatterClass> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.score() >= LEAST_SCORE)
        .max(Comparator.comparingDouble(MatterClass::score).thenComparing(MatterFinder::last));
  }

  /** Of classes that part the sections alike the one nearer to the sections wins. */
  private static int last(MatterClass candidate) {
    return candidate.lines().get(candidate.lines().size() - 1);
  }

  private static List<Integer> with(MarkedLines page, LabelFamily family) {
    return IntStream.range(0, page.size())
        .filter(
            i ->
                page.has(i, family)
                    && (family == LabelFamily.MATTER_FIELD || !page.title(i).isEmpty()))
        .boxed()
        .toList();
  }

  private static List<MatterClass> classes(MarkedLines page) {
    Map<String, List<Integer>> lines = new TreeMap<>();
    for (int i = 0; i < page.size(); i++) {
      int index = i;
      if (page.words(i).length() <= LONGEST_TITLE) {
        names(page, i)
            .forEach(name -> lines.computeIfAbsent(name, n -> new ArrayList<>()).add(index));
      }
    }
    return lines.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> MatterClass.of(entry.getKey(), entry.getValue(), page))
        .toList();
  }

  /**
   * The classes that a line belongs to; a heading of the vocabulary heads a section and belongs to
   * none.
   */
  private static List<String> names(MarkedLines page, int index) {
    List<String> names = new ArrayList<>();
    Line line = page.line(index).orElse(null);
    if (line == null || page.isAnchor(index)) {
      return names;
    }
    page.label(index)
        .filter(
            label ->
                label.family() != LabelFamily.MATTER_FIELD
                    && label.family() != LabelFamily.BULLET
                    && label.family() != LabelFamily.CIRCLED)
        .ifPresent(
            label -> {
              names.add("label " + label.family());
              names.add("label " + label.family() + label.separator());
            });
    if (line.style().outline() > 0) {
      names.add("outline " + line.style().outline());
    }
    if (line.style().centred()
        && line.style().bold() >= Signs.stripEnd(line.text().chars()).length()) {
      names.add("centred bold");
    }
    return names;
  }
}
