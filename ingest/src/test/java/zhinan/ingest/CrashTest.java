package zhinan.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawBlock;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.Transcript;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Block;
import zhinan.model.Conversion;
import zhinan.model.Source;

/** Inputs that once broke the converter or its account, each as small as it could be made. */
final class CrashTest {
  private static final Source SOURCE =
      new Source("any.txt", "text/plain", 1, "0".repeat(64), "text", "UTF-8");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "事项名称： 所需材料\n事项名称： 所需材料",
        "事项名称 所需材料\n4； 所需材料\n事项1： 所需材料\n4； 申请条件",
        "\t登记\n事项名称：\n事项1： 登记\n事项名称：出生登记",
        "事项名称：\n户口登记\n事项名称：\n户口登记\n1.所需材料：无",
        "户口登记\n所需材料：\n办理时限：\n办理流程：\n所需材料：\n办理时限：\n办理流程：",
        "##  [image: a.png] x\n事项2 ",
        "办理\f\t窗口\n\t电话\n办理地点",
        "\u0001\t窗口\n\t电话\n办理地点在二楼",
        "\ue000\t窗口\ue000\n\t电话\ue000\n办理地点在二楼",
        "# \u3000\n办理地点在二楼\n办理时限",
        "事项1：登记\n4；登记\n所需材料：无\n事项2：登记\n1.所需材料：无",
        "SHAPE \\* MERGEFORMAT\\* MERGEFORMAT办"
      })
  void convertsWhatOnceBrokeIt(String text) throws UnreadableDocumentException {
    RawDocument document =
        new Ingest().read("any.txt", text.repeat(3).getBytes(StandardCharsets.UTF_8));
    WholeAccount.check(new Ingest().structure(document), document.places());
    document = new Ingest().read("any.txt", text.getBytes(StandardCharsets.UTF_8));
    WholeAccount.check(new Ingest().structure(document), document.places());
  }

  @Test
  void takesAMatterForNoGroupWhenItsStyleIsThatOfAGroup() {
    Transcript transcript = new Transcript();
    transcript.paragraph("事项1：登记", outlined(1));
    transcript.paragraph("1.办理条件：本县居民", Style.PLAIN);
    transcript.paragraph("2.所需材料：身份证", Style.PLAIN);
    transcript.paragraph("事项2：登记", outlined(2));
    transcript.paragraph("1.办理条件：本县居民", Style.PLAIN);
    transcript.paragraph("2.所需材料：户口簿", Style.PLAIN);
    assertEquals(2, check(transcript).guide().allMatters().count());
  }

  @Test
  void putsNoBlankWhereTheSourceHasNone() {
    Transcript transcript = new Transcript();
    Style full = Style.at(new Layout(0, 40));
    for (int i = 0; i < 9; i++) {
      transcript.paragraph("please bring the passport and the card\ue000", full);
    }
    String text = check(transcript).guide().front().get(0).text();
    assertTrue(text.contains("the card please"), text);
  }

  @Test
  void leavesOtherBlocksOutOfTheTableOfTabLedLines() {
    Transcript transcript = new Transcript();
    transcript.paragraph("\t窗口", Style.PLAIN);
    transcript.add(new RawBlock.Dropped(transcript.line("5"), "page-number"));
    transcript.add(new RawBlock.TextBox(transcript.line("受理")));
    transcript.paragraph("\t电话", Style.PLAIN);
    Conversion conversion = check(transcript);
    assertEquals(
        List.of("窗口", "电话"), conversion.guide().front().stream().map(Block::text).toList());
    assertEquals("受理", conversion.guide().figures().get(0).text());
  }

  @Test
  void leavesATableBeyondTheLimitsAsLines() throws UnreadableDocumentException {
    Limits limits = new Limits(1000, 1000, 1000, 6, 2);
    assertEquals("[table-too-large]", tooLarge("\t甲\n\t乙\n\n".repeat(4), limits));
    assertEquals("[table-too-large]", tooLarge("\t甲\n\t乙\n\t丙\n", limits));
    assertEquals("[]", tooLarge("\t甲\n\t乙\n\n".repeat(3), limits));
  }

  private static String tooLarge(String table, Limits limits) throws UnreadableDocumentException {
    String text = "办理窗口和电话\n" + table;
    Ingest ingest = new Ingest(limits);
    RawDocument document = ingest.read("any.txt", text.getBytes(StandardCharsets.UTF_8));
    Conversion conversion = ingest.structure(document);
    WholeAccount.check(conversion, document.places());
    return conversion.notices().stream()
        .map(notice -> notice.code())
        .filter(code -> code.startsWith("table"))
        .toList()
        .toString();
  }

  private static Style outlined(int level) {
    return new Style(level, false, false, 0, OptionalInt.empty(), Optional.empty());
  }

  private static Conversion check(Transcript transcript) {
    RawDocument document = transcript.document(SOURCE);
    Conversion conversion = new Ingest().structure(document);
    WholeAccount.check(conversion, document.places());
    return conversion;
  }
}
