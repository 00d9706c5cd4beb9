package zhinan.samples;

/** The parts of a .docx that are the same in every sample; words in capitals are filled in. */
final class WordParts {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATION =
      "<Relationship Id=\"%s\" Type=\"" + OFFICE + "relationships/%s\" Target=\"%s\"/>";
  private static final String RELATIONS_START =
      XML
          + "<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

  static final String CONTENT_TYPES =
      XML
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + type("document", "document.main")
          + type("styles", "styles")
          + type("numbering", "numbering")
          + type("header1", "header")
          + type("footer1", "footer")
          + "</Types>";

  static final String ROOT_RELATIONS =
      RELATIONS_START
          + RELATION.formatted("rId1", "officeDocument", "word/document.xml")
          + "</Relationships>";

  static final String RELATIONS =
      RELATIONS_START
          + RELATION.formatted("rId1", "styles", "styles.xml")
          + RELATION.formatted("rId2", "numbering", "numbering.xml")
          + RELATION.formatted("rId3", "header", "header1.xml")
          + RELATION.formatted("rId4", "footer", "footer1.xml")
          + "LINKS</Relationships>";

  static final String LINK =
      "<Relationship Id=\"link%d\" Type=\""
          + OFFICE
          + "relationships/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>";

  static final String DOCUMENT =
      XML
          + "<w:document "
          + W
          + " xmlns:r=\""
          + OFFICE
          + "relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>BODY</w:body></w:document>";

  /** A4, 28 mm on the left and right. */
  static final String PAGE =
      "<w:sectPr>REFERENCES<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\""
          + " w:right=\"1587\" w:bottom=\"1701\" w:left=\"1587\" w:header=\"851\" w:footer=\"851\""
          + " w:gutter=\"0\"/></w:sectPr>";

  static final String HEADER_AND_FOOTER =
      "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
          + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>";

  static final String HEADER =
      XML + "<w:hdr " + W + ">" + WordParts.centred("<w:r><w:t>TEXT</w:t></w:r>") + "</w:hdr>";

  static final String FOOTER =
      XML
          + "<w:ftr "
          + W
          + "><w:p><w:r><w:t>TEXT</w:t></w:r></w:p>"
          + centred(
              "<w:r><w:t>— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"/><w:r><w:t> —</w:t></w:r>")
          + "</w:ftr>";

  /** Ids as Chinese editions of Word give them: a number for a heading, a letter for the rest. */
  static final String STYLES =
      XML
          + "<w:styles "
          + W
          + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
          + " w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\"/><w:sz w:val=\"32\"/></w:rPr>"
          + "</w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\""
          + " w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
          + style("1", "heading 1", "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"40\"/>")
          + style("2", "heading 2", "<w:outlineLvl w:val=\"1\"/>", "<w:b/><w:sz w:val=\"36\"/>")
          + style("a3", "Title", "<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"44\"/>")
          + style("a4", "table text", "", "<w:sz w:val=\"24\"/>")
          + "</w:styles>";

  static final String NUMBERING =
      XML
          + "<w:numbering "
          + W
          + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
          + " w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc"
          + " w:val=\"left\"/></w:lvl></w:abstractNum>LISTS</w:numbering>";

  static final String LIST =
      "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

  static final String TABLE_BORDERS =
      "<w:tblPr><w:tblW w:w=\"8732\" w:type=\"dxa\"/><w:tblBorders>"
          + border("top")
          + border("left")
          + border("bottom")
          + border("right")
          + border("insideH")
          + border("insideV")
          + "</w:tblBorders></w:tblPr>";

  static final String TEXT_BOX =
      "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent"
          + " cx=\"3600000\" cy=\"2160000\"/><wp:docPr id=\"ID\" name=\"box ID\"/>"
          + "<a:graphic><a:graphicData"
          + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr"
          + " txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"3600000\""
          + " cy=\"2160000\"/></a:xfrm><a:prstGeom prst=\"rect\"/></wps:spPr>"
          + "<wps:txbx>WORDS</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape"
          + " style=\"width:283pt;height:170pt\">"
          + "<v:textbox>WORDS</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
          + "</w:r></w:p>";

  private WordParts() {}

  private static String type(String part, String name) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPE
        + name
        + "+xml\"/>";
  }

  private static String centred(String runs) {
    return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + runs + "</w:p>";
  }

  private static String border(String side) {
    return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
  }

  private static String style(String id, String name, String paragraph, String run) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"a\"/>"
            .formatted(id, name)
        + "<w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>".formatted(paragraph, run);
  }
}
