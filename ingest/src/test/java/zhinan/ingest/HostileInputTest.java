package zhinan.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhinan.growth.Growth;
import zhinan.ingest.document.Layout;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.Style;
import zhinan.ingest.document.Transcript;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.model.Conversion;
import zhinan.model.Source;

/** Texts that try to crash, hang or fill the converter; whatever they are, the account is whole. */
final class HostileInputTest {
  /** Enough for work that grows with the square to show. */
  private static final int LONG = 150_000;

  private static final Source SOURCE =
      new Source("any.txt", "text/plain", 1, "0".repeat(64), "text", "UTF-8");

  private final Ingest ingest = new Ingest();

  @ParameterizedTest
  @EnumSource(HostileText.class)
  void workOnAnyKindOfTextGrowsInProportion(HostileText kind) {
    Growth.assertLinear(LONG / 4, size -> check(kind.of(size)), kind.name());
  }

  @ParameterizedTest
  @EnumSource(HostileText.class)
  void convertsTheShortestTextOfAnyKind(HostileText kind) {
    for (int size = 16; size < 400; size += 24) {
      check(kind.of(size));
    }
  }

  @Test
  void convertsALineOfTwoMillionCharacters() {
    String text = "办理材料".repeat(500_000);
    check(text);
    check("1、" + text);
  }

  @Test
  void convertsAHundredThousandPageNumbers() {
    String text = "- 4 -\n".repeat(100_000) + "办理\n";
    check(text);
  }

  @Test
  void convertsTenThousandMattersOfOneName() {
    String text = "事项1：户口登记\n1.所需材料：户口簿\n2.办理时限：当日\n".repeat(10_000);
    Conversion conversion = check(text);
    assertEquals(1, conversion.guide().allMatters().count());
    assertEquals(9_999, conversion.merges().size());
  }

  @Test
  void convertsALinkOfAMillionCharacters() {
    String text = "网址：https://a.gov.cn/" + "a/".repeat(500_000) + "\n办理\n";
    check(text);
  }

  @Test
  void convertsEveryCharacterOfTheFirstPlane() {
    StringBuilder text = new StringBuilder("事项1：登记\n1.所需材料：\n");
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      text.append(c == '\n' || c == '\r' ? ' ' : (char) c).append(c % 40 == 0 ? "\n" : "");
    }
    check(document(text.toString()));
    check(document(text.reverse().toString()));
  }

  /** Reads the text as a file; what is refused as no text goes in as lines. */
  private Conversion check(String text) {
    try {
      return check(ingest.read("any.txt", text.getBytes(StandardCharsets.UTF_8)));
    } catch (UnreadableDocumentException e) {
      return check(document(text));
    }
  }

  private Conversion check(RawDocument document) {
    Conversion conversion = ingest.structure(document);
    WholeAccount.check(conversion, document.places());
    return conversion;
  }

  private static RawDocument document(String text) {
    Transcript transcript = new Transcript();
    for (String line : text.split("\n", -1)) {
      transcript.paragraph(line, Style.at(new Layout(0, Math.min(line.length(), 40))));
    }
    return transcript.document(SOURCE);
  }
}
