package zhinan.ingest.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Conversion;
import zhinan.model.Matter;
import zhinan.model.Notice;

/** A matter whose title is not printed: its name, its sections and the notice. */
final class MissingTitleTest {
  private static final String SECTIONS =
      """
      <p>一、受理条件</p><p>在本区居住半年以上的人员。</p>
      <p>二、申请材料</p><p>身份证、租房合同</p>
      <p>三、办理时限</p><p>15个工作日</p>
      """;

  private static Conversion convert(String head) throws UnreadableDocumentException {
    String page =
        "<html><head><meta charset=\"utf-8\">"
            + head
            + "</head><body>"
            + SECTIONS
            + "</body></html>";
    return new Ingest().convert("item-0815.html", page.getBytes(StandardCharsets.UTF_8));
  }

  private static String title(String head) throws UnreadableDocumentException {
    return convert(head).guide().allMatters().map(Matter::heading).toList().get(0).title();
  }

  @Test
  void isCalledAsThePageCallsItself() throws UnreadableDocumentException {
    assertEquals("居住证办理", title("<title>居住证办理_青溪区人民政府</title>"));
  }

  @Test
  void isCalledAsTheArticleIsRatherThanThePage() throws UnreadableDocumentException {
    assertEquals(
        "居住证首次申领", title("<meta name=\"ArticleTitle\" content=\"居住证首次申领\"><title>办事大厅</title>"));
  }

  @Test
  void isCalledAsTheFileWhereThePageHasNoName() throws UnreadableDocumentException {
    assertEquals("item-0815", title(""));
  }

  @Test
  void hasItsSectionsAndIsTold() throws UnreadableDocumentException {
    Conversion conversion = convert("");
    assertEquals(
        List.of("受理条件", "申请材料", "办理时限"),
        conversion
            .guide()
            .allMatters()
            .flatMap(matter -> matter.sections().stream())
            .map(section -> section.heading().title())
            .toList());
    assertEquals(
        1L,
        conversion.notices().stream().map(Notice::code).filter("title-missing"::equals).count());
  }
}
