package zhinan.ingest.read.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.read.CarrierReading;

final class OddEncodingsTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String GUIDE =
      "居住证办理指南\n一、办理条件\n在本市居住半年以上，有合法稳定住所的公民。\n二、申请材料\n身份证原件、近期照片两张。\n三、办理时限\n五个工作日\n四、收费标准\n不收费\n";

  private static byte[] glued(byte[]... pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      bytes.writeBytes(piece);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void utf32IsReadByItsMark(String charset) {
    RawDocument read = CarrierReading.read(("\ufeff" + GUIDE).getBytes(Charset.forName(charset)));
    assertEquals(GUIDE, read.text());
    assertEquals(charset, read.source().charset());
  }

  @Test
  void lineEndsOfWordAndUnicodeEndLines() {
    String odd = GUIDE.replaceFirst("\n", "\u000b").replaceFirst("\n", "\u2028");
    assertEquals(GUIDE, CarrierReading.read(odd.getBytes(StandardCharsets.UTF_8)).text());
    assertEquals(
        GUIDE,
        CarrierReading.read(
                GUIDE
                    .replaceFirst("\n", "\u2029")
                    .replaceFirst("\n", "\u0085")
                    .getBytes(StandardCharsets.UTF_8))
            .text());
  }

  @Test
  void oneZeroByteIsDamageAndNoReasonToRefuse() {
    byte[] file = GUIDE.replace("原件", "原\0件").getBytes(StandardCharsets.UTF_8);
    assertEquals(GUIDE.replace("原件", "原\ufffd件"), CarrierReading.read(file).text());
    assertEquals(List.of("undecodable-bytes"), CarrierReading.doubts(file));
  }

  @Test
  void filesInTwoCharacterSetsGluedTogetherAreReadLineByLine() {
    String more = "五、办理地点\n平川市和平区光明路十八号市民服务中心二楼\n";
    byte[] inUtf8 = glued(GUIDE.getBytes(StandardCharsets.UTF_8), more.getBytes(GBK));
    assertEquals(GUIDE + more, CarrierReading.read(inUtf8).text());
    assertEquals(List.of("foreign-charset"), CarrierReading.doubts(inUtf8));
    byte[] inGbk = glued(GUIDE.getBytes(GBK), more.getBytes(StandardCharsets.UTF_8));
    assertEquals(GUIDE + more, CarrierReading.read(inGbk).text());
  }

  @Test
  void garbledTextIsRefusedWithWhatHappenedToIt() {
    String read = new String(GUIDE.getBytes(StandardCharsets.UTF_8), GBK);
    assertEquals(
        "is garbled: UTF-8 that was read as GB18030 and saved again",
        CarrierReading.refusal(read.getBytes(StandardCharsets.UTF_8)));
    String latin = new String(GUIDE.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertEquals(
        "is garbled: UTF-8 that was read as windows-1252 and saved again",
        CarrierReading.refusal(latin.getBytes(StandardCharsets.UTF_8)));
  }
}
