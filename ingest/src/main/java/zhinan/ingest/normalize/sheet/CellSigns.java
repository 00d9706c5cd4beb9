package zhinan.ingest.normalize.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.phone.PhoneContext;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.table.GridSlot;
import zhinan.ingest.words.OfficeField;
import zhinan.model.Phone;
import zhinan.text.Lexicon;
import zhinan.text.Signs;
import zhinan.text.Text;

/**
 * Tells by a cell's words what it holds. For one table: the numbers of a cell are asked for when
 * its column, its row and the cell itself are looked at, and read once.
 */
final class CellSigns {
  /** Twice the longest word that is a whole cell, 无此项内容, with room for blanks inside. */
  private static final int LONGEST_WORD = 16;

  /** The shortest short code, 110, has 3. */
  private static final int FEWEST_CODE_DIGITS = 3;

  private final Recognizers recognizers;
  private final Lexicon<CellSign> words;
  private final PhoneContext phones;
  private final DivisionNames divisions;
  private final CellNames names;
  private final Map<Text, List<Reading<List<Phone>>>> numbers = new HashMap<>();

  CellSigns(Recognizers recognizers, Lexicon<CellSign> words, Locality from) {
    this.recognizers = recognizers;
    this.words = words;
    this.phones = new PhoneContext(from.areaCode(), true);
    this.divisions = new DivisionNames(recognizers.gazetteer(), recognizers.names(), from);
    this.names = new CellNames(recognizers.names(), divisions);
  }

  /** Tells the names of divisions in cells. */
  DivisionNames divisions() {
    return divisions;
  }

  /** Tells the names of offices and persons in cells. */
  CellNames names() {
    return names;
  }

  /** The numbers in a cell, lists of them as one. */
  List<Reading<List<Phone>>> phones(Text cell) {
    return CellShapes.digits(cell.chars()) < FEWEST_CODE_DIGITS
        ? List.of()
        : numbers.computeIfAbsent(cell, words -> recognizers.phones().find(words, phones));
  }

  /** The stretches of a cell that are addresses. */
  List<Text> addresses(Text cell) {
    return recognizers.addresses().find(cell);
  }

  /** The stretches of a cell that are hours. */
  List<Text> hours(Text cell) {
    return recognizers.hours().find(cell);
  }

  /** The one thing that the cell holds, as far as that can be told without its header. */
  Optional<OfficeField> role(Text cell) {
    String chars = cell.chars();
    if (CellShapes.isSerial(chars)) {
      return Optional.of(OfficeField.SERIAL);
    }
    if (CellShapes.isHours(chars)) {
      return Optional.of(OfficeField.HOURS);
    }
    if (isPhone(cell)) {
      return Optional.of(OfficeField.PHONES);
    }
    if (divisions.isDistrict(chars)) {
      return Optional.of(OfficeField.DISTRICT);
    }
    if (names.isOffice(chars)) {
      return Optional.of(OfficeField.NAME);
    }
    if (isSite(cell)) {
      return Optional.of(OfficeField.ADDRESS);
    }
    return names.isPerson(chars) ? Optional.of(OfficeField.PERSON) : Optional.empty();
  }

  /** Whether the cell may hold what its header says. */
  boolean agrees(OfficeField role, Text cell) {
    return switch (role) {
      case PHONES, SUPERVISION -> isPhone(cell);
      case HOURS -> CellShapes.isHours(cell.chars());
      case ADDRESS, WINDOW -> isSite(cell) || CellNames.isPlace(cell.chars());
      case SERIAL -> CellShapes.isSerial(cell.chars());
      default -> true;
    };
  }

  /** Whether a phone number is what the cell is about. */
  boolean isPhone(Text cell) {
    String chars = cell.chars();
    if (CellShapes.isBareNumber(chars)) {
      return true;
    }
    int digits = CellShapes.digits(chars);
    int found =
        phones(cell).stream().mapToInt(reading -> CellShapes.digits(reading.words().chars())).sum();
    return found * 2 > digits && found > 0;
  }

  /** Whether a number of full length stands among other words. */
  boolean holdsNumber(Text cell) {
    return CellShapes.digits(cell.chars()) >= CellShapes.FEWEST_DIGITS
        && phones(cell).stream()
            .anyMatch(
                reading -> CellShapes.digits(reading.words().chars()) >= CellShapes.FEWEST_DIGITS);
  }

  private boolean isSite(Text cell) {
    return CellShapes.isSite(cell.chars()) || !addresses(cell).isEmpty();
  }

  /** {@code 无}, {@code —}. */
  boolean isAbsent(Text cell) {
    return isWhole(CellSign.ABSENT, cell);
  }

  private boolean isWhole(CellSign sign, Text cell) {
    return cell.length() <= LONGEST_WORD && words.has(sign, GridSlot.key(cell.chars()));
  }

  /** {@code www.example.com}, {@code 公众号：…}: a way in that is no address. */
  boolean isChannel(Text cell) {
    return words.of(CellSign.CHANNEL).starts(Signs.fold(cell.chars()));
  }
}
