package zhinan.ingest.normalize.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.ingest.document.Reading;
import zhinan.model.ServiceHours;
import zhinan.text.Signs;
import zhinan.text.Text;

/** Whatever is read is canonical opening_hours; whatever is printed in Chinese is read back. */
class HoursProperties {
  private static final HoursReader READER = HoursReader.load();
  private static final HoursWords WORDS = HoursWords.load();

  private static final String PIECES =
      "周一 周五 周三 星期 二 、 至 - 到 ， ； 。 （ ） 上午 下午 晚 中午 8:30 11：30 1:00 17:00 9点 半 16.30 24小时 "
          + "工作日 双休日 每天 法定节假日 除外 休息 除 外 夏季 冬季 5月 9月 1日 30日 次年 次日 其他月份 不办证 照常 含 另行通知 "
          + "午休 办公时间 ： 甲 0411 个 82000011 —— ∶30 八点 三十分 廿五 两 两点半 十二 周末 \n ( ) 8．30";

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(PIECES.split(" "))
        .list()
        .ofMaxSize(14)
        .map(list -> String.join("", list));
  }

  @Property(tries = 3000)
  void whatIsReadIsPrintedTheSameByTheParserOfOpeningHours(@ForAll("soup") String field) {
    if (field.isBlank()) {
      return;
    }
    READER
        .read(Text.of(field, 0))
        .value()
        .map(ServiceHours::openingHours)
        .ifPresent(value -> assertEquals(value, OpeningHoursPrint.again(value), field));
  }

  @Property
  void stretchesAreApartInOrderAndReadWithoutFault(@ForAll("soup") String line) {
    int end = 0;
    for (Text found : READER.find(Text.of(line, 0))) {
      assertTrue(found.start() >= end, line);
      assertEquals(found.chars(), line.substring(found.start(), found.end()));
      assertEquals(found.chars(), READER.read(found).words().chars());
      end = found.end();
    }
  }

  /** The cheap first look skips work and decides nothing: without it the same is found. */
  @Property(tries = 2000)
  void firstLookHidesNoHours(@ForAll("soup") String first, @ForAll("soup") String second) {
    String line = Signs.fold(first + "甲乙丙丁" + second);
    HoursFinder.HoursAnchors anchors = new HoursFinder.HoursAnchors(line, WORDS);
    assertEquals(
        new HoursFinder(line, at -> at, WORDS).find(),
        new HoursFinder(line, anchors::next, WORDS).find(),
        line);
  }

  /** Days, intervals and whether holidays are off, as a guide prints them. */
  record Printed(int from, int to, List<Interval> intervals, boolean holidaysOff, String colon) {
    String chinese() {
      StringBuilder shown = new StringBuilder();
      shown.append(day(from)).append(from == to ? "" : "至" + day(to));
      for (Interval interval : intervals) {
        shown.append('，').append(interval.print().replaceAll("(?<![0-9:])0(?=[0-9])", ""));
      }
      return shown.append(holidaysOff ? "（法定节假日除外）" : "").toString().replace(":", colon);
    }

    private static String day(int index) {
      return "周" + "一二三四五六日".charAt(index);
    }

    String openingHours() {
      Shift shift = new Shift(List.of(), Week.range(from, to), intervals, false);
      return shift.print() + (holidaysOff ? "; PH off" : "");
    }
  }

  @Provide
  Arbitrary<Printed> printed() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, 6);
    Arbitrary<Integer> time = Arbitraries.integers().between(0, 23 * 60 + 59);
    Arbitrary<List<Interval>> intervals =
        time.set()
            .ofMinSize(2)
            .ofMaxSize(6)
            .map(times -> times.stream().sorted().toList())
            .map(HoursProperties::pairs);
    return Combinators.combine(
            day, day, intervals, Arbitraries.of(true, false), Arbitraries.of(":", "：", "∶"))
        .as(Printed::new);
  }

  private static List<Interval> pairs(List<Integer> times) {
    return IntStream.range(0, times.size() / 2)
        .mapToObj(i -> new Interval(times.get(2 * i), times.get(2 * i + 1)))
        .toList();
  }

  @Property
  void printedHoursAreReadBack(@ForAll("printed") Printed printed) {
    Reading<ServiceHours> reading = READER.read(Text.of(printed.chinese(), 0));
    assertEquals(
        Optional.of(printed.openingHours()),
        reading.value().map(ServiceHours::openingHours),
        printed::chinese);
  }
}
