package zhinan.ingest.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhinan.ingest.document.Mark.Evidence;
import zhinan.ingest.structure.SectionHabits.Form;
import zhinan.model.NodeType;
import zhinan.model.SectionKind;
import zhinan.text.Label;
import zhinan.text.LabelFamily;

/**
 * Finds the sections in a stretch of lines: a matter without parts, or one part.
 *
 * <p>The label family with the most known headings is the stretch's own. Known headings are
 * sections whatever their number; headings that are known only by a pattern, and questions, are
 * sections where they continue the count. Items that look like sections ({@code 1.毕业证。} under
 * {@code 2.登记需要提供哪些材料？}) do neither.
 */
final class SectionFinder {
  /** A heading known by its pattern only weighs half a word: it may be an item. */
  private static final double PATTERN_WEIGHT = 0.5;

  /** So many kinds in one form are a habit; two may be chance. */
  private static final int MANY = 3;

  /** The word that ends the name of a group of fields: 基础信息, 审批信息. */
  private static final String FIELD_GROUP = "信息";

  private final MarkedLines page;
  private final SectionHabits habits;
  private final int from;
  private final int to;
  private final NumbersAhead ahead;
  private final List<GuideHead> heads = new ArrayList<>();
  private final Set<List<SectionKind>> named = new HashSet<>();

  private SectionFinder(MarkedLines page, SectionHabits habits, int from, int to) {
    this.page = page;
    this.habits = habits;
    this.from = from;
    this.to = to;
    this.ahead = new NumbersAhead(page, from, to);
  }

  static List<GuideHead> find(MarkedLines page, SectionHabits habits, int from, int to) {
    SectionFinder finder = new SectionFinder(page, habits, from, to);
    Optional<LabelFamily> own = finder.ownFamily();
    if (own.isPresent() && !finder.isMostlyUnlabelled()) {
      finder.labelled(own.get());
    } else {
      finder.unlabelled();
    }
    return finder.heads;
  }

  /**
   * A stretch with many headings without label, and a known word or two among its numbered items.
   */
  private boolean isMostlyUnlabelled() {
    Set<List<SectionKind>> without = new HashSet<>();
    int with = 0;
    for (int i = from; i < to; i++) {
      if (page.isAnchor(i)
          && page.label(i).isEmpty()
          && SectionHabits.form(page, i) != Form.COLON) {
        without.add(page.kinds(i));
      } else if (page.isAnchor(i)) {
        with++;
      }
    }
    return without.size() >= MANY && without.size() > 2 * with;
  }

