package zhinan.ingest.normalize;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.growth.Growth;
import zhinan.ingest.normalize.body.Body;
import zhinan.ingest.normalize.body.WrittenBody;
import zhinan.ingest.normalize.law.LegalBasisReader;
import zhinan.ingest.normalize.link.LinkReader;
import zhinan.ingest.normalize.material.MaterialReader;

final class HostilePapersTest {
  private static final int MEGABYTE = 1 << 20;

  /** The longest line that is read at all, so the slowest. */
  private static final int LINE = 20_000;

  private static final MaterialReader MATERIALS = MaterialReader.load();
  private static final LegalBasisReader BASES = LegalBasisReader.load();

  static List<String> parts() {
    return List.of(
        "、",
        "和",
        "证、",
        "（",
        "《",
        "（《",
        "）",
        "证（",
        "提供",
        "提供证",
        "1.",
        "①",
        "（1）",
        "的，",
        "：",
        "身份证和",
        "证原件复印件各1份",
        "第一条第",
        "第1条、",
        "令第",
        "公告第1号",
        "国发〔2001〕",
        "《甲法》",
        "《甲法》第",
        "依据《甲法》",
        "http",
        "http://",
        "a.",
        "a.b/ ",
        "www.",
        "等材料",
        "加盖章",
        "未",
        "申请，须",
        "到证");
  }

  @ParameterizedTest
  @MethodSource("parts")
  void workOnOneLineGrowsWithItsLength(String part) {
    Growth.assertLinear(
        LINE / 4, size -> readAll(part.repeat(Math.max(1, size / part.length()))), part);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void megabyteOnOneLineIsRefusedNotRead(String part) {
    readAll(part.repeat(MEGABYTE / part.length()));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void workOnLongLinesGrowsWithTheirNumber(String part) {
    String line = part.repeat(LINE / 10 / part.length()) + "\n";
    Growth.assertLinear(10, size -> readAll(line.repeat(size)), part);
  }

  private static void readAll(String text) {
    Body body = WrittenBody.of(text);
    assertNotNull(MATERIALS.read(body));
    assertNotNull(BASES.read(body));
    assertNotNull(BASES.mentions(body));
    assertNotNull(new LinkReader(List.of()).read(body));
  }
}
