package zhinan.ingest.normalize.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.growth.Growth;
import zhinan.text.Text;

final class HoursHostileTest {
  private static final int SIZE = 50_000;

  private final HoursReader reader = HoursReader.load();

  static List<String> pieces() {
    return List.of(
        "1",
        ":",
        "周",
        "周一",
        "周一、",
        "周一，",
        "一",
        "8:30",
        "8:30-",
        "8:30-11:30，",
        "（",
        "）",
        "节假日、",
        "5月",
        "每月",
        "每年5月",
        "5月1日至",
        "夏季",
        "工作日",
        " ",
        "\n",
        "周一\n",
        "至",
        "8:",
        "上午",
        "除",
        "24小时",
        "周一至周五（",
        "8:30-11:30（甲",
        "周一8:30-11:30周二甲");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void workGrowsWithTheLengthOfALine(String piece) {
    Growth.assertLinear(
        SIZE,
        size -> reader.find(Text.of(piece.repeat(size / piece.length()), 0)).forEach(reader::read),
        piece);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void fieldThatIsTooLongIsRefused(String piece) {
    Text text = Text.of("甲" + piece.repeat(HoursReader.MAX_FIELD), 0);
    assertEquals(HoursReader.HoursRule.REFUSED, reader.read(text).rule());
  }
}
