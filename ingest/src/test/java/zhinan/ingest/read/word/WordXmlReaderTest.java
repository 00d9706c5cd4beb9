package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhinan.ingest.read.CarrierReading.assertReads;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.read.CarrierReading;

final class WordXmlReaderTest {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<?mso-application progid=\"Word.Document\"?>";

  private static byte[] word2003(String inside) {
    return (HEAD
            + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
            + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\""
            + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\">"
            + inside
            + "</w:wordDocument>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] flat(String parts) {
    return (HEAD
            + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
            + parts
            + "</pkg:package>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String part(String name, String xml) {
    return "<pkg:part pkg:name=\"%s\"><pkg:xmlData>%s</pkg:xmlData></pkg:part>"
        .formatted(name, xml);
  }

  private static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  @Test
  void paragraphsAndTablesOfWord2003() {
    byte[] file =
        word2003(
            "<w:body><wx:sect><wx:sub-section>"
                + paragraph("居住证办理 &amp; 换领")
                + "</wx:sub-section><w:tbl><w:tr><w:tc><w:tcPr><w:vmerge"
                + " w:val=\"restart\"/></w:tcPr>"
                + paragraph("和平区")
                + "</w:tc><w:tc>"
                + paragraph("一号窗口")
                + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc><w:tc>"
                + paragraph("二号窗口")
                + "</w:tc></w:tr></w:tbl></wx:sect></w:body>");
    assertReads(file, "0 b0 居住证办理 & 换领", "grid of 2: [0,0 2x1 和平区] [0,1 一号窗口] [1,1 二号窗口]");
    assertEquals("word-xml", CarrierReading.reader(file));
  }

  @Test
  void automaticNumbersAndStylesOfWord2003() {
    String lists =
        "<w:lists><w:listDef w:listDefId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:nfc"
            + " w:val=\"37\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:listDef><w:list"
            + " w:ilfo=\"1\"><w:ilst w:val=\"0\"/></w:list></w:lists>";
    String styles =
        "<w:styles><w:style w:type=\"paragraph\" w:default=\"on\" w:styleId=\"a\"><w:name"
            + " w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\""
            + " w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    String item =
        "<w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/><wx:t"
            + " wx:val=\"一、\"/></w:listPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
    assertReads(
        word2003(
            lists
                + styles
                + "<w:body><w:p><w:pPr><w:pStyle"
                + " w:val=\"1\"/></w:pPr><w:r><w:t>居住证办理</w:t></w:r></w:p>"
                + item.formatted("办理条件")
                + item.formatted("办理时限")
                + "</w:body>"),
        "1 b0 居住证办理",
        "0 b6 一、办理条件",
        "0 b6 二、办理时限");
  }

  @Test
  void changesNotesHeadersAndHiddenWordsOfWord2003() {
    byte[] file =
        word2003(
            "<w:body><w:p><w:r><w:t>办理时限</w:t></w:r><aml:annotation aml:id=\"1\""
                + " w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>10日</w:delText></w:r></aml:content></aml:annotation><aml:annotation"
                + " aml:id=\"2\""
                + " w:type=\"Word.Insertion\"><aml:content><w:r><w:t>5日</w:t></w:r></aml:content></aml:annotation>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部掌握</w:t></w:r></w:p><w:sectPr><w:hdr"
                + " w:type=\"odd\">"
                + paragraph("平川市政务服务局")
                + "</w:hdr></w:sectPr></w:body>");
    assertReads(file, "0 b0 办理时限5日", "running-header: 平川市政务服务局");
    assertEquals(List.of("hidden-text", "tracked-change"), CarrierReading.doubts(file));
  }

  @Test
  void aPackageLaidFlatIsReadAsAPackage() {
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    byte[] file =
        flat(
            part(
                    "/word/document.xml",
                    "<w:document xmlns:w=\""
                        + word
                        + "\"><w:body><w:p><w:pPr><w:pStyle"
                        + " w:val=\"H\"/></w:pPr><w:r><w:t>收养登记</w:t></w:r></w:p>"
                        + paragraph("30日 &lt;含公告&gt;")
                        + "</w:body></w:document>")
                + part(
                    "/word/_rels/document.xml.rels",
                    "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                        + " Target=\"styles.xml\"/></Relationships>")
                + part(
                    "/word/styles.xml",
                    "<w:styles xmlns:w=\""
                        + word
                        + "\"><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading"
                        + " 2\"/></w:style></w:styles>"));
    assertReads(file, "2 b0 收养登记", "0 b0 30日 <含公告>");
    assertEquals("word-xml", CarrierReading.reader(file));
  }

  @Test
  void theEncodingThatTheXmlStatesIsUsed() {
    String gbk =
        new String(word2003("<w:body>" + paragraph("办理时限") + "</w:body>"), StandardCharsets.UTF_8)
            .replace("UTF-8", "GBK");
    assertReads(gbk.getBytes(Charset.forName("GBK")), "0 b0 办理时限");
  }

  @Test
  void brokenXmlIsRefusedWithItsReason() {
    String cut =
        new String(word2003("<w:body>" + paragraph("办理时限")), StandardCharsets.UTF_8)
            .replace("</w:wordDocument>", "");
    String reason = CarrierReading.refusal(cut.getBytes(StandardCharsets.UTF_8));
    assertEquals("broken Word document, its XML cannot be read:", reason.substring(0, 45));
  }
}
