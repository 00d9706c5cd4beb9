package zhinan.ingest.normalize.material;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.text.Brackets;
import zhinan.text.Folded;
import zhinan.text.ItemLabel;
import zhinan.text.Label;
import zhinan.text.LabelFamily;
import zhinan.text.Numeral;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * Cuts a line where labels of items stand inside it. Single use.
 *
 * <p>Example: {@code ①身份证；②户口簿} has two items of the family {@code ①}; {@code 1.毕业证2.身份证} two of
 * the family {@code 1.}, the second because its number goes on. Which words are labels at all says
 * {@link ItemLabel}; here is judged whether one opens an item at its place: {@code 2019.} and the
 * {@code （一）} of {@code 情形（一）} do not.
 */
final class PaperItems {
  private static final int NONE = -2;

  /** What {@code 一、二} ranks. */
  private static final String RANKS = "级等类档孩胎";

  private final Folded line;
  private final PaperWords words;
  private final List<PaperItem> items = new ArrayList<>();

  /** The last number of each family on the line. */
  private final Map<LabelFamily, Integer> last = new EnumMap<>(LabelFamily.class);

  private String family = "";
  private int from;

  private PaperItems(Folded line, PaperWords words) {
    this.line = line;
    this.words = words;
  }

  /**
   * A labelled stretch of a line.
   *
   * @param family the label's shape, {@code ""} for what stands in front of the first label
   * @param words what stands behind the label
   */
  record PaperItem(String family, Folded words) {}

  /**
   * @param labelLength how many of the printed characters are known to be a label
   */
  static List<PaperItem> of(Folded line, int labelLength, PaperWords words) {
    PaperItems items = new PaperItems(line, words);
    items.known(line.readBefore(labelLength));
    return items.cut();
  }

  private void known(int known) {
    int length = isCountBehind(known) ? line.chars().lastIndexOf('.', known - 1) + 1 : known;
    if (length > 0) {
      String printed = line.chars().substring(0, length);
      Optional<Label> label = ItemLabel.parse(printed);
      label.ifPresent(this::note);
      family = label.map(found -> shape(found, 0)).orElse(printed);
      from = length;
    }
  }

  /** {@code 2.2张照片}: the second number counts sheets and is no part of the label. */
  private boolean isCountBehind(int known) {
    int point = known < 1 ? -1 : line.chars().lastIndexOf('.', known - 1);
    return point > 0
        && point < known - 1
        && Signs.isDigit(line.at(point - 1))
        && Signs.isDigit(line.at(known - 1))
        && (words.of(PaperWord.COUNTER_IN_FRONT).startsAt(line.mask(), known) > 0
            || line.mask().startsWith("寸", known));
  }

  private void note(Label label) {
    last.put(row(label), label.value());
  }

  /** Labels of one shape stand on one level: {@code （1）}, {@code ⑴} and {@code 1、} are three. */
  private String shape(Label label, int at) {
    boolean enclosed = Signs.enclosed(line.at(at)) >= 0;
    return label.family().name() + (enclosed ? "" : label.separator());
  }

  private List<PaperItem> cut() {
    int i = from;
    while (i < line.length()) {
      Optional<Label> label = label(i);
      if (label.isPresent()) {
        close(i);
        note(label.get());
        family = shape(label.get(), i);
        from = i + label.get().length();
      }
      i += label.map(Label::length).orElse(1);
    }
    close(line.length());
    return items;
  }

  private void close(int end) {
    if (end > from || !family.isEmpty()) {
      items.add(new PaperItem(family, line.sub(from, end)));
    }
  }

  private Optional<Label> label(int at) {
    if (line.mask().charAt(at) == Brackets.HIDDEN) {
      return Optional.empty();
    }
    Optional<Label> label = ItemLabel.item(line.chars(), at).filter(found -> opens(found, at));
    if (label.isPresent()) {
      return label;
    }
    return at == 0 && Signs.isDash(line.at(0)) ? ItemLabel.doubtful(line.chars()) : glued(at);
  }

  /** {@code 1.2寸照片}: a number that goes on and a full stop, with a digit right behind it. */
  private Optional<Label> glued(int at) {
    int point = at;
    while (point < line.length() && Signs.isDigit(line.at(point))) {
      point++;
    }
    boolean decimal =
        point > at
            && point + 1 < line.length()
            && Signs.of(line.at(point)) == Sign.POINT
            && Signs.isDigit(line.at(point + 1));
    return decimal && (at == 0 || isBehindStop(at))
        ? ItemLabel.item(line.chars().substring(0, point + 1), at).filter(this::isNext)
        : Optional.empty();
  }

  /** Whether a label at the index opens an item there. */
  private boolean opens(Label label, int at) {
    boolean next = isNext(label);
    if (label.family() == LabelFamily.CHINESE && isRank(label, at)) {
      return false;
    }
    if (at == 0 || Signs.enclosed(line.at(at)) >= 0) {
      return true;
    }
    return switch (label.family()) {
      case ARABIC_PAREN, CHINESE_PAREN, BRACKET_NUMBER -> isBehindPause(at) || next && mayEnd(at);
      case ARABIC, HALF_PAREN -> !goesOn(at) && (next || isBehindStop(at));
      case CHINESE -> next && mayEnd(at) || Signs.of(line.at(at - 1)) == Sign.STOP;
      case LETTER, ROMAN -> next && mayEnd(at) || isBehindStop(at);
      case BULLET -> next || isBehindPause(at) || words.paperEndsAt(line, at);
      default -> false;
    };
  }

  /** {@code 一、二级残疾人证}: two ranks, no label and its item. */
  private boolean isRank(Label label, int at) {
    int behind = at + label.length();
    int end = Numeral.at(line.chars(), behind).map(Numeral::end).orElse(behind);
    return end > behind && end < line.length() && RANKS.indexOf(line.at(end)) >= 0;
  }

  /** Whether the number goes on from the one before; of a bullet, whether one stood before. */
  private boolean isNext(Label label) {
    LabelFamily row = row(label);
    int before = last.getOrDefault(row, row == LabelFamily.ARABIC ? 0 : NONE);
    return label.value() == (row == LabelFamily.BULLET ? before : before + 1);
  }

  /** {@code 1.毕业证2）身份证} counts on whatever stands behind the number. */
  private static LabelFamily row(Label label) {
    return label.family() == LabelFamily.HALF_PAREN ? LabelFamily.ARABIC : label.family();
  }

  private boolean isBehindStop(int at) {
    char before = line.at(at - 1);
    return Signs.isStop(before) || Signs.isColon(before);
  }

  private boolean isBehindPause(int at) {
    char before = line.at(at - 1);
    return isBehindStop(at) || Signs.isPause(before) || Brackets.isClose(before);
  }

  /** Whether an item may end in front of the index. */
  private boolean mayEnd(int at) {
    return isBehindPause(at) || line.hasGap(at) || words.paperEndsAt(line, at);
  }

  /** {@code A4.}, {@code 第2.}, {@code 1-3.}: the number is a part of what stands in front. */
  private boolean goesOn(int at) {
    char before = line.at(at - 1);
    return Signs.isLatinOrDigit(before)
        || before == '第'
        || Signs.of(before) == Sign.POINT
        || Signs.isDash(before);
  }
}
