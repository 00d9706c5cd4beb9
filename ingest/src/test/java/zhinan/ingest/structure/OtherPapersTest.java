package zhinan.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
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
      Set.of("catalogue-materials", "recruitment-school", "system-requirements");

  private static final double MOST = 0.05;

  private static final SpecFile PAPERS = SpecFile.named("other-papers.txt");

  static Stream<SpecCase> papers() {
    return PAPERS.cases().stream();
  }

  @Test
  void thePapersAreOfManyKinds() {
    assertTrue(PAPERS.cases().size() >= 120, () -> PAPERS.cases().size() + " papers");
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

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\t", "　");
  }
}
