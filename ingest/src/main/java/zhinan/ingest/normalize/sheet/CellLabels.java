package zhinan.ingest.normalize.sheet;

import java.util.List;
import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Brackets;
import zhinan.text.ItemLabel;
import zhinan.text.Signs;
import zhinan.text.Text;

/** The labels inside of cells. Immutable, may be shared. */
final class CellLabels {
  private final LabelWords words;

  CellLabels(LabelWords words) {
    this.words = words;
  }

  /**
   * Words without the label in front of them: {@code 地址：…}; hours keep theirs, a season perhaps.
   */
  Text behind(OfficeField role, Text cell) {
    String chars = cell.chars();
    int colon = 0;
    int most = Math.min(LabelWords.LONGEST, chars.length());
    while (colon < most && !Signs.isColon(chars.charAt(colon))) {
      colon++;
    }
    boolean labelled =
        colon < most
            && role != OfficeField.HOURS
            && words.known(chars.substring(0, colon)).contains(role);
    if (labelled) {
      return cell.sub(colon + 1).strip();
    }
    return role == OfficeField.NAME ? unnumbered(cell) : cell;
  }

  /** {@code ⑵西岗区办事处} without the number of its item. */
  private static Text unnumbered(Text cell) {
    int behind = ItemLabel.behind(cell.chars(), 0, cell.length());
    return behind < cell.length() ? cell.sub(behind) : cell;
  }

  /**
   * Where a remark starts behind a name or an address, with its label: {@code 青松路12号，|乘车路线：3路}; the
   * length of the cell where none does.
   */
  int remark(Text cell) {
    String chars = cell.chars();
    for (int colon = 0; colon < chars.length(); colon++) {
      if (Signs.isColon(chars.charAt(colon))) {
        int start = labelStart(chars, colon);
        if (start > 0 && !trim(cell.sub(0, start)).isBlank()) {
          return start;
        }
      }
    }
    return chars.length();
  }

  /** Where the longest label of remarks in front of a colon starts, behind a mark; 0 for none. */
  private int labelStart(String chars, int colon) {
    for (int from = Math.max(1, colon - LabelWords.LONGEST); from < colon; from++) {
      char before = chars.charAt(from - 1);
      if ((isMargin(before) || Brackets.isOpen(before)) && isRemark(chars.substring(from, colon))) {
        return from;
      }
    }
    return 0;
  }

  private boolean isRemark(String label) {
    List<OfficeField> fields = words.known(label);
    return !fields.isEmpty()
        && fields.stream().allMatch(field -> field.whole() == OfficeField.REMARKS);
  }

  /** Words in front of a number without the label right before it: {@code …5号，电话：}. */
  Text before(OfficeField role, Text words) {
    Text bare = trim(words);
    for (int length = Math.min(LabelWords.LONGEST, bare.length()); length > 1; length--) {
      int from = bare.length() - length;
      if (this.words.known(bare.sub(from).chars()).contains(role)) {
        return trim(bare.sub(0, from));
      }
    }
    return bare;
  }

  /** Without blanks and punctuation at the ends. */
  static Text trim(Text text) {
    int from = 0;
    int to = text.length();
    while (from < to && isFront(text.chars().charAt(from))) {
      from++;
    }
    while (to > from && isBack(text.chars().charAt(to - 1))) {
      to--;
    }
    return text.sub(from, to);
  }

  private static boolean isFront(char c) {
    return isMargin(c) || Brackets.isRoundClose(c);
  }

  private static boolean isBack(char c) {
    return isMargin(c) || Brackets.isRoundOpen(c);
  }

  private static boolean isMargin(char c) {
    return switch (Signs.of(c)) {
      case BLANK, COLON, COMMA, SEMICOLON, PAUSE, SLASH, DASH -> true;
      default -> c == '。';
    };
  }

  /** The index of the character with this origin. */
  static int index(Text text, int origin) {
    int index = 0;
    while (index < text.length() - 1 && text.origin(index) < origin) {
      index++;
    }
    return index;
  }
}
