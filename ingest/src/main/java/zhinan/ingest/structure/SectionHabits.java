package zhinan.ingest.structure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhinan.text.Label;
import zhinan.text.LabelFamily;

/**
 * How the sections of a guide are headed on the whole, for matters whose own evidence is thin.
 *
 * @param families how many known headings have labels of each family
 * @param forms how many known headings without label have each form
 * @param numbered titles that head a numbered section somewhere in the guide
 */
record SectionHabits(
    Map<LabelFamily, Integer> families, Map<Form, Integer> forms, Set<String> numbered) {

  /**
   * The families that label sections; others label items. Bullets do where a guide has known
   * headings behind them: {@code ◆办理材料}.
   */
  static final Set<LabelFamily> SECTION_FAMILIES =
      EnumSet.of(
          LabelFamily.CHINESE,
          LabelFamily.CHINESE_PAREN,
          LabelFamily.ARABIC,
          LabelFamily.DECIMAL,
          LabelFamily.DECIMAL_3,
          LabelFamily.ARABIC_PAREN,
          LabelFamily.BRACKET_NUMBER,
          LabelFamily.BRACKET,
          LabelFamily.BULLET,
          LabelFamily.HALF_PAREN,
          LabelFamily.CIRCLED,
          LabelFamily.LETTER,
          LabelFamily.ROMAN);

  /** The families that label items but in guides with a habit of their own. */
  static final Set<LabelFamily> ITEM_FAMILIES =
      EnumSet.of(
          LabelFamily.BULLET,
          LabelFamily.HALF_PAREN,
          LabelFamily.CIRCLED,
          LabelFamily.LETTER,
          LabelFamily.ROMAN);

  /** The looks of a heading without label. */
  enum Form {
    /** Bold words, plain ones behind: <b>办理条件</b>　…. */
    BOLD,
    /** The words alone on their line. */
    BARE,
    /** The words with a colon. */
    COLON
  }

  static SectionHabits of(MarkedLines page, List<GuideHead> heads) {
    SectionHabits habits =
        new SectionHabits(
            new EnumMap<>(LabelFamily.class), new EnumMap<>(Form.class), new HashSet<>());
    for (int i = heads.isEmpty() ? 0 : heads.get(0).from(); i < page.size(); i++) {
      if (page.isAnchor(i)) {
        habits.count(page, i);
      }
    }
    return habits;
  }

  private void count(MarkedLines page, int index) {
    if (page.label(index).isEmpty()) {
      forms.merge(form(page, index), 1, Integer::sum);
      return;
    }
    LabelFamily family = page.label(index).map(Label::family).orElseThrow();
    families.merge(family, 1, Integer::sum);
    if (SECTION_FAMILIES.contains(family)) {
      numbered.add(page.title(index));
    }
  }

  /** The form of a heading without label. */
  static Form form(MarkedLines page, int index) {
    boolean bold =
        page.mark(index)
            .filter(mark -> page.line(index).orElseThrow().style().bold() >= mark.titleEnd())
            .isPresent();
    char behind = page.behindTitle(index);
    return bold ? Form.BOLD : behind == ':' ? Form.COLON : Form.BARE;
  }

  int family(LabelFamily family) {
    return families.getOrDefault(family, 0);
  }

  int form(Form form) {
    return forms.getOrDefault(form, 0);
  }
}
