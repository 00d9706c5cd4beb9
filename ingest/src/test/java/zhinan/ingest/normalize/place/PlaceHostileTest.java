package zhinan.ingest.normalize.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.growth.Growth;
import zhinan.text.Text;

/** Long lines of what numbers, names and brackets are made of. */
final class PlaceHostileTest {
  private static final int SIZE = 50_000;
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final AddressReader READER = new AddressReader(GAZETTEER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "路",
        "1号",
        "大连市",
        "（",
        "号",
        "路1",
        "楼",
        "一",
        "中山区",
        "1-",
        "、1",
        "村",
        "镇",
        "A",
        "窗口",
        " 1",
        "区路",
        "路1号（",
        "一层、",
        "号1",
        "中山区路1号楼2楼",
        "开发区"
      })
  void workGrowsWithTheLengthOfALine(String part) {
    Growth.assertLinear(
        SIZE,
        size -> {
          String line = part.repeat(size / part.length());
          READER.find(Text.of(line, 0));
          READER.read(Text.of(line, 0), Locality.NOWHERE);
          READER.read(Text.of(line.substring(0, AddressReader.LONGEST), 0), Locality.NOWHERE);
          GAZETTEER.narrow(line, Locality.NOWHERE);
          GAZETTEER.division(line, Locality.NOWHERE);
        },
        part);
  }
}
