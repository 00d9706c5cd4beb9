package zhinan.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zhinan.ingest.read.word.DocxSample.bold;
import static zhinan.ingest.read.word.DocxSample.box;
import static zhinan.ingest.read.word.DocxSample.cell;
import static zhinan.ingest.read.word.DocxSample.p;
import static zhinan.ingest.read.word.DocxSample.r;
import static zhinan.ingest.read.word.DocxSample.row;
import static zhinan.ingest.read.word.DocxSample.run;
import static zhinan.ingest.read.word.DocxSample.table;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import zhinan.ingest.document.RawDocument;

/**
 * Whatever a document holds, each character of its text belongs to exactly one block; {@link
 * DocReading} checks it on every read.
 */
class DocxWholeTextTest {
  @Property(tries = 200)
  void everyCharacterBelongsToOneBlock(@ForAll("bodies") String body) {
    byte[] bytes = DocxSample.of(body).bytes();
    RawDocument first = DocReading.docx(bytes);
    assertEquals(first.text(), DocReading.docx(bytes).text());
    assertEquals(first.blocks(), DocReading.docx(bytes).blocks());
  }

  @Provide
  Arbitrary<String> bodies() {
    return Arbitraries.oneOf(paragraphs(), tables(paragraphs()), tables(tables(paragraphs())))
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> paragraphs() {
    Arbitrary<String> words = Arbitraries.strings().withChars("办一(1.　 \u00a0\u2028").ofMaxLength(6);
    Arbitrary<String> runs =
        Arbitraries.oneOf(
            words.map(DocxSample::r),
            words.map(DocxSample::bold),
            words.map(text -> run("<w:vanish/>", "<w:t>" + text + "</w:t>")),
            words.map(text -> box(p(r(text)) + p(bold(text)))),
            Arbitraries.of(
                "<w:r><w:br/></w:r>",
                "<w:r><w:tab/></w:r>",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
    return runs.list().ofMaxSize(5).map(found -> p(String.join("", found)));
  }

  private static Arbitrary<String> tables(Arbitrary<String> content) {
    Arbitrary<String> properties =
        Arbitraries.of(
            "", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>", "<w:gridSpan w:val=\"2\"/>");
    Arbitrary<String> cells =
        Combinators.combine(properties, content).as((stated, inside) -> cell(stated, inside + p()));
    Arbitrary<String> rows =
        cells.list().ofMaxSize(3).map(found -> row(found.toArray(String[]::new)));
    return rows.list()
        .ofMaxSize(3)
        .map((List<String> found) -> table(3, found.toArray(String[]::new)));
  }
}
