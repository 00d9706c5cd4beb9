package zhinan.ingest.normalize.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.model.Address;
import zhinan.text.Text;

/** Reading an address's text again changes nothing; what is found stands in the line. */
class AddressProperties {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final AddressReader READER = new AddressReader(GAZETTEER);
  private static final Locality HOME = GAZETTEER.place("大连市", Locality.NOWHERE);

  @Property
  void readingTheTextAgainGivesTheSamePieces(@ForAll("addresses") String words) {
    READER
        .read(Text.of(words, 0), HOME)
        .value()
        .filter(address -> !address.text().isEmpty())
        .ifPresent(AddressProperties::assertStable);
  }

  private static void assertStable(Address address) {
    Address again = READER.read(Text.of(address.text(), 0), HOME).value().orElseThrow();
    assertEquals(address.division(), again.division());
    assertEquals(PlaceShow.pieces(address).subList(0, 6), PlaceShow.pieces(again).subList(0, 6));
  }

  @Property
  void whatIsFoundStandsInTheLineInOrder(@ForAll("lines") String line) {
    Text text = Text.of(line, 100);
    int last = 100;
    for (Text found : READER.find(text)) {
      assertTrue(found.start() >= last && found.end() > found.start(), line);
      assertEquals(line.substring(found.start() - 100, found.end() - 100), found.chars());
      last = found.end();
    }
  }

  /** The cheap first look skips work and decides nothing: without it the same is found. */
  @Property
  void firstLookHidesNoAddress(@ForAll("lines") String line) {
    Text text = Text.of(line, 0);
    AddressFinder finder = new AddressFinder(GAZETTEER.names());
    assertEquals(finder.find(PlaceText.ofCells(text)), finder.find(text), line);
  }

  @Provide
  Arbitrary<String> addresses() {
    return Combinators.combine(
            piece("", "大连市", "辽宁省大连市", "大连", "沈阳市"),
            piece("", "西岗区", "沙区", "普兰店市", "高新园区", "瓦房店市", "庄河"),
            piece("", "皮口镇", "城关街道", "唐房社区8组", "革镇堡镇"),
            piece("", "长江路", "新城大街", "中山北路", "世纪路中段", "八一街一巷", "绿清南园"),
            piece("", "588号", "18-1号", "43-2、43-3号", "三十九号", "25A", "17#", "2418号附1号"),
            piece("", "白云物业", "A座", "3号楼", "（劳动大厦）", "，北楼", "市民中心"),
            piece("", "3楼", "二层", "1-3层", "B1"),
            piece("", "403室", "5号窗口", "大厅", "东侧", "对面", "，乘2路车", "402"))
        .as((a, b, c, d, e, f, g, h) -> a + b + c + d + e + f + g + h)
        .filter(words -> !words.isBlank());
  }

  private static Arbitrary<String> piece(String... words) {
    return Arbitraries.of(words);
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> bits =
        Arbitraries.of(
            "中山办事处",
            "中山区",
            "杏林街",
            " 62 ",
            "号",
            "2",
            "楼",
            " ",
            "\t",
            "82745302",
            "（",
            "）",
            "，",
            "。",
            "电话：",
            "大厦",
            "到",
            "路",
            "窗口",
            "一",
            "-",
            "室",
            "ａ１",
            "市民中心",
            "B1",
            "2F",
            "负一层",
            "廿五",
            "——",
            "〜");
    return bits.list().ofMaxSize(30).map((List<String> list) -> String.join("", list));
  }
}
