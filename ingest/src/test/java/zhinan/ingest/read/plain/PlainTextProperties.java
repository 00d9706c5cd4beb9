package zhinan.ingest.read.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.ingest.document.Limits;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.RawFile;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.spec.DocumentBlocks;

final class PlainTextProperties {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("办理事项指南１a1.、：（） \t\f\n\r　")
        .ofMaxLength(60)
        .map(text -> text + "办");
  }

  @Property
  void everyVisibleCharacterBelongsToExactlyOneLine(@ForAll("texts") String text)
      throws UnreadableDocumentException {
    RawDocument document =
        new PlainTextReader()
            .read(
                new RawFile("guide.txt", MediaTypes.TEXT, text.getBytes(StandardCharsets.UTF_8)),
                Limits.DEFAULT);
    assertEquals(text.replace("\r\n", "\n").replace('\r', '\n'), document.text());
    DocumentBlocks.assertWhole(document);
  }
}
