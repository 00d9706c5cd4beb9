package zhinan.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.ingest.document.RawDocument;
import zhinan.ingest.document.UnreadableDocumentException;

/** The account of the text is whole, whatever comes in. */
final class LedgerProperties {
  private final Ingest ingest = new Ingest();

  @Provide
  Arbitrary<RawDocument> documents() {
    return AnyDocument.documents();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return AnyDocument.words().list().ofMinSize(1).ofMaxSize(60);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theAccountOfAnySequenceOfBlocksIsWhole(@ForAll("documents") RawDocument document) {
    WholeAccount.check(ingest.structure(document), document.places());
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theAccountOfAnyLinesOfTextIsWhole(@ForAll("lines") List<String> lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      RawDocument document = ingest.read("any.txt", bytes);
      WholeAccount.check(ingest.structure(document), document.places());
    } catch (UnreadableDocumentException e) {
      // A few scraps may be no text that people read; that is said, and nothing is converted.
    }
  }
}
