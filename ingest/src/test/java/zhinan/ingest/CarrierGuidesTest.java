package zhinan.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.read.workbook.XlsxSample;
import zhinan.model.Conversion;
import zhinan.model.Ledger;

/** Guides in the carriers that come beside Word, PDF and text, from their bytes to matters. */
final class CarrierGuidesTest {
  private static Conversion convert(String name, byte[] bytes) {
    try {
      return new Ingest().convert(name, bytes);
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> matters(Conversion conversion) {
    return conversion.guide().matters().stream().map(matter -> matter.heading().title()).toList();
  }

  @Test
  void aSheetWithAMatterToARow() {
    Conversion read =
        convert(
            "rows.xlsx",
            new XlsxSample()
                .sheet(
                    "Sheet1",
                    "*平川市政务服务事项一览表",
                    "序号|事项名称|办理条件|申请材料|办理时限|收费标准|咨询电话",
                    "#1|居住证办理|在本市居住半年以上。|身份证原件、照片2张|5个工作日|不收费|0419-5512345",
                    "#2|收养登记|收养人年满三十周岁。|户口簿、结婚证原件|30日|不收费|0419-5512346")
                .bytes());
    assertEquals(List.of("居住证办理", "收养登记"), matters(read));
  }

  @Test
  void aSheetOfLabelsAndValuesForEachMatter() {
    Conversion read =
        convert(
            "sheets.xlsx",
            new XlsxSample()
                .sheet("居住证办理", "办理条件|在本市居住半年以上。", "申请材料|身份证原件、照片2张", "办理时限|5个工作日", "收费标准|不收费")
                .sheet("收养登记", "办理条件|收养人年满三十周岁。", "申请材料|户口簿、结婚证原件", "办理时限|30日", "收费标准|不收费")
                .bytes());
    assertEquals(List.of("居住证办理", "收养登记"), matters(read));
  }

  @Test
  void theEndingDecidesNothing() throws IOException {
    byte[] doc =
        Files.readAllBytes(Path.of(System.getProperty("zhinan.samples"), "guides/linyi.doc"));
    Conversion wps = convert("linyi.wps", doc);
    assertEquals(matters(convert("linyi.doc", doc)), matters(wps));
    assertEquals("doc", wps.guide().source().reader());
    byte[] sheet = new XlsxSample().sheet("Sheet1", "居住证办理", "办理时限|5日").bytes();
    assertEquals("xlsx", convert("guide.et", sheet).guide().source().reader());
  }

  @Test
  void theAccountOfASheetIsWhole() {
    Conversion read =
        convert(
            "rows.xlsx",
            new XlsxSample().sheet("甲", "事项|时限", "居住证|5日").sheet("乙", "事项|时限", "收养|30日").bytes());
    List<Ledger.Entry> entries = read.ledger().entries();
    assertEquals(read.text().length(), entries.get(entries.size() - 1).end());
    assertTrue(Stream.of("居住证", "5日", "收养", "30日").allMatch(read.text()::contains), read.text());
  }
}
