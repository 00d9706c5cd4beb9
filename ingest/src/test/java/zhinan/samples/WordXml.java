package zhinan.samples;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of WordprocessingML: runs, text boxes and the properties of paragraphs. */
final class WordXml {
  /** Two characters at the start of a paragraph, as Chinese text is set. */
  static final String INDENT = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";

  /** The empty drawing field that Word leaves where a flow chart was inserted. */
  static final String SHAPE_FIELD =
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
          + "<w:r><w:instrText xml:space=\"preserve\"> SHAPE  \\* MERGEFORMAT </w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

  private static final String REVISION = " w:author=\"editor\" w:date=\"2024-09-01T08:00:00Z\">";

  private static final Pattern INLINE =
      Pattern.compile(
          "\\*\\*(?<bold>.+?)\\*\\*|\\[(?<link>[^]]+)]\\((?<url>[^)]+)\\)"
              + "|\\{-(?<deleted>.+?)-}|\\{\\+(?<inserted>.+?)\\+}");

  private WordXml() {}

  static String style(String id) {
    return "<w:pStyle w:val=\"" + id + "\"/>";
  }

  /** An item of the n-th numbered list: Word counts, the text has no digit. */
  static String item(int list) {
    return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A line's text with its inline marks, as runs. */
  static String runs(String text, WordLinks links) {
    StringBuilder runs = new StringBuilder();
    Matcher mark = INLINE.matcher(text);
    int end = 0;
    while (mark.find()) {
      runs.append(run("", text.substring(end, mark.start()))).append(marked(mark, links));
      end = mark.end();
    }
    return runs.append(run("", text.substring(end))).toString();
  }

  private static String marked(Matcher mark, WordLinks links) {
    if (mark.group("bold") != null) {
      return run("<w:rPr><w:b/></w:rPr>", mark.group("bold"));
    }
    if (mark.group("link") != null) {
      String id = links.idOf(mark.group("url"));
      return "<w:hyperlink r:id=\"" + id + "\">" + run("", mark.group("link")) + "</w:hyperlink>";
    }
    if (mark.group("deleted") != null) {
      String deleted = run("", mark.group("deleted")).replace("w:t>", "w:delText>");
      return "<w:del w:id=\"901\""
          + REVISION
          + deleted.replace("<w:t ", "<w:delText ")
          + "</w:del>";
    }
    return "<w:ins w:id=\"902\"" + REVISION + run("", mark.group("inserted")) + "</w:ins>";
  }

  private static String run(String properties, String text) {
    return text.isEmpty()
        ? ""
        : "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r>";
  }

  /**
   * A text box as Word saves it: the drawing and, for old readers, the same words once more as VML.
   * A reader that takes both doubles the text.
   */
  static String textBox(int id, List<String> lines) {
    String words =
        lines.stream()
            .map(line -> "<w:p>" + run("", line.strip()) + "</w:p>")
            .collect(Collectors.joining("", "<w:txbxContent>", "</w:txbxContent>"));
    return WordParts.TEXT_BOX.replace("ID", String.valueOf(id)).replace("WORDS", words);
  }
}
