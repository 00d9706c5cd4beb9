package zhinan.ingest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import zhinan.ingest.document.RawBlock.Dropped;
import zhinan.ingest.document.RawBlock.Line;
import zhinan.model.Severity;
import zhinan.model.Source;
import zhinan.text.Text;

final class TranscriptTest {
  private static final Source SOURCE = new Source("a.docx", "application/x", 1, "", "docx", "");
  private final Transcript transcript = new Transcript();

  private RawDocument document() {
    return transcript.document(SOURCE);
  }

  @Test
  void paragraphIsALineAndABlock() {
    transcript.paragraph("办事指南", Style.PLAIN);
    transcript.paragraph("一、申请条件", Style.PLAIN);
    assertEquals("办事指南\n一、申请条件\n", document().text());
    assertEquals(
        List.of(
            new Line(Text.of("办事指南", 0), Style.PLAIN), new Line(Text.of("一、申请条件", 5), Style.PLAIN)),
        document().blocks());
  }

  @Test
  void blankParagraphIsNoBlock() {
    transcript.paragraph("", Style.PLAIN);
    transcript.paragraph("\u3000\u00a0", Style.PLAIN);
    assertEquals("\n\u3000\u00a0\n", document().text());
    assertEquals(List.of(), document().blocks());
  }

  @Test
  void cellIsLedByATabThatIsNotItsOwn() {
    Text first = transcript.cell("单位");
    Text second = transcript.cell("人民路1号\n二楼");
    transcript.blankLine();
    assertEquals("\t单位\n\t人民路1号\n二楼\n\n", document().text());
    assertEquals(Text.of("单位", 1), first);
    assertEquals(Text.of("人民路1号\n二楼", 5), second);
  }

  @Test
  void offsetIsWhereTheNextCharacterStands() {
    assertEquals(0, transcript.offset());
    transcript.line("办");
    assertEquals(2, transcript.offset());
  }

  @Test
  void pagesStartWhereTheyAreSaid() {
    transcript.page();
    transcript.line("第一页");
    transcript.page();
    Text second = transcript.line("第二页");
    assertEquals(OptionalInt.of(1), document().places().page(3));
    assertEquals(OptionalInt.of(2), document().places().page(second.start()));
  }

  @Test
  void blocksAndRemarksComeInTheOrderTheyWereAdded() {
    Text words = transcript.line("页眉");
    Doubt doubt = new Doubt(Severity.INFO, "odd", "something odd", 0, 2);
    transcript.add(new Dropped(words, "running-header"));
    transcript.doubt(doubt);
    assertEquals(List.of(new Dropped(words, "running-header")), document().blocks());
    assertEquals(List.of(doubt), document().doubts());
    assertEquals(SOURCE, document().source());
  }
}
