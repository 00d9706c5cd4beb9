package zhinan.ingest.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.DocumentFacts.Fact;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.read.CarrierReading;
import zhinan.ingest.read.workbook.XlsxSample;

final class OfdReaderTest {
  private static final String NAMES = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private static byte[] ofd(String template, String... pages) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        "<ofd:OFD"
            + NAMES
            + "><ofd:DocBody><ofd:DocInfo><ofd:Title>居住证办理</ofd:Title></ofd:DocInfo><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      list.append(
          "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 10, i));
      parts.put(
          "Doc_0/Pages/Page_" + i + "/Content.xml",
          "<ofd:Page"
              + NAMES
              + "><ofd:Template TemplateID=\"5\"/><ofd:Content><ofd:Layer>"
              + pages[i]
              + "</ofd:Layer></ofd:Content></ofd:Page>");
    }
    parts.put(
        "Doc_0/Document.xml",
        "<ofd:Document"
            + NAMES
            + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210"
            + " 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:TemplatePage"
            + " ID=\"5\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData><ofd:Pages>"
            + list
            + "</ofd:Pages></ofd:Document>");
    parts.put(
        "Doc_0/PublicRes.xml",
        "<ofd:Res"
            + NAMES
            + "><ofd:Fonts><ofd:Font ID=\"1\" FontName=\"宋体\"/><ofd:Font ID=\"2\" FontName=\"黑体\""
            + " Bold=\"true\"/></ofd:Fonts></ofd:Res>");
    parts.put(
        "Doc_0/Tpls/Tpl_0/Content.xml",
        "<ofd:Page"
            + NAMES
            + "><ofd:Content><ofd:Layer>"
            + template
            + "</ofd:Layer></ofd:Content></ofd:Page>");
    return XlsxSample.packed(parts);
  }

  private static String text(int font, double x, double y, String words) {
    return "<ofd:TextObject Boundary=\"%s %s 150 6\" Font=\"%d\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"4.5\" DeltaX=\"g %d 5\">%s</ofd:TextCode></ofd:TextObject>"
        .formatted(x, y, font, Math.max(1, words.length() - 1), words);
  }

  private static String line(double x, double y, double toX, double toY) {
    return "<ofd:PathObject Boundary=\"0 0 210 297\" LineWidth=\"0.3\"><ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
        .formatted(x, y, toX, toY);
  }

  @Test
  void charactersBecomeLinesWithTheirPages() {
    byte[] file =
        ofd(
            "",
            text(2, 80, 30, "居住证办理") + text(1, 30, 45, "一、办理条件") + text(1, 30, 55, "在本市居住半年以上的公民。"),
            text(1, 30, 30, "二、办理时限"));
    RawDocument document = CarrierReading.read(file);
    assertEquals(
        List.of("居住证办理", "一、办理条件", "在本市居住半年以上的公民。", "二、办理时限"),
        document.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    assertEquals(OptionalInt.of(2), document.places().page(document.text().indexOf("二、办理时限")));
    assertEquals("ofd", document.source().reader());
    assertEquals("application/ofd", document.source().mediaType());
    assertEquals("居住证办理", document.facts().get(Fact.TITLE).orElse(""));
  }

  @Test
  void ruledLinesMakeTables() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i <= 3; i++) {
      page.append(line(30, 50 + 10 * i, 150, 50 + 10 * i));
      page.append(i < 3 ? line(30 + 60 * i, 50, 30 + 60 * i, 80) : "");
    }
    page.append(text(1, 32, 52, "名称")).append(text(1, 92, 52, "电话"));
    page.append(text(1, 32, 62, "一号窗口")).append(text(1, 92, 62, "八三〇一"));
    page.append(text(1, 32, 72, "二号窗口")).append(text(1, 92, 72, "八三〇二"));
    CarrierReading.assertReads(
        ofd("", page.toString()),
        "grid of 2: [0,0 名称] [0,1 电话] [1,0 一号窗口] [1,1 八三〇一] [2,0 二号窗口] [2,1 八三〇二]");
  }

  @Test
  void theTemplateIsPartOfThePageAndTurnedTextIsRead() {
    String turned =
        "<ofd:TextObject Boundary=\"100 100 6 60\" CTM=\"1 0 0 1 0 0\" Font=\"1\""
            + " Size=\"5\"><ofd:TextCode X=\"0\" Y=\"4.5\">当场办结</ofd:TextCode></ofd:TextObject>";
    String words = CarrierReading.read(ofd(text(1, 30, 20, "平川市政务服务"), turned)).text();
    assertTrue(words.contains("平川市政务服务"), words);
    assertTrue(words.contains("当场办结"), words);
  }

  @Test
  void aFileWithoutItsDocumentIsRefused() {
    assertEquals(
        "broken OFD file: it has no Doc_0/Document.xml",
        CarrierReading.refusal(
            XlsxSample.packed(
                Map.of(
                    "OFD.xml",
                    "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>"))));
  }
}
