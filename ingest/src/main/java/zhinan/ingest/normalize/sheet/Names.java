package zhinan.ingest.normalize.sheet;

import java.util.regex.Pattern;
import zhinan.ingest.table.GridSlot;
import zhinan.text.Brackets;

/** Tells names of offices and persons. Immutable, may be shared. */
final class Names {
  /** Names of offices longer than this were not seen; a cell of more is a sentence. */
  private static final int LONGEST_NAME = 40;

  private static final Pattern PLACE = Pattern.compile("[路街巷道弄村镇乡屯里庄厦楼旁]");
  private static final Pattern PERSON = Pattern.compile("[\\u4e00-\\u9fff·]{2,4}");

  private final CellWords words;
  private final DivisionNames divisions;

  Names(CellWords words, DivisionNames divisions) {
    this.words = words;
    this.divisions = divisions;
  }

  /** Whether the words end like the name of an office. */
  boolean isOffice(String chars) {
    String bare = Brackets.of(GridSlot.key(chars)).without();
    return bare.length() > 1
        && bare.length() <= LONGEST_NAME
        && words.hasEnding(CellSign.OFFICE, bare)
        && !Shapes.isSite(bare);
  }

  /** {@code 王廷剑}, {@code 于老师}. */
  boolean isPerson(String chars) {
    String bare = GridSlot.key(chars);
    return PERSON.matcher(bare).matches()
        && words.isWhole(CellSign.SURNAME, bare.substring(0, 1))
        && (words.hasEnding(CellSign.TITLE, bare) || !divisions.isDistrict(bare) && !isOffice(bare))
        && !isPlace(bare);
  }

  /** Whether the words hold a sign of a place on the map: {@code 青松路}. */
  static boolean isPlace(String chars) {
    return PLACE.matcher(chars).find();
  }
}
