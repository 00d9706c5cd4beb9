package zhinan.ingest.normalize.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.phone.PhoneContext;
import zhinan.ingest.normalize.place.Locality;
import zhinan.model.Division;
import zhinan.model.Phone;

/** Tells by a cell's words what it holds. Immutable, may be shared. */
final class Signs {
  /** A subscriber's number has 7 digits at the least, and so has a bare number in a cell. */
  private static final int FEWEST_DIGITS = 7;

  /** The shortest short code, 110, has 3. */
  private static final int FEWEST_CODE_DIGITS = 3;

  /** The longest names of divisions that end like one: 阿拉善左旗, 前郭尔罗斯蒙古族自治县. */
  private static final int LONGEST_DIVISION = 12;

  /** Divisions that do not end like one are short for their names: 西岗, 呼伦贝尔, 阿坝, 黔东南. */
  private static final int LONGEST_SHORT_DIVISION = 4;

  /** Names of offices longer than this were not seen; a cell of more is a sentence. */
  private static final int LONGEST_NAME = 40;

  /** Brackets around four digits, and a full stop. */
  private static final int LONGEST_SERIAL = 7;

  private static final Pattern SERIAL =
      Pattern.compile("[（(]?(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,5})[)）.．、]?");
  private static final Pattern ITEM =
      Pattern.compile("[（(]?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]\\s{0,2}");
  private static final Pattern NUMBER =
      Pattern.compile("[0-9０-９ \\u00a0\\u3000\\n\\t()（）/／、，,；;.\\-—－–+转]+");
  private static final Pattern CLOCK = Pattern.compile("[0-2]?[0-9] ?[:：∶][0-9]{2}");
  private static final Pattern DAYS =
      Pattern.compile("周[一二三四五六日天]|星期[一二三四五六日天]|工作日|24小时|[0-9][时点]");
  private static final Pattern SITE =
      Pattern.compile("[0-9０-９一二三四五六七八九十] ?(?:[号楼室层栋座幢段弄巷＃#]|单元)|[路街] ?[0-9]");
  private static final Pattern PLACE = Pattern.compile("[路街巷道弄村镇乡屯里庄厦楼旁]");
  private static final Pattern PERSON = Pattern.compile("[\\u4e00-\\u9fff·]{2,4}");

  private final Recognizers recognizers;
  private final CellWords words;
  private final PhoneContext phones;
  private final Locality from;

  Signs(Recognizers recognizers, CellWords words, Locality from) {
    this.recognizers = recognizers;
    this.words = words;
    this.phones = new PhoneContext(from.areaCode(), true);
    this.from = from;
  }

