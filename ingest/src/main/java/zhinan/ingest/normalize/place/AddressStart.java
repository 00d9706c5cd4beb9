package zhinan.ingest.normalize.place;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import zhinan.text.Lexicon;
import zhinan.text.Signs;

/**
 * Finds where the address starts whose number or floor stands at some index. Immutable, may be
 * shared.
 *
 * <p>Example: {@code 甘井子办事处甘井子松江路 19 号} starts behind the office's name, {@code
 * 瓦房店市医保中心瓦房店市西长春路西段132号} with the division that stands last, {@code 大连市西岗区和云巷1号} with the first of
 * divisions in a row.
 */
final class AddressStart {
  /** 巴音郭楞 and 呼伦贝尔; longer ones stand in no address in front of a county's name. */
  private static final int LONGEST_SHORT_NAME = 4;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt((String word) -> -word.length()).thenComparing(word -> word);

  private final Atlas atlas;
  private final List<String> offices;
  private final List<String> fronts;
  private final Pattern road;
  private final Pattern building;

  AddressStart(Atlas atlas, Lexicon<AddressWord> words) {
    this.atlas = atlas;
    this.offices = words.of(AddressWord.OFFICE).words().stream().sorted(LONGEST_FIRST).toList();
    this.fronts = words.of(AddressWord.TO).words().stream().sorted(LONGEST_FIRST).toList();
    // 道路12号 and 铁路3号 are no roads.
    this.road =
        Pattern.compile(
            ".*(?:[^道铁公]路|[街巷弄道]|胡同|延长线"
                + "|[路街道巷](?:[东西南北中]|(?:[东西南北中前后]|"
                + HouseNumbers.DIGIT
                + "){1,2}[段条]))");
    this.building = Pattern.compile(".*(?:" + words.regex(AddressWord.BUILDING) + "|法院|服务区)");
  }

  /**
   * Where the address starts.
   *
   * @param front what stands in front of the number or floor, some forty characters
   * @param floor whether a floor stands behind it
   * @return 0-based in {@code front}; -1 where no address ends with it
   */
  int start(String front, boolean floor) {
    int run = runStart(front);
    int division = lastDivision(front, run);
    int start = division >= 0 ? division : behindFront(front, run, floor);
    String address = front.substring(start);
    boolean holds =
        floor
            ? address.length() > 2 && building.matcher(address).matches()
            : address.length() > 1 && (division >= 0 || road.matcher(address).matches());
    return holds && atlas.nameEnd(address, 0) != address.length() ? start : -1;
  }

  /** Back over Chinese characters, and over digits inside: 南环路1段. */
  private static int runStart(String front) {
    int run = front.length();
    while (run > 0 && isInside(front, run - 1)) {
      run--;
    }
    return run;
  }

  private static boolean isInside(String front, int i) {
    char c = front.charAt(i);
    boolean chinese = Signs.isHan(c);
    boolean section =
        Signs.isDigit(c) && i + 1 < front.length() && "段路街巷".indexOf(front.charAt(i + 1)) >= 0;
    return chinese || section;
  }

  /** Where the last divisions in a row start; -1 where no full name stands. */
  private int lastDivision(String front, int run) {
    int last = -1;
    int end = -1;
    boolean county = false;
    for (int i = run; i < front.length() - 1; i++) {
      int stop = atlas.nameEnd(front, i);
      if (stop > 0) {
        boolean alsoCounty = isCounty(front.substring(i, stop));
        last = i == end && !(county && alsoCounty) ? last : withShortName(front, run, i);
        county = alsoCounty;
        end = stop;
        i = stop - 1;
      }
    }
    return last;
  }

  /** 文登区文登市秀山东路 is an office and its address: nothing lies in two counties. */
  private boolean isCounty(String name) {
    return atlas.named(name).stream().allMatch(AtlasPlace::isCounty);
  }

  /** 大连瓦房店市: the short name of the city in front belongs to it. */
  private int withShortName(String front, int run, int at) {
    for (int start = Math.max(run, at - LONGEST_SHORT_NAME); start < at - 1; start++) {
      int length = at - start;
      if (atlas.wideAt(front, start).filter(c -> c.shortName().length() == length).isPresent()) {
        return start;
      }
    }
    return at;
  }

  private int behindFront(String front, int run, boolean floor) {
    int start = run;
    int most = front.length() - 1;
    for (String word : fronts) {
      int found = front.lastIndexOf(word);
      int end = found + word.length();
      start = found >= start && end < most ? end : start;
    }
    for (String office : floor ? List.<String>of() : offices) {
      int found = front.lastIndexOf(office);
      int end = found + office.length();
      start = found >= start && isRoadNamed(front.substring(end)) ? end : start;
    }
    return start;
  }

  /** 中心街12号 is a road, no 中心 in front of 街12号. */
  private boolean isRoadNamed(String rest) {
    return rest.length() > 2 && road.matcher(rest).matches();
  }
}
