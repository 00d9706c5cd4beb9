package zhinan.ingest.read.word;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import zhinan.ingest.read.parts.XmlPart;

/**
 * Packs a document of Word 2003's XML (WordprocessingML, Microsoft's Office 2003 XML Reference
 * Schemas) as the package that later versions write. The vocabulary is nearly the same; what has
 * other names there is renamed, and what stands in place (notes, headers, comments) gets parts of
 * its own. Single-use.
 *
 * <p>Example: {@code <w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/></w:listPr>} becomes {@code
 * <w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>}.
 */
final class Word2003Package {
  private static final String WORD = "http://schemas.microsoft.com/office/word/2003/wordml";
  private static final String ANNOTATIONS = "http://schemas.microsoft.com/aml/2001/core";
  private static final String SHAPES = "urn:schemas-microsoft-com:vml";
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:v=\""
          + SHAPES
          + "\"";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final Map<String, String> RENAMED =
      Map.of(
          "listPr", "numPr",
          "ilfo", "numId",
          "vmerge", "vMerge",
          "hmerge", "hMerge",
          "listDef", "abstractNum",
          "listDefId", "abstractNumId",
          "list", "num",
          "ilst", "abstractNumId",
          "listStyleLink", "numStyleLink",
          "nfc", "numFmt");

  /** Pictures, fonts, and what only the program needs. */
  private static final Set<String> LEFT_OUT =
      Set.of("binData", "docOleData", "docSuppData", "fonts", "docPr", "bgPict");

  private final PackedParts parts = new PackedParts();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder footnotes = new StringBuilder();
  private final StringBuilder endnotes = new StringBuilder();
  private final StringBuilder comments = new StringBuilder();
  private int count;

  byte[] packed(XmlPart xml) throws XMLStreamException {
    StringBuilder body = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    StringBuilder lists = new StringBuilder();
    int depth = xml.depth();
    while (xml.next(depth)) {
      switch (xml.name()) {
        case "styles" -> inside(xml, styles);
        case "lists" -> inside(xml, lists);
        case "body" -> inside(xml, body);
        default -> xml.skip();
      }
    }
    part("styles", "styles", styles);
    part("numbering", "numbering", lists);
    part("footnotes", "footnotes", footnotes);
    part("endnotes", "endnotes", endnotes);
    part("comments", "comments", comments);
    parts.add(
        "word/document.xml",
        "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    parts.add("word/_rels/document.xml.rels", RELATIONS + relations + "</Relationships>");
    return parts.bytes();
  }

  private void part(String kind, String root, CharSequence content) {
    if (!content.isEmpty()) {
      String name = kind + ++count;
      relation(kind, name + ".xml", "");
      parts.add(
          "word/" + name + ".xml", "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">");
    }
  }

  private String relation(String kind, String target, String mode) {
    String id = "rId" + ++count;
    relations
        .append("<Relationship Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"")
        .append(XmlPart.escaped(target) + "\"" + mode + "/>");
    return id;
  }

  /** Copies what the element at hand holds. */
  private void inside(XmlPart xml, StringBuilder out) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.nextNode(depth)) {
      if (xml.isWords()) {
        out.append(XmlPart.escaped(xml.words()));
      } else if (xml.namespace().equals(ANNOTATIONS)) {
        annotation(xml, out);
      } else if (xml.namespace().equals(WORD)) {
        element(xml, out);
      } else if (xml.namespace().equals(SHAPES)) {
        copied(xml, "v:" + xml.name(), attributes(xml, ""), out);
      } else {
        inside(xml, out);
      }
    }
  }

  private void element(XmlPart xml, StringBuilder out) throws XMLStreamException {
    String name = xml.name();
    if (LEFT_OUT.contains(name)) {
      xml.skip();
      return;
    }
    switch (name) {
      case "footnote" -> note(xml, footnotes, name, out);
      case "endnote" -> note(xml, endnotes, name, out);
      case "hdr", "ftr" -> {
        StringBuilder lines = new StringBuilder();
        inside(xml, lines);
        part(name.equals("hdr") ? "header" : "footer", name, lines);
      }
      case "hlink" -> {
        String target = xml.value("dest");
        String id =
            target.isBlank() ? "" : relation("hyperlink", target, " TargetMode=\"External\"");
        copied(xml, "w:hyperlink", id.isEmpty() ? "" : " r:id=\"" + id + "\"", out);
      }
      case "nfc" -> {
        String format = DocNumberFormat.coded(xml.number("val").orElse(0)).word();
        copied(xml, "w:numFmt", " w:val=\"" + format + "\"", out);
      }
      default -> copied(xml, "w:" + RENAMED.getOrDefault(name, name), attributes(xml, "w:"), out);
    }
  }

  private void copied(XmlPart xml, String name, String attributes, StringBuilder out)
      throws XMLStreamException {
    out.append('<').append(name).append(attributes).append('>');
    inside(xml, out);
    out.append("</").append(name).append('>');
  }

  private static String attributes(XmlPart xml, String prefix) {
    StringBuilder all = new StringBuilder();
    xml.attributes()
        .forEach(
            (name, value) ->
                all.append(' ')
                    .append(prefix)
                    .append(RENAMED.getOrDefault(name, name))
                    .append("=\"")
                    .append(
                        name.equals("default") && value.equals("on") ? "1" : XmlPart.escaped(value))
                    .append('"'));
    return all.toString();
  }

  private void note(XmlPart xml, StringBuilder notes, String kind, StringBuilder out)
      throws XMLStreamException {
    String id = " w:id=\"" + ++count + "\"";
    notes.append("<w:" + kind + id + ">");
    inside(xml, notes);
    notes.append("</w:" + kind + ">");
    out.append("<w:" + kind + "Reference" + id + "/>");
  }

  /** Tracked changes and comments stand around what they are about. */
  private void annotation(XmlPart xml, StringBuilder out) throws XMLStreamException {
    String type = xml.value("type");
    switch (type) {
      case "Word.Insertion" -> copied(xml, "w:ins", "", out);
      case "Word.Deletion" -> copied(xml, "w:del", "", out);
      case "Word.Comment" -> {
        String id = " w:id=\"" + xml.value("id") + "\"";
        StringBuilder words = new StringBuilder();
        inside(xml, words);
        comments.append("<w:comment" + id + ">" + words + "</w:comment>");
        out.append("<w:commentReference" + id + "/>");
      }
      case "" -> inside(xml, out);
      default -> {
        if (List.of("Word.Bookmark.Start", "Word.Bookmark.End").contains(type)) {
          inside(xml, out);
        } else {
          xml.skip();
        }
      }
    }
  }
}
