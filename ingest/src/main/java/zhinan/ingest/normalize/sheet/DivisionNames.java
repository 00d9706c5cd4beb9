package zhinan.ingest.normalize.sheet;

import java.util.Optional;
import zhinan.ingest.normalize.place.Gazetteer;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.words.NameWords;
import zhinan.model.Division;
import zhinan.text.Brackets;
import zhinan.text.ItemLabel;
import zhinan.text.Text;

/** Tells names of divisions, seen from a place. Immutable, may be shared. */
final class DivisionNames {
  /** The longest names of divisions that end like one: 阿拉善左旗, 前郭尔罗斯蒙古族自治县. */
  private static final int LONGEST_DIVISION = 12;

  /** Divisions that do not end like one are short for their names: 西岗, 呼伦贝尔, 阿坝, 黔东南. */
  private static final int LONGEST_SHORT_DIVISION = 4;

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final Locality from;

  DivisionNames(Gazetteer gazetteer, NameWords words, Locality from) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.from = from;
  }

  /** {@code 西岗区}, {@code 西 岗}, {@code 市本级}. */
  boolean isDistrict(String chars) {
    String bare = Brackets.of(GridSlot.key(chars)).without();
    return bare.length() > 1
        && bare.length() <= LONGEST_DIVISION
        && (words.districts().ends(bare)
            || bare.length() <= LONGEST_SHORT_DIVISION
                && gazetteer.division(bare, from).isPresent());
  }

  /** The division that a caption begins with, below the one that the document is from. */
  Optional<Text> district(Text line) {
    Text caption = CellLabels.trim(line.sub(ItemLabel.behind(line.chars(), 0, line.length())));
    if (isDistrict(caption.chars())) {
      return Optional.of(caption);
    }
    for (int end = Math.min(LONGEST_DIVISION, caption.length() - 1); end > 1; end--) {
      String start = caption.chars().substring(0, end);
      boolean ends = words.districts().ends(start);
      Optional<Division> division = ends ? gazetteer.division(start, from) : Optional.empty();
      if (division.isPresent() && !division.equals(from.division())) {
        return Optional.of(caption.sub(0, end));
      }
    }
    return Optional.empty();
  }
}
