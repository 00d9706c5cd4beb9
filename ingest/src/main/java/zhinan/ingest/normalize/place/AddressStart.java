package zhinan.ingest.normalize.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the address starts whose number or floor stands at some index. Immutable, may be
 * shared.
 *
 * <p>Example: {@code 甘井子办事处甘井子松江路 19 号} starts behind the office's name, {@code
 * 瓦房店市医保中心瓦房店市西长春路西段132号} with the division that stands last, {@code 大连市西岗区和云巷1号} with the first of
 * divisions in a row.
 */
final class AddressStart {
  private final Atlas atlas;
  private final List<String> offices;
  private final List<String> fronts;
  private final Pattern road;
  private final Pattern building;

  AddressStart(Atlas atlas, AddressWords words) {
    this.atlas = atlas;
    this.offices = words.of("office");
    this.fronts = words.of("to");
    // 道路12号 and 铁路3号 are no roads.
    this.road =
        Pattern.compile(
            ".*(?:[^道铁公]路|[街巷弄道]|胡同|延长线" + "|[路街道巷](?:[东西南北中]|[东西南北中前后0-9一二三四五六七八九十]{1,2}[段条]))");
    this.building = Pattern.compile(".*(?:" + words.alternatives("building") + "|法院|服务区)");
  }

  /** 0-based; -1 where no address ends in front of the index. */
  int start(String words, int from, int at, boolean floor) {
    int run = runStart(words, from, at);
    int division = lastDivision(words, run, at);
    int start = division >= 0 ? division : behindFront(words, run, at, floor);
    String front = words.substring(Math.min(start, at), at);
    boolean holds =
        floor
            ? front.length() > 2 && building.matcher(front).matches()
            : front.length() > 1 && (division >= 0 || road.matcher(front).matches());
    return holds && !isOnlyDivision(words, start, at) ? start : -1;
  }

  /** Back over Chinese characters, and over digits inside: 南环路1段. */
  private static int runStart(String words, int from, int at) {
    int run = at;
    while (run > from && isInside(words, run - 1, at)) {
      run--;
    }
    return run;
  }

  private static boolean isInside(String words, int i, int at) {
    char c = words.charAt(i);
    boolean chinese = c >= '\u4e00' && c <= '\u9fff';
    boolean section =
        c >= '0' && c <= '9' && i + 1 < at && "段路街巷".indexOf(words.charAt(i + 1)) >= 0;
    return chinese || section;
  }

  /** Where the last divisions in a row start; -1 where no full name stands. */
  private int lastDivision(String words, int run, int at) {
    int last = -1;
    int end = -1;
    for (int i = run; i < at - 1; i++) {
      int stop = atlas.nameEnd(words.substring(0, at), i);
      if (stop > 0) {
        last = i == end ? last : withShortName(words, run, i);
        end = stop;
        i = stop - 1;
      }
    }
    return last;
  }

  /** 大连瓦房店市: the short name of the city in front belongs to it. */
  private int withShortName(String words, int run, int at) {
    for (int length = 4; length > 1; length--) {
      int size = length;
      if (at - length >= run
          && atlas
              .wideAt(words, at - length)
              .filter(c -> c.shortName().length() == size)
              .isPresent()) {
        return at - length;
      }
    }
    return at;
  }

  private int behindFront(String words, int run, int at, boolean floor) {
    int start = run;
    for (String front : fronts) {
      int found = words.lastIndexOf(front, at - front.length());
      start = found >= start && found + front.length() < at - 1 ? found + front.length() : start;
    }
    for (String office : floor ? List.<String>of() : offices) {
      int found = words.lastIndexOf(office, at - office.length());
      int end = found + office.length();
      start = found >= start && isRoadNamed(words, end, at) ? end : start;
    }
    return start;
  }

  /** 中心街12号 is a road, no 中心 in front of 街12号. */
  private boolean isRoadNamed(String words, int from, int at) {
    Matcher named = road.matcher(words).region(from, at);
    return at - from > 2 && named.matches();
  }

  private boolean isOnlyDivision(String words, int start, int at) {
    return atlas.nameEnd(words.substring(0, at), start) == at;
  }
}
