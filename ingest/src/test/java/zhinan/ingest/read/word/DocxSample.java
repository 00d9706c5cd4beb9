package zhinan.ingest.read.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small Word documents in memory out of hand-written XML. */
final class DocxSample {
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, byte[]> others = new LinkedHashMap<>();
  private char slash = '/';
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();

  private DocxSample() {}

  /** A document with the given content of {@code w:body}. */
  static DocxSample of(String body) {
    DocxSample sample = new DocxSample();
    sample.type("document", "document.main");
    return sample.raw(
        "word/document.xml",
        "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
  }

  /** A zip with no parts but those that are added. */
  static DocxSample empty() {
    return new DocxSample();
  }

  DocxSample styles(String styles) {
    return part("styles", "styles", "w:styles", styles);
  }

  DocxSample numbering(String numbering) {
    return part("numbering", "numbering", "w:numbering", numbering);
  }

  DocxSample header(String name, String paragraphs) {
    return part(name, "header", "w:hdr", paragraphs);
  }

  DocxSample footer(String name, String paragraphs) {
    return part(name, "footer", "w:ftr", paragraphs);
  }

  DocxSample footnotes(String notes) {
    return part("footnotes", "footnotes", "w:footnotes", notes);
  }

  DocxSample comments(String comments) {
    return part("comments", "comments", "w:comments", comments);
  }

  /** A document inside the document, by the relation {@code part}. */
  DocxSample chunk(String name, byte[] bytes) {
    relations
        .append("<Relationship Id=\"part\" Type=\"")
        .append(OFFICE)
        .append("aFChunk\" Target=\"")
        .append(name)
        .append("\"/>");
    others.put("word/" + name, bytes);
    return this;
  }

  /** A part by the relation of its name: a chart, a diagram, an object. */
  DocxSample linked(String name, String kind, String content) {
    relations
        .append("<Relationship Id=\"")
        .append(name)
        .append("\" Type=\"")
        .append(OFFICE)
        .append(kind)
        .append("\" Target=\"")
        .append(name)
        .append("\"/>");
    return content.isEmpty() ? this : raw("word/" + name, content);
  }

  /** Names of the zip's entries as old programs write them. */
  DocxSample backSlashes() {
    slash = '\\';
    return this;
  }

  private DocxSample part(String name, String kind, String root, String content) {
    relations
        .append("<Relationship Id=\"")
        .append(name)
        .append("\" Type=\"")
        .append(OFFICE)
        .append(kind);
    relations.append("\" Target=\"").append(name).append(".xml\"/>");
    type(name, kind);
    return raw(
        "word/" + name + ".xml", "<" + root + NAMESPACES + ">" + content + "</" + root + ">");
  }

  private void type(String name, String kind) {
    types
        .append("<Override PartName=\"/word/")
        .append(name)
        .append(".xml\" ContentType=\"")
        .append(WORD);
    types.append(kind).append("+xml\"/>");
  }

  DocxSample raw(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** The packed document. */
  byte[] bytes() {
    String packages =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    raw("word/_rels/document.xml.rels", packages + relations + "</Relationships>");
    if (parts.containsKey("word/document.xml")) {
      raw(
          "_rels/.rels",
          packages
              + "<Relationship Id=\"m\" Type=\""
              + OFFICE
              + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    }
    raw(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/>"
            + types
            + "</Types>");
    return zipped();
  }

  private byte[] zipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> other : others.entrySet()) {
        put(zip, other.getKey(), other.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name.replace('/', slash));
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** A paragraph of plain runs or ready-made elements. */
  static String p(String... content) {
    return "<w:p>" + String.join("", content) + "</w:p>";
  }

  /** A paragraph with properties. */
  static String styled(String properties, String... content) {
    return p("<w:pPr>" + properties + "</w:pPr>", String.join("", content));
  }

  /** A numbered paragraph. */
  static String item(int list, int level, String words) {
    return styled(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        r(words));
  }

  static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  static String bold(String words) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  static String run(String properties, String content) {
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + content + "</w:r>";
  }

  static String cell(String properties, String content) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
  }

  static String cell(String words) {
    return cell("", p(r(words)));
  }

  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String table(int columns, String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid>"
        + "<w:gridCol w:w=\"2000\"/>".repeat(columns)
        + "</w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText"
        + " xml:space=\"preserve\">"
        + instruction
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + result
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  /** A text box as Word writes it: once for new versions, once for old ones. */
  static String box(String paragraphs) {
    String content = "<w:txbxContent>" + paragraphs + "</w:txbxContent>";
    String size = "<wp:extent cx=\"1800000\" cy=\"600000\"/><wp:docPr id=\"1\" name=\"box\"/>";
    String shape =
        "<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
            + " cx=\"1800000\" cy=\"600000\"/></a:xfrm><a:prstGeom"
            + " prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>"
            + content
            + "</wps:txbx><wps:bodyPr/></wps:wsp>";
    String graphic =
        "<a:graphic><a:graphicData"
            + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
            + shape
            + "</a:graphicData></a:graphic>";
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>"
        + size
        + graphic
        + "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        + content
        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }
}