  /** The numbers in a cell, lists of them as one. */
  List<Reading<List<Phone>>> phones(Text cell) {
    return digits(cell.chars()) < FEWEST_CODE_DIGITS
        ? List.of()
        : recognizers.phones().find(cell, phones);
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
  Optional<Role> role(Text cell) {
    String chars = cell.chars();
    if (isSerial(chars)) {
      return Optional.of(Role.SERIAL);
    }
    if (isHours(chars)) {
      return Optional.of(Role.HOURS);
    }
    if (isPhone(cell)) {
      return Optional.of(Role.PHONE);
    }
    if (isDistrict(chars)) {
      return Optional.of(Role.DISTRICT);
    }
    if (isOffice(chars)) {
      return Optional.of(Role.NAME);
    }
    if (isSite(cell)) {
      return Optional.of(Role.ADDRESS);
    }
    return isPerson(chars) ? Optional.of(Role.PERSON) : Optional.empty();
  }

  /** Whether the cell may hold what its header says. */
  boolean agrees(Role role, Text cell) {
    return switch (role) {
      case PHONE, SUPERVISION -> isPhone(cell);
      case HOURS -> isHours(cell.chars());
      case ADDRESS, WINDOW -> isSite(cell) || PLACE.matcher(cell.chars()).find();
      case SERIAL -> isSerial(cell.chars());
      default -> true;
    };
  }

  /** A running number: {@code 12}, {@code （三）}. */
  static boolean isSerial(String chars) {
    return chars.length() <= LONGEST_SERIAL && SERIAL.matcher(chars).matches();
  }

  /** Nothing but digits and what stands between them, of a subscriber's length at least. */
  static boolean isBareNumber(String chars) {
    return digits(chars) >= FEWEST_DIGITS && NUMBER.matcher(chars).matches();
  }

  /** Whether a phone number is what the cell is about. */
  boolean isPhone(Text cell) {
    String chars = cell.chars();
    if (isBareNumber(chars)) {
      return true;
    }
    int digits = digits(chars);
    int found = phones(cell).stream().mapToInt(reading -> digits(reading.words().chars())).sum();
    return found * 2 > digits && found > 0;
  }

  /** Whether a number of full length stands among other words. */
  boolean holdsNumber(Text cell) {
    return digits(cell.chars()) >= FEWEST_DIGITS
        && phones(cell).stream()
            .anyMatch(reading -> digits(reading.words().chars()) >= FEWEST_DIGITS);
  }

  static boolean isHours(String chars) {
    return CLOCK.matcher(chars).find() || DAYS.matcher(chars).find();
  }

  private boolean isSite(Text cell) {
    return SITE.matcher(cell.chars()).find() || !addresses(cell).isEmpty();
  }

  /** {@code 西岗区}, {@code 西 岗}, {@code 市本级}. */
  boolean isDistrict(String chars) {
    String bare = Brackets.dropped(ColumnWords.key(chars));
    return bare.length() > 1
        && bare.length() <= LONGEST_DIVISION
        && (words.hasEnding(CellSign.DIVISION, bare)
            || bare.length() <= LONGEST_SHORT_DIVISION
                && recognizers.gazetteer().division(bare, from).isPresent());
  }

  /** Whether the words end like the name of an office. */
  boolean isOffice(String chars) {
    String bare = Brackets.dropped(ColumnWords.key(chars));
    return bare.length() > 1
        && bare.length() <= LONGEST_NAME
        && words.hasEnding(CellSign.OFFICE, bare)
        && !SITE.matcher(bare).find();
  }

  /** {@code 王廷剑}, {@code 于老师}. */
  boolean isPerson(String chars) {
    String bare = ColumnWords.key(chars);
    return PERSON.matcher(bare).matches()
        && words.isWhole(CellSign.SURNAME, bare.substring(0, 1))
        && (words.hasEnding(CellSign.TITLE, bare) || !isDistrict(bare) && !isOffice(bare))
        && !PLACE.matcher(bare).find();
  }

  /** The division that a caption begins with, below the one that the document is from. */
  Optional<Text> district(Text line) {
    Matcher item = ITEM.matcher(line.chars());
    Text caption = CellCut.trim(line.sub(item.lookingAt() ? item.end() : 0));
    if (isDistrict(caption.chars())) {
      return Optional.of(caption);
    }
    for (int end = Math.min(LONGEST_DIVISION, caption.length() - 1); end > 1; end--) {
      Text beginning = caption.sub(0, end);
      Optional<Division> division =
          words.hasEnding(CellSign.DIVISION, beginning.chars())
              ? recognizers.gazetteer().division(beginning.chars(), from)
              : Optional.empty();
      if (division.isPresent() && !division.equals(from.division())) {
        return Optional.of(beginning);
      }
    }
    return Optional.empty();
  }

  /** {@code 同上}. */
  boolean isDitto(Text cell) {
    return isWhole(CellSign.DITTO, cell);
  }

  /** {@code 无}, {@code —}. */
  boolean isAbsent(Text cell) {
    return isWhole(CellSign.ABSENT, cell);
  }

  /** Twice the words' length leaves room for blanks between their characters. */
  private boolean isWhole(CellSign sign, Text cell) {
    return cell.length() <= 2 * CellWords.LONGEST_WORD
        && words.isWhole(sign, ColumnWords.key(cell.chars()));
  }

  /** {@code www.example.com}, {@code 公众号：…}: a way in that is no address. */
  boolean isChannel(Text cell) {
    return words.hasBeginning(CellSign.CHANNEL, cell.chars());
  }

  static int digits(String chars) {
    int digits = 0;
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      digits += c >= '0' && c <= '9' || c >= '０' && c <= '９' ? 1 : 0;
    }
    return digits;
  }
}
