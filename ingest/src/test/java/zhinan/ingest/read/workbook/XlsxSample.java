package zhinan.ingest.read.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds small .xlsx workbooks in memory. A row is its cells parted by {@code |}; a cell like
 * {@code #45352@2} is a number in the style 2, {@code *words} are bold and centred.
 */
public final class XlsxSample {
  /** Number formats of the styles, by their place; 0 is none, 3 is bold and centred. */
  static final int TEXT = 1;

  static final int CHINESE_DATE = 2;
  static final int TITLE = 3;
  static final int MONTH = 4;
  static final int SHORT_DATE = 5;

  private static final String STYLES =
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>
      <fonts count="2"><font><sz val="11"/></font><font><b/><sz val="14"/></font></fonts>
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs>
      <cellXfs count="6"><xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="0"/><xf numFmtId="176" fontId="0"/>
      <xf numFmtId="0" fontId="1"><alignment horizontal="center"/></xf><xf numFmtId="57" fontId="0"/>
      <xf numFmtId="14" fontId="0"/></cellXfs></styleSheet>\
      """;

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int count;

  /** Adds a sheet of rows. */
  public XlsxSample sheet(String name, String... rows) {
    return with(name, "", "", rows);
  }

  /**
   * Adds a sheet.
   *
   * @param attributes of its entry in the workbook: {@code state="hidden"}
   * @param behind XML behind its cells
   */
  XlsxSample with(String name, String attributes, String behind, String... rows) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      cells.append(row(i + 1, rows[i]));
    }
    return xml(name, attributes, "<sheetData>" + cells + "</sheetData>" + behind);
  }

  /** Adds a sheet whose XML is given. */
  XlsxSample xml(String name, String attributes, String content) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>"
            .formatted(name, count, attributes, count));
    relations.append(relation("rId" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
    return part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + content
            + "</worksheet>");
  }

  XlsxSample part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** A relation between parts. */
  static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>"
        .formatted(id, kind, target, target.contains(":") ? " TargetMode=\"External\"" : "");
  }

  static String relations(String... inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", inside)
        + "</Relationships>";
  }

  static String row(int number, String cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    String[] words = cells.split("\\|", -1);
    for (int i = 0; i < words.length; i++) {
      row.append(cell((char) ('A' + i) + "" + number, words[i].strip()));
    }
    return row.append("</row>").toString();
  }

  private static String cell(String place, String words) {
    if (words.startsWith("#")) {
      String[] number = words.substring(1).split("@");
      return "<c r=\"%s\" s=\"%s\"><v>%s</v></c>"
          .formatted(place, number.length > 1 ? number[1] : "0", number[0]);
    }
    boolean title = words.startsWith("*");
    return words.isEmpty()
        ? ""
        : "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
            .formatted(place, title ? TITLE : 0, title ? words.substring(1) : words);
  }

  /** The packed workbook. */
  public byte[] bytes() {
    part(
        "[Content_Types].xml",
        "<Types><Override"
            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
    part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + sheets
            + "</sheets></workbook>");
    part("xl/styles.xml", STYLES);
    part(
        "xl/_rels/workbook.xml.rels",
        relations(
            relations.toString(),
            relation("rId90", "styles", "styles.xml"),
            relation("rId91", "sharedStrings", "sharedStrings.xml")));
    return packed(parts);
  }

  /** Parts in a zip. */
  public static byte[] packed(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }
}
