package zhinan.ingest.normalize.sheet;

import java.util.regex.Pattern;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.words.NameWords;
import zhinan.text.Brackets;
import zhinan.text.Signs;

/** Tells names of offices and persons. Immutable, may be shared. */
final class CellNames {
  /** CellNames of offices longer than this were not seen; a cell of more is a sentence. */
  private static final int LONGEST_NAME = 40;

  private static final Pattern PLACE = Pattern.compile("[路街巷道弄村镇乡屯里庄厦楼旁]");

  private final NameWords words;
  private final DivisionNames divisions;

  CellNames(NameWords words, DivisionNames divisions) {
    this.words = words;
    this.divisions = divisions;
  }

  /** Whether the words end like the name of an office. */
  boolean isOffice(String chars) {
    String bare = Brackets.of(GridSlot.key(chars)).without();
    return bare.length() > 1
        && bare.length() <= LONGEST_NAME
        && words.officesInCells().ends(bare)
        && !CellShapes.isSite(bare);
  }

  /** {@code 王廷剑}, {@code 于老师}. */
  boolean isPerson(String chars) {
    String bare = GridSlot.key(chars);
    return isWritten(bare)
        && words.surnames().starts(bare)
        && (words.titles().ends(bare) || !divisions.isDistrict(bare) && !isOffice(bare))
        && !isPlace(bare);
  }

  /** Whether the words hold a sign of a place on the map: {@code 青松路}. */
  static boolean isPlace(String chars) {
    return PLACE.matcher(chars).find();
  }

  /** Two to four characters, 阿依古丽·买买提 being longer than what is told here. */
  private static boolean isWritten(String bare) {
    return bare.length() > 1
        && bare.length() <= 4
        && bare.chars().allMatch(c -> Signs.isHan((char) c) || c == '·');
  }
}
