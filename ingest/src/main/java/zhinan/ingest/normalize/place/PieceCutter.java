package zhinan.ingest.normalize.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.text.Lexicon;
import zhinan.text.Sign;
import zhinan.text.Signs;

/**
 * Cuts what stands behind an address's divisions into its pieces, from the widest to the narrowest.
 * Immutable, may be shared.
 *
 * <p>Example: {@code 长江路588号白云物业3楼} is a road, a number, a building and a floor. Words go into the
 * pieces in the order they stand in; what comes out of that order is a remark, so that the pieces
 * in a row are cut in the same way again.
 */
final class PieceCutter {
  private static final String CHINESE = HouseNumbers.CHINESE;

  /** More is a sentence, not a road; the longest front of a number in the guides at hand has 18. */
  private static final int LONGEST_NAME = 24;

  /** Each time makes the line shorter; a bound, not a measure. */
  private static final int MOST_TIMES = 4;

  private final Pattern town;
  private final Pattern village;
  private final Pattern road;
  private final Pattern roadEnd;
  private final Pattern houseEnd;
  private final Pattern crossing;
  private final Pattern building;
  private final Pattern part;
  private final TailCutter tails;

  PieceCutter(Lexicon<AddressWord> words) {
    String roads = words.regex(AddressWord.ROAD);
    String towns = words.regex(AddressWord.TOWN);
    // 革镇堡镇: the last of endings that follow each other closely; 镇江路 is no town.
    town =
        Pattern.compile(
            CHINESE + "{1,6}?" + towns + "(?:" + CHINESE + "{1,2}" + towns + ")?(?![路街道巷])");
    village =
        Pattern.compile(
            "(?:"
                + CHINESE
                + "{1,7}?"
                + words.regex(AddressWord.VILLAGE)
                + "(?![路街道巷段村屯会员社])|"
                + HouseNumbers.DIGIT
                + "{1,3}[组队]){1,3}");
    // 道路运输服务中心, 铁路局 are no roads.
    road =
        Pattern.compile(
            "(?![道铁公]路)"
                + CHINESE
                + "{1,12}?"
                + words.regex(AddressWord.STREET)
                + "(?![道口])"
                + "(?:[东西南北中前后]?"
                + HouseNumbers.DIGIT
                + "{0,2}段|延长线)?");
    roadEnd = Pattern.compile(".*(?:" + roads + "|[东西南北中村屯庄园坊苑城区湾坡门]|广场|社区)");
    houseEnd = Pattern.compile(".*(?:大厦|中心|大楼|[座栋幢楼局处院所厅会科层])");
    crossing =
        Pattern.compile(
            "(?:(?!"
                + Signs.regex(Sign.COMMA, Sign.SEMICOLON)
                + ")[^0-9]){2,30}?(?:交[汇叉界]|相交)[处路]?口?");
    building = Pattern.compile("(?!原)" + CHINESE + "{2,20}" + words.regex(AddressWord.BUILDING));
    String numbered =
        "(?:[0-9A-Za-z]{1,3}|" + HouseNumbers.DIGIT + "{1,3}|[东南西北])(?:号楼|号馆|[座栋幢区楼馆])";
    part =
        Pattern.compile(
            ("(?:[本我医]院(?=[前后东西南北新老]))?(?:"
                + words.regex(AddressWord.INSIDE)
                + "|"
                + numbered
                + ")*[东南西北]?"));
    tails = new TailCutter(words);
  }

  /**
   * The pieces. What goes into the remark may have kept other words apart, so that they are cut
   * again without it, until nothing changes.
   *
   * @param zone how many of the first characters are a zone inside the district, a kind of town
   * @param remark what stood in brackets
   */
  Pieces cut(String words, int zone, String remark) {
    Pieces pieces = cutOnce(words, zone, remark);
    String before = words;
    for (int i = 0; i < MOST_TIMES && !pieces.inOneLine().equals(before); i++) {
      before = pieces.inOneLine();
      pieces = cutOnce(before, Math.min(zone, before.length()), pieces.remark());
    }
    return pieces;
  }