  private Optional<LabelFamily> ownFamily() {
    Map<LabelFamily, Double> weights = new EnumMap<>(LabelFamily.class);
    for (int i = from; i < to; i++) {
      int index = i;
      double weight =
          page.isAnchor(i) ? 1 : page.evidence(i) == Evidence.PATTERN ? PATTERN_WEIGHT : 0;
      page.label(i)
          .map(Label::family)
          .filter(SectionHabits.SECTION_FAMILIES::contains)
          .filter(family -> weight > 0)
          .filter(family -> habits.family(family) > 1 || weight == 1 || isKnownQuestion(index))
          .filter(
              family ->
                  !SectionHabits.ITEM_FAMILIES.contains(family) || habits.family(family) >= MANY)
          .ifPresent(family -> weights.merge(family, weight, Double::sum));
    }
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= 1)
        .max(
            Map.Entry.<LabelFamily, Double>comparingByValue()
                .thenComparing(entry -> habits.family(entry.getKey())))
        .map(Map.Entry::getKey);
  }

  /** {@code 2.需要带哪些材料？}: items are no questions. */
  private boolean isKnownQuestion(int index) {
    return page.isKnown(index) && page.title(index).endsWith("?");
  }

  private void labelled(LabelFamily own) {
    int count = 0;
    for (int i = from; i < to; i++) {
      LabelFamily family = page.label(i).map(Label::family).orElse(null);
      boolean section = family == null ? isLostLabel(i, count) : isSection(i, family, own, count);
      if (section) {
        add(i);
        count = page.value(i) > 0 ? page.value(i) : hasRoom(i, count) ? count + 1 : count;
      }
    }
  }

  private boolean isSection(int index, LabelFamily family, LabelFamily own, int count) {
    if (!SectionHabits.SECTION_FAMILIES.contains(family)) {
      return false;
    }
    if (family == LabelFamily.BRACKET) {
      return own == family || page.isAnchor(index);
    }
    if (page.isAnchor(index)) {
      return (family == own || isOtherFamily(index, family, own, count))
          && !isItem(index, own, count);
    }
    boolean next = page.value(index) == count + 1;
    return family == own && next && isHeadingLike(index);
  }

  /**
   * {@code 八、备注} among {@code 1、}, or {@code 2.办理层级} among {@code 2.2}: a known heading that the
   * open section does not cover.
   */
  private boolean isOtherFamily(int index, LabelFamily family, LabelFamily own, int count) {
    boolean level =
        family.ordinal() >= LabelFamily.CHINESE.ordinal()
            && family.ordinal() <= LabelFamily.DECIMAL_3.ordinal();
    boolean fits =
        habits.family(family) * 10 >= habits.family(own)
            || page.value(index) == count + 1
            || count == 0;
    return level && family != LabelFamily.CHINESE_PAREN && fits && !isCovered(index);
  }

  private boolean isHeadingLike(int index) {
    return switch (page.evidence(index)) {
      case WORD -> true;
      case PATTERN, VOTE -> isTitle(index);
      case NONE -> page.words(index).endsWith("?");
    };
  }

  /**
   * A heading word that starts a count anew while the sections' own count goes on behind it heads
   * an item: {@code 1.网上申报；}. Items have no 一、.
   */
  private boolean isItem(int index, LabelFamily own, int count) {
    if (page.value(index) != 1 || count == 0 || page.has(index, LabelFamily.CHINESE)) {
      return false;
    }
    return ahead.hasNumber(own, count + 1, index);
  }

  /**
   * A title stands alone, ends in a colon or question mark, or has its body behind a colon; a
   * sentence does not.
   */
  private boolean isTitle(int index) {
    char behind = page.behindTitle(index);
    return behind == ' '
        || behind == ':'
        || behind == '?'
        || behind == ';'
        || page.title(index).endsWith("?");
  }

  /**
   * A known heading alone on its line that elsewhere in the guide has a number, where the count
   * leaves room for it.
   */
  private boolean isLostLabel(int index, int count) {
    if (!page.isAnchor(index) || isCovered(index)) {
      return false;
    }
    boolean first = heads.isEmpty() && SectionHabits.form(page, index) != Form.BARE;
    return first
        || !page.hasBody(index)
            && habits.numbered().contains(page.title(index))
            && hasRoom(index, count);
  }

  private boolean hasRoom(int index, int count) {
    int next = ahead.nextNumber(index);
    return next == 0 || next > count + 1;
  }

  /**
   * Whether the open section already tells all that the heading names; the promised and the
   * statutory time limit are two things, and so are 事项类型 and 办件类型, of which no kind is known.
   */
  private boolean isCovered(int index) {
    if (heads.isEmpty()) {
      return false;
    }
    GuideHead open = heads.get(heads.size() - 1);
    boolean several =
        page.kinds(index).equals(List.of(SectionKind.TIME_LIMIT))
            || page.kinds(index).equals(List.of(SectionKind.OTHER));
    boolean another = several && !open.title().chars().equals(page.title(index));
    return open.kinds().containsAll(page.kinds(index)) && !another;
  }

  private void unlabelled() {
    Optional<Form> form = ownForm();
    if (form.isEmpty()) {
      return;
    }
    boolean fields = false;
    for (int i = from; i < to; i++) {
      boolean known =
          page.isAnchor(i)
              && page.label(i).isEmpty()
              && (fits(SectionHabits.form(page, i), form.get()) || isApart(i, form.get()));
      if (page.isSetApart(i) || known && !isCovered(i) && !(fields && isField(i))) {
        add(i);
        fields = form.get() == Form.BARE && isFieldGroup(i);
      }
    }
  }

  /**
   * Bold and bare headings go together where both occur; a colon behind bare headings marks a
   * field.
   */
  private static boolean fits(Form form, Form own) {
    return form == own || own == Form.BOLD && form == Form.BARE;
  }

  /**
   * {@code 咨询电话：} alone on its line above a table, of a kind that no bold heading has named yet, is
   * no field.
   */
  private boolean isApart(int index, Form own) {
    return own == Form.BOLD
        && !page.hasBody(index)
        && named.stream().noneMatch(kinds -> kinds.containsAll(page.kinds(index)));
  }

  private Optional<Form> ownForm() {
    Map<Form, List<List<SectionKind>>> kinds = new EnumMap<>(Form.class);
    for (int i = from; i < to; i++) {
      if (page.isAnchor(i) && page.label(i).isEmpty()) {
        kinds
            .computeIfAbsent(SectionHabits.form(page, i), f -> new ArrayList<>())
            .add(page.kinds(i));
      }
    }
    return kinds.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stream().distinct().count() > 1
                    || habits.form(entry.getKey()) >= 2)
        .map(Map.Entry::getKey)
        .max((a, b) -> Long.compare(rank(kinds, a), rank(kinds, b)));
  }

  /**
   * Bold beats bare beats colon where each heads at least two kinds; the guide's habit breaks ties.
   */
  private long rank(Map<Form, List<List<SectionKind>>> kinds, Form form) {
    long distinct = kinds.get(form).stream().distinct().count();
    return (distinct >= MANY ? 1000 - 100L * form.ordinal() : distinct * 10)
        + Math.min(9, habits.form(form));
  }

  /** 基础信息, 审批信息: a group of fields, each a known word with one value below. */
  private boolean isFieldGroup(int index) {
    return page.title(index).endsWith(FIELD_GROUP);
  }

  private boolean isField(int index) {
    return page.kinds(index).stream()
        .allMatch(
            kind ->
                switch (kind) {
                  case TIME_LIMIT, AGENCY, LEVEL, CHANNEL, OTHER, RESULT, AGENT -> true;
                  default -> false;
                });
  }

  private void add(int index) {
    List<SectionKind> known = page.kinds(index);
    List<SectionKind> kinds = known.isEmpty() ? List.of(SectionKind.OTHER) : known;
    heads.add(page.head(NodeType.SECTION, index, kinds));
    named.add(kinds);
  }

  /**
   * The numbered known headings of a stretch of lines, looked up from any line of it without
   * walking the stretch again. Immutable.
   */
  private static final class NumbersAhead {
    private final int from;
    private final int[] next;
    private final Map<LabelFamily, Map<Integer, Integer>> last = new EnumMap<>(LabelFamily.class);

    NumbersAhead(MarkedLines page, int from, int to) {
      this.from = from;
      this.next = new int[Math.max(0, to - from)];
      int value = 0;
      for (int i = to - 1; i >= from; i--) {
        next[i - from] = value;
        if (page.isAnchor(i) && page.label(i).isPresent()) {
          Label label = page.label(i).get();
          last.computeIfAbsent(label.family(), family -> new HashMap<>())
              .putIfAbsent(label.value(), i);
          value = label.value() > 0 ? label.value() : value;
        }
      }
    }

    /** The number of the nearest numbered heading below the line; 0 for none. */
    int nextNumber(int line) {
      return next[line - from];
    }

    /** Whether a heading of the family has the number somewhere below the line. */
    boolean hasNumber(LabelFamily family, int number, int line) {
      return last.getOrDefault(family, Map.of()).getOrDefault(number, line) > line;
    }
  }
}
