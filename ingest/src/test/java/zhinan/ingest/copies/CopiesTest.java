package zhinan.ingest.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhinan.ingest.Ingest;
import zhinan.ingest.document.UnreadableDocumentException;

final class CopiesTest {
  private static final String GUIDE =
      "居住证办理指南\n事项1：居住证申领\n1.办理时限：15个工作日。\n2.办理地点：居住地派出所。\n事项2：居住证补领\n1.收费标准：免费。\n";

  @Test
  void widthBlanksAndLinksMakeNoOtherGuide() throws UnreadableDocumentException {
    String other = GUIDE.replace("15个", "１５ 个").replace("免费。", "免费。 http://www.example.gov.cn/7");
    Copies copies = new Copies();
    assertEquals(Optional.empty(), copies.add("a", print(GUIDE)));
    assertTrue(copies.add("b", print(other)).orElseThrow().isSame());
  }

  @Test
  void anotherDayCountMakesAnotherGuide() throws UnreadableDocumentException {
    Copies copies = new Copies();
    copies.add("a", print(GUIDE));
    Copies.Kin kin = copies.add("b", print(GUIDE.replace("15", "10"))).orElseThrow();
    assertEquals("a", kin.of());
    assertFalse(kin.isSame());
    assertEquals(5.0 / 6, kin.likeness(), 0.2);
  }

  @Test
  void anotherTitleMakesAnotherGuide() throws UnreadableDocumentException {
    Copies copies = new Copies();
    copies.add("a", print(GUIDE));
    assertFalse(
        copies.add("b", print(GUIDE.replace("补领", "注销"))).map(Copies.Kin::isSame).orElse(false));
  }

  @Test
  void guidesWithNothingInCommonAreNoKin() throws UnreadableDocumentException {
    Copies copies = new Copies();
    copies.add("a", print(GUIDE));
    String other = "户籍指南\n事项1：立户\n1.申请条件：有合法住所。\n事项2：分户\n1.所需材料：户口簿。\n";
    assertEquals(Optional.empty(), copies.add("b", print(other)));
  }

  @Test
  void theFirstOfSeveralCopiesIsNamed() throws UnreadableDocumentException {
    Copies copies = new Copies();
    List.of("a", "b").forEach(name -> add(copies, name));
    assertEquals("a", copies.add("c", print(GUIDE)).orElseThrow().of());
  }

  private static void add(Copies copies, String name) {
    try {
      copies.add(name, print(GUIDE));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static Fingerprint print(String text) throws UnreadableDocumentException {
    return Fingerprint.of(new Ingest().convert("guide.txt", text.getBytes(StandardCharsets.UTF_8)));
  }
}
