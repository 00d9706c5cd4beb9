package zhinan.ingest.read.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhinan.ingest.read.CarrierReading.assertReads;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.read.CarrierReading;

final class MhtmlReaderTest {
  private static final String HEAD =
      "MIME-Version: 1.0\r\n"
          + "Content-Type: multipart/related; type=\"text/html\";\r\n"
          + " boundary=\"--=_Part\"\r\n\r\n"
          + "A page in one file.\r\n\r\n";

  private static String part(String type, String encoding, String location, String body) {
    return "----=_Part\r\nContent-Location: file:///C:/"
        + location
        + "\r\nContent-Transfer-Encoding: "
        + encoding
        + "\r\nContent-Type: "
        + type
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }

  private static byte[] file(String... parts) {
    return (HEAD + String.join("", parts) + "----=_Part--\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static String quoted(String words, String charset) {
    StringBuilder quoted = new StringBuilder();
    for (byte b : words.getBytes(Charset.forName(charset))) {
      quoted.append(b > ' ' && b != '=' ? (char) b + "" : "=%02X".formatted(b));
      quoted.append(quoted.length() % 70 == 0 ? "=\r\n" : "");
    }
    return quoted.toString();
  }

  @Test
  void aPageInQuotedPrintableGbk() {
    byte[] file =
        file(
            part(
                "text/html; charset=\"gb2312\"",
                "quoted-printable",
                "guide.htm",
                quoted(
                    "<html><body><p class=MsoNormal>居住证办理</p><p>办理时限：5个工作日<span"
                        + " style='mso-hide:all;display:none'>内部</span></p></body></html>",
                    "GBK")),
            part("image/png", "base64", "image001.png", "iVBORw0KGgo="));
    assertReads(file, "0 b0 居住证办理", "0 b0 办理时限：5个工作日", "hidden-text: 内部");
    assertEquals("mhtml", CarrierReading.reader(file));
  }

  @Test
  void aPageInBase64() {
    String page = "<html><body><h1>收养登记</h1><p>收养人年满三十周岁。</p></body></html>";
    assertReads(
        file(
            part(
                "text/html; charset=\"utf-8\"",
                "base64",
                "guide.htm",
                Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)))),
        "1 b4 收养登记",
        "0 b0 收养人年满三十周岁。");
  }

  @Test
  void otherPagesInsideAreToldAsDropped() {
    byte[] file =
        file(
            part("text/html", "quoted-printable", "a.htm", quoted("<p>办理时限</p><p>5日</p>", "UTF-8")),
            part("text/html", "quoted-printable", "ad.htm", quoted("<p>推广内容</p>", "UTF-8")));
    assertReads(file, "0 b0 办理时限", "0 b0 5日", "enclosed-page: 推广内容");
    assertEquals(List.of("enclosed-page"), CarrierReading.doubts(file));
  }

  @Test
  void theSheetsOfAWorkbookStandBehindTheirFrames() {
    byte[] file =
        file(
            part(
                "text/html",
                "8bit",
                "book.htm",
                "<html><frameset rows=\"*,39\"><frame src=\"sheet001.htm\"><frame"
                    + " src=\"tabstrip.htm\"></frameset></html>"),
            part("text/html", "quoted-printable", "tabstrip.htm", quoted("<b>表一</b>", "UTF-8")),
            part(
                "text/html",
                "quoted-printable",
                "sheet001.htm",
                quoted("<table border=1><tr><td>事项<td>时限<tr><td>居住证<td>5日</table>", "UTF-8")));
    assertReads(file, "grid of 2: [0,0 事项] [0,1 时限] [1,0 居住证] [1,1 5日]", "navigation: 表一");
  }

  @Test
  void aMessageWithoutAPageIsRefused() {
    assertEquals(
        "is a message without a page of HTML",
        CarrierReading.refusal(file(part("image/png", "base64", "a.png", "iVBORw0KGgo="))));
  }
}
