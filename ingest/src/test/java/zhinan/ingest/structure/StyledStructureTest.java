package zhinan.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.model.Block;
import zhinan.model.Guide;
import zhinan.model.Section;

/** Styles as evidence: outline levels, bold and centred words, Word's own numbers. */
final class StyledStructureTest {
  private static StyledDocument withSections(StyledDocument document) {
    return document.bold("办理条件", "　本县居民。").bold("办理材料", "　身份证。").bold("办理时限", "　当场办结。");
  }

  @Test
  void headingStylesAreStagesAndMattersAndBoldWordsSections() {
    StyledDocument document = new StyledDocument().title("青溪县办事指南").heading(1, "出生");
    withSections(document.heading(2, "一孩登记"));
    withSections(document.heading(2, "二孩登记"));
    withSections(document.heading(1, "养老").heading(2, "高龄津贴"));
    assertOutline(
        """
        STAGE - 出生
          MATTER - 一孩登记
            SECTION - 办理条件 CONDITIONS
            SECTION - 办理材料 MATERIALS
            SECTION - 办理时限 TIME_LIMIT
          MATTER - 二孩登记
            SECTION - 办理条件 CONDITIONS
            SECTION - 办理材料 MATERIALS
            SECTION - 办理时限 TIME_LIMIT
        STAGE - 养老
          MATTER - 高龄津贴
            SECTION - 办理条件 CONDITIONS
            SECTION - 办理材料 MATERIALS
            SECTION - 办理时限 TIME_LIMIT
        """,
        document);
  }

  @Test
  void threeHeadingStylesAreStagesThemesAndMatters() {
    StyledDocument document = new StyledDocument();
    withSections(document.heading(1, "个人").heading(2, "户籍").heading(3, "落户"));
    withSections(document.heading(2, "婚姻").heading(3, "结婚登记"));
    withSections(document.heading(1, "企业").heading(2, "开办").heading(3, "公司设立"));
    assertUpperOutline(
        """
        STAGE - 个人
          THEME - 户籍
            MATTER - 落户
          THEME - 婚姻
            MATTER - 结婚登记
        STAGE - 企业
          THEME - 开办
            MATTER - 公司设立
        """,
        document);
  }

  @Test
  void theOnlyLineOfTheTopmostStyleIsTheGuidesTitle() {
    StyledDocument document = new StyledDocument().heading(1, "青溪县办事指南");
    withSections(document.heading(2, "个人").heading(3, "落户"));
    withSections(document.heading(3, "迁户"));
    withSections(document.heading(2, "企业").heading(3, "公司设立"));
    assertUpperOutline(
        """
        STAGE - 个人
          MATTER - 落户
          MATTER - 迁户
        STAGE - 企业
          MATTER - 公司设立
        """,
        document);
  }

  @Test
  void centredBoldLinesHeadMatters() {
    StyledDocument document = new StyledDocument();
    withSections(document.centred("落户"));
    withSections(document.centred("迁户"));
    assertUpperOutline("MATTER - 落户\nMATTER - 迁户\n", document);
  }

  @Test
  void boldWordsInsideASentenceHeadNothing() {
    StyledDocument document = new StyledDocument();
    withSections(document.centred("落户")).plain("请带好").bold("身份证", "，以免白跑。");
    withSections(document.centred("迁户"));
    assertEquals(3, sections(document, 0));
  }

  @Test
  void numbersThatOnlyWordShowsAreLabels() {
    StyledDocument document = new StyledDocument();
    for (String matter : List.of("落户", "迁户")) {
      document.centred(matter);
      document.numbered(1, "1. 办理条件", 7).plain("本县居民。");
      document.numbered(1, "2. 办理材料", 7).numbered(2, "1. 身份证", 0).numbered(2, "2. 户口簿", 0);
      document.numbered(1, "3. 办理时限", 7).plain("当场办结。");
    }
    assertOutline(
        """
        MATTER - 落户
          SECTION 1 办理条件 CONDITIONS
          SECTION 2 办理材料 MATERIALS
          SECTION 3 办理时限 TIME_LIMIT
        MATTER - 迁户
          SECTION 1 办理条件 CONDITIONS
          SECTION 2 办理材料 MATERIALS
          SECTION 3 办理时限 TIME_LIMIT
        """,
        document);
  }

  @Test
  void titleStyleWinsOverALineThatNamesAGuide() {
    StyledDocument document = new StyledDocument().plain("办事指南目录").title("青溪县便民手册");
    withSections(document.centred("落户"));
    withSections(document.centred("迁户"));
    assertEquals("青溪县便民手册", StructuredGuide.of(document.read()).guide().title());
  }

  @Test
  void aTextBoxIsAFigureAndNoTextOfItsSection() {
    StyledDocument document = new StyledDocument();
    withSections(document.centred("落户")).box("窗口在二楼");
    withSections(document.centred("迁户"));
    List<String> whole = drawn(document).whole();
    assertEquals(List.of("figure 窗口在二楼"), whole.subList(whole.size() - 1, whole.size()));
    assertEquals(1, whole.stream().filter(line -> line.contains("窗口")).count());
  }

  @Test
  void anAnchoredTextBoxIsAFigureOfItsSection() {
    StyledDocument document = new StyledDocument();
    withSections(document.centred("落户")).anchored("窗口在二楼");
    withSections(document.centred("迁户"));
    Guide guide = StructuredGuide.of(document.read()).guide();
    assertEquals(List.of(), guide.figures());
    List<Section> sections = guide.matters().get(0).sections();
    List<Block> last = sections.get(sections.size() - 1).blocks();
    assertEquals("窗口在二楼", last.get(last.size() - 1).text());
    assertTrue(last.get(last.size() - 1) instanceof Block.Figure);
  }

  private static void assertOutline(String expected, StyledDocument document) {
    assertEquals(expected, String.join("\n", drawn(document).outline()) + "\n");
  }

  /** Without the sections, of which every matter has three. */
  private static void assertUpperOutline(String expected, StyledDocument document) {
    List<String> outline = drawn(document).outline();
    List<String> upper = outline.stream().filter(line -> !line.contains("SECTION")).toList();
    assertEquals(expected, String.join("\n", upper) + "\n");
    assertEquals(
        3L * upper.stream().filter(line -> line.contains("MATTER")).count(),
        outline.size() - upper.size());
  }

  private static int sections(StyledDocument document, int matter) {
    return StructuredGuide.of(document.read())
        .guide()
        .allMatters()
        .toList()
        .get(matter)
        .sections()
        .size();
  }

  private static DrawnGuide drawn(StyledDocument document) {
    return new DrawnGuide(StructuredGuide.of(document.read()));
  }
}
