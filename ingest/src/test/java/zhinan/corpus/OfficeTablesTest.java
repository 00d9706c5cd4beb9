package zhinan.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhinan.ingest.document.GuideDraft;
import zhinan.ingest.document.UnreadableDocumentException;
import zhinan.ingest.normalize.body.Bodies;
import zhinan.ingest.normalize.body.Body.Sheet;
import zhinan.ingest.normalize.office.Office;
import zhinan.ingest.normalize.office.Recognizers;
import zhinan.ingest.normalize.place.Locality;
import zhinan.ingest.normalize.sheet.SheetOffices;
import zhinan.ingest.words.OfficeField;
import zhinan.text.Text;

/** How many offices stand in the boxed tables of the real guides. */
final class OfficeTablesTest {
  private static final Recognizers RECOGNIZERS = Recognizers.load();
  private static final SheetOffices SHEETS = new SheetOffices(RECOGNIZERS);

  /** Seen row by row: 937 rows of offices in 56 tables, eleven of them complaint rows. */
  @ParameterizedTest
  @CsvSource({
    "dalian.txt, 56 937 926 842 99 754 137 291",
    "dalian.docx, 56 937 926 842 99 754 137 291",
    "dalian.doc, 56 937 926 842 99 754 137 291",
    "dalian.pdf, 56 937 926 842 99 754 137 291",
    "gaoxin.docx, 0 0 0 0 0 0 0 0",
    "other/A8.docx, 3 11 11 10 0 11 11 0"
  })
  void tablesHoldSoManyOffices(String guide, String counts) throws Exception {
    List<List<Office>> tables = tables(guide);
    assertEquals(
        counts,
        String.join(
            " ",
            String.valueOf(tables.size()),
            count(tables, office -> true),
            count(tables, office -> office.has(OfficeField.NAME)),
            count(
                tables,
                office -> office.has(OfficeField.PHONES) || office.has(OfficeField.SUPERVISION)),
            count(tables, office -> office.has(OfficeField.SUPERVISION)),
            count(tables, office -> office.has(OfficeField.ADDRESS)),
            count(tables, office -> office.has(OfficeField.HOURS)),
            count(tables, office -> office.has(OfficeField.PERSON))));
  }

  @Test
  void formatsGiveTheSameOffices() throws Exception {
    List<String> expected = bare(tables("dalian.docx"));
    for (String guide : List.of("dalian.txt", "dalian.doc", "dalian.pdf")) {
      assertEquals(expected, bare(tables(guide)), guide);
    }
  }

  private static List<List<Office>> tables(String guide)
      throws IOException, UnreadableDocumentException {
    GuideDraft draft = Corpus.find().draft(guide);
    Locality from = RECOGNIZERS.gazetteer().locality(draft.conversion());
    return Bodies.of(draft).nodes().stream()
        .flatMap(body -> body.pieces().stream())
        .filter(Sheet.class::isInstance)
        .map(sheet -> SHEETS.offices((Sheet) sheet, from))
        .filter(offices -> !offices.isEmpty())
        .toList();
  }

  private static String count(List<List<Office>> tables, Predicate<Office> counted) {
    return String.valueOf(tables.stream().flatMap(List::stream).filter(counted).count());
  }

  private static List<String> bare(List<List<Office>> tables) {
    return tables.stream()
        .flatMap(List::stream)
        .map(
            office ->
                office.fields().values().stream()
                    .map(Text::chars)
                    .collect(Collectors.joining("|"))
                    .replaceAll("\\s", ""))
        .toList();
  }
}
