package zhinan.ingest.normalize.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhinan.ingest.words.DirectionWords;
import zhinan.text.Lexicon;
import zhinan.text.Signs;

/**
 * Cuts what stands behind the house number: building, floor, room, remark. Immutable, may be
 * shared.
 *
 * <p>Example: {@code 白云物业3楼} is a building and a floor, {@code 联通公司旁} a remark, {@code 2楼儿保科} a
 * floor and a room.
 */
final class TailCutter {
  /** 西北侧, 联通公司旁, 东100米. */
  private final Pattern directions;

  /** The same in front: 北侧区政务服务中心. */
  private final Pattern directionFront;

  /** 乘坐, 沿: the way there; in 地下车库 there is no 下车. */
  private final Pattern travel;

  /** 入口在, of a clause that tells where one goes in. */
  private final Pattern entrance;

  /** 1号楼大厅: the building by its number, and what stands behind it. */
  private final Pattern hall;

  /** 932室, 5号窗口, 建设窗口A119, 402. */
  private final Pattern room;

  private final Pattern buildingFront;

  /** What a tail is cut into; {@code ""} for what it has not. */
  record Tail(String building, String floor, String room, String remark) {}

  TailCutter(Lexicon<AddressWord> words) {
    directions = Pattern.compile(".{0,40}" + words.regex(AddressWord.NEAR));
    directionFront = Pattern.compile("(?:[东西南北]{1,2}|对|左|右)[侧面边](?=.)");
    travel = Pattern.compile("(?<!地)" + DirectionWords.load().regex());
    entrance = Pattern.compile(words.regex(AddressWord.ENTRANCE) + "[在位设为是]");
    hall =
        Pattern.compile(
            "(?:[0-9A-Za-z]{1,4}|"
                + HouseNumbers.DIGIT
                + "{1,3})(?:号[楼馆]|[座栋幢])(?="
                + words.regex(AddressWord.HALL)
                + ")");
    room =
        Pattern.compile(
            "(?:"
                + HouseNumbers.ROOM
                + ".{0,12}?|.{1,12}?)"
                + "(?:窗口|柜台|房间|号?[窗室房])(?:"
                + HouseNumbers.ROOM
                + ")?|"
                + HouseNumbers.ROOM
                + "号?");
    buildingFront =
        Pattern.compile(".{0,30}(?:" + words.regex(AddressWord.BUILDING) + "|[处所会厅校店])");
  }

  Tail cut(String words, boolean numbered) {
    String rest = bare(words);
    int stop = end(rest);
    String remark = rest.substring(stop);
    rest = stripped(rest.substring(0, stop));
    Matcher front = directionFront.matcher(rest);
    if (numbered && front.lookingAt()) {
      remark = rest.substring(0, front.end()) + remark;
      rest = rest.substring(front.end());
    }
    Tail tail = floor(rest, numbered);
    return new Tail(tail.building, tail.floor, tail.room, tail.remark + remark);
  }

  private static boolean isComma(char c) {
    return Signs.isPause(c) || Signs.isColon(c);
  }

  private static String bare(String words) {
    int from = 0;
    while (from < words.length() && isComma(words.charAt(from))) {
      from++;
    }
    return words.substring(from);
  }

  private static String stripped(String words) {
    int end = words.length();
    while (end > 0 && isComma(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end);
  }

  /** Behind it stand other things: the way there, another sentence. */
  private int end(String words) {
    if (!words.isEmpty() && "和及与".indexOf(words.charAt(0)) >= 0) {
      return 0;
    }
    Matcher way = travel.matcher(words);
    int end = way.find() ? way.start() : words.length();
    Matcher in = entrance.matcher(words);
    end = in.find() ? Math.min(end, clauseStart(words, in.start())) : end;
    for (int i = 0; i < end; i++) {
      if (Signs.isStop(words.charAt(i))) {
        return i;
      }
    }
    return end;
  }

  private static int clauseStart(String words, int at) {
    int start = at;
    while (start > 0 && !isComma(words.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private Tail floor(String rest, boolean numbered) {
    Matcher floor = HouseNumbers.FLOORS.matcher(rest);
    if (!floor.find()) {
      return room(rest, numbered);
    }
    String building = stripped(rest.substring(0, floor.start()));
    String behind = bare(rest.substring(floor.end()));
    boolean near = directions.matcher(behind).matches() && !room.matcher(behind).matches();
    return new Tail(building, floor.group(), near ? "" : behind, near ? behind : "");
  }

  private Tail room(String rest, boolean numbered) {
    Matcher inside = hall.matcher(rest);
    if (inside.lookingAt()) {
      return new Tail(inside.group(), "", rest.substring(inside.end()), "");
    }
    if (room.matcher(rest).matches()) {
      return split(rest);
    }
    Matcher front = buildingFront.matcher(rest);
    if (front.lookingAt() && room.matcher(rest.substring(front.end())).matches()) {
      return new Tail(front.group(), "", rest.substring(front.end()), "");
    }
    boolean near = directions.matcher(rest).matches();
    return near ? new Tail("", "", "", rest) : new Tail(rest, "", "", "");
  }

  /** 劳动大厦206室: a room whose first words are a building's. */
  private Tail split(String rest) {
    Matcher front = buildingFront.matcher(rest);
    boolean two = front.lookingAt() && room.matcher(rest.substring(front.end())).matches();
    int cut = two ? front.end() : 0;
    return new Tail(rest.substring(0, cut), "", rest.substring(cut), "");
  }
}