  /**
   * Whether pieces lie inside of a house that they don't name: {@code 门诊2楼妇科门诊}, {@code C座11楼},
   * {@code 608室}; not {@code 市民中心2楼}.
   */
  boolean isIndoors(Pieces pieces) {
    boolean hasHouse = !(pieces.town() + pieces.road() + pieces.number()).isEmpty();
    boolean isInside = !(pieces.building() + pieces.floor() + pieces.room()).isEmpty();
    return !hasHouse && isInside && part.matcher(pieces.building()).matches();
  }

  /** Whether words are the name of a building. */
  boolean isBuilding(String words) {
    return building.matcher(words).matches();
  }

  private Pieces cutOnce(String words, int zone, String remark) {
    int afterTown = zone + match(town, words, zone);
    int start = afterTown + match(village, words, afterTown);
    String rest = words.substring(start);
    int roadEnds = start > 0 && match(HouseNumbers.HOUSES, rest, 0) > 0 ? 0 : roadEnd(rest);
    int numberEnds = numberEnd(rest, roadEnds, start > 0);
    TailCutter.Tail tail = tails.cut(rest.substring(numberEnds), numberEnds > 0);
    return new Pieces(
        words.substring(0, start),
        rest.substring(0, roadEnds),
        rest.substring(roadEnds, numberEnds),
        tail.building(),
        tail.floor(),
        tail.room(),
        joined(tail.remark(), remark));
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
  }

  /** How many characters match from an index on. */
  private static int match(Pattern pattern, String words, int from) {
    Matcher found = pattern.matcher(words).region(from, words.length());
    return found.lookingAt() ? found.end() - from : 0;
  }

  private int roadEnd(String rest) {
    Matcher house = HouseNumbers.HOUSES.matcher(rest);
    boolean numbered = house.find() && isRoad(rest.substring(0, house.start()));
    int crossed = match(crossing, rest, 0);
    if (crossed > 0 && !(numbered && house.start() < crossed)) {
      return crossed;
    }
    if (numbered) {
      return house.start();
    }
    int bare = bareNumber(rest);
    return bare > 0 ? bare : match(road, rest, 0);
  }

  private boolean isRoad(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(c -> Signs.of((char) c) == Sign.COMMA)
        && !houseEnd.matcher(name).matches()
        && !HouseNumbers.FLOORS.matcher(name).find();
  }

  /** Where a number without 号 stands behind a road: {@code 西山街172-8}, {@code 碧浪园118}. */
  private int bareNumber(String rest) {
    Matcher unit = HouseNumbers.ROOMS.matcher(rest);
    while (unit.find()) {
      String name = rest.substring(0, unit.start());
      boolean last = unit.end() == rest.length() || rest.startsWith("公建", unit.end());
      boolean floor = HouseNumbers.FLOORS.matcher(unit.group()).matches();
      if (last && !floor && isRoad(name) && roadEnd.matcher(name).matches()) {
        return unit.start();
      }
    }
    return 0;
  }

  private int numberEnd(String rest, int start, boolean village) {
    if (start == 0 && !village) {
      return 0;
    }
    int house = match(HouseNumbers.HOUSES, rest, start);
    if (house > 0) {
      return start + house;
    }
    return start > 0 && bareNumber(rest) == start
        ? start + match(HouseNumbers.ROOMS, rest, start)
        : start;
  }

  /**
   * The pieces of an address below its division, in the order of {@link zhinan.model.Address}.
   * Immutable, may be shared.
   */
  record Pieces(
      String town,
      String road,
      String number,
      String building,
      String floor,
      String room,
      String remark) {

    /** All but the remark. */
    String inOneLine() {
      return town + road + number + building + floor + room;
    }
  }
}
