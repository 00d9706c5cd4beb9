package zhinan.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.NoDocumentException;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Assessment;
import zhinan.model.Conversion;
import zhinan.model.Verdict;

/**
 * Laws, notices, forms, minutes, catalogues, templates, news, code …: none is a guide, in whatever
 * format. Those that are taken for one are named.
 */
final class OtherPapersTest {
  /** Papers that are taken for guides, or doubted only. */
  private static final Set<String> WRONG = Set.of();

  /** Papers that are doubted only where the entry of a menu is taken for their title. */
  private static final Set<String> WRONG_BELOW_A_MENU =
      Set.of("catalogue-materials", "letter-of-introduction");

  private static final double MOST = 0.05;

  /** So many of them are put into Word files. */
  private static final int WORD_FILES = 20;

  private static final SpecFile PAPERS = SpecFile.named("other-papers.txt");

  static Stream<SpecCase> papers() {
    return PAPERS.cases().stream();
  }

  @Test
  void thePapersAreOfManyKinds() {
    assertTrue(PAPERS.cases().size() >= 135, () -> PAPERS.cases().size() + " papers");
    assertTrue(WRONG.size() <= MOST * PAPERS.cases().size(), WRONG::toString);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void isNoGuide(SpecCase paper) throws UnreadableDocumentException {
    assertEquals(!WRONG.contains(paper.name()), isNone("paper.txt", paper, paper.text("\n")));
  }

  @Test
  void isNoGuideAsAPageEither() throws UnreadableDocumentException {
    assertEquals(
        new TreeSet<>(WRONG),
        guides(
            "paper.html",
            paper ->
                "<html><head><meta charset=\"utf-8\"></head><body><p>"
                    + escaped(paper.text("\n")).replace("\n", "</p>\n<p>")
                    + "</p></body></html>"));
  }

  @Test
  void isNoGuideAsAWordFileEither() throws IOException, UnreadableDocumentException {
    for (SpecCase paper : PAPERS.cases().subList(0, WORD_FILES)) {
      Conversion conversion = StructuredGuide.of("paper.docx", word(paper));
      assertTrue(conversion.text().contains(paper.input().get(0).strip()), paper.name());
      assertEquals(Verdict.NOT_A_GUIDE, conversion.assessment().verdict(), paper.name());
    }
  }

  @Test
  void isNoGuideWhereAMenuStandsInFrontAndTheOfficeBelow() throws UnreadableDocumentException {
    assertEquals(
        new TreeSet<>(WRONG_BELOW_A_MENU),
        guides(
            "paper.txt", paper -> "首页\n信息公开\n" + paper.text("\n") + "主办单位：柳川县人民政府办公室\n打印\n关闭\n"));
  }

  private static Set<String> guides(String file, Function<SpecCase, String> text)
      throws UnreadableDocumentException {
    List<String> guides = new ArrayList<>();
    for (SpecCase paper : PAPERS.cases()) {
      if (!isNone(file, paper, text.apply(paper))) {
        guides.add(paper.name());
      }
    }
    return new TreeSet<>(guides);
  }

  private static boolean isNone(String file, SpecCase paper, String text)
      throws UnreadableDocumentException {
    try {
      Conversion conversion = StructuredGuide.of(file, text.getBytes(StandardCharsets.UTF_8));
      Assessment assessment = conversion.assessment();
      boolean none = assessment.verdict() == Verdict.NOT_A_GUIDE;
      if (none) {
        assertEquals(0, conversion.guide().allMatters().count(), paper.name());
        assertTrue(assessment.confidence() >= 0.5, paper.name() + ": " + assessment);
        assertTrue(!assessment.reasons().isEmpty(), paper.name());
      }
      return none;
    } catch (NoDocumentException e) {
      // source code and data are refused by what they are
      return true;
    }
  }

  /** The lines of a paper as the paragraphs of the smallest Word file there is. */
  private static byte[] word(SpecCase paper) throws IOException {
    String body =
        "<w:p><w:r><w:t xml:space=\"preserve\">"
            + escaped(paper.text("\n").strip())
                .replace("\n", "</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">")
            + "</w:t></w:r></w:p>";
    String office = "http://schemas.openxmlformats.org/";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + office
              + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
              + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\""
              + "/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
              + ".wordprocessingml.document.main+xml\"/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\""
              + office
              + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
              + office
              + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
              + "</Relationships>");
      entry(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\""
              + office
              + "wordprocessingml/2006/main\"><w:body>"
              + body
              + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\t", "　");
  }
}
