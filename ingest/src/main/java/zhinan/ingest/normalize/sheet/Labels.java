package zhinan.ingest.normalize.sheet;

import zhinan.ingest.words.LabelWords;
import zhinan.ingest.words.OfficeField;
import zhinan.text.ItemLabel;
import zhinan.text.Text;

/** The labels inside of cells. Immutable, may be shared. */
final class Labels {
  private final LabelWords words;

  Labels(LabelWords words) {
    this.words = words;
  }

  /**
   * Words without the label in front of them: {@code 地址：…}; hours keep theirs, a season perhaps.
   */
  Text behind(OfficeField role, Text cell) {
    String chars = cell.chars();
    int colon = 0;
    int most = Math.min(LabelWords.LONGEST, chars.length());
    while (colon < most && chars.charAt(colon) != '：' && chars.charAt(colon) != ':') {
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

  /** Words in front of a number without the label right before it: {@code …5号，电话：}. */
  Text before(OfficeField role, Text words) {
    Text bare = Margins.trim(words);
    for (int length = Math.min(LabelWords.LONGEST, bare.length()); length > 1; length--) {
      int from = bare.length() - length;
      if (this.words.known(bare.sub(from).chars()).contains(role)) {
        return Margins.trim(bare.sub(0, from));
      }
    }
    return bare;
  }
}
