package zhinan.ingest.normalize.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.growth.Growth;
import zhinan.ingest.document.Reading;
import zhinan.model.Phone;
import zhinan.text.Text;

final class HostilePhonesTest {
  private static final int SIZE = 50_000;
  private static final PhoneReader READER = PhoneReader.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8", "84369193、", "8436 ", "84369193-", "84369193转1再", "0411-", "0411", "（0411）", "86-411-",
        "+86 ", "电话", "账号8436 9193 ", "a.8", "84369193a@", "84369193 \n ", "１２３ ", "12345、",
            "8:30 ",
        "400-", "电话84369193", "84369193，电话123456", "—", "84369193/84"
      })
  void workGrowsWithTheLengthOfALine(String part) {
    Growth.assertLinear(
        SIZE,
        size -> {
          Text text = Text.of(part.repeat(size / part.length()), 0);
          READER.find(text, new PhoneContext("411", false));
          READER.find(text, new PhoneContext("411", true));
          READER.read(text, new PhoneContext("411", true));
        },
        part);
  }

  @Test
  void listGrowsNoLongerThanItsLimit() {
    Text text = Text.of("84369193、".repeat(200), 0);
    List<Reading<List<Phone>>> found = READER.find(text, new PhoneContext("411", true));
    assertEquals(PhoneList.MOST, found.get(0).value().orElseThrow().size());
    assertEquals(200, found.stream().mapToInt(r -> r.value().orElseThrow().size()).sum());
  }

  @Test
  void threeDigitsMayBeANumberAndTwoMayNot() {
    assertTrue(PhoneReader.mayHold("拨打１１０"));
    assertTrue(PhoneReader.mayHold("8-4 3"));
    assertEquals(false, PhoneReader.mayHold("3号窗口2楼"));
    assertEquals(List.of(), READER.find(Text.of("", 0), new PhoneContext("", true)));
  }
}
