package zhinan.ingest.normalize.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Reading;
import zhinan.model.WebLink;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

final class LinkSpecTest {
  private static final PapersReader READER = PapersReader.load();

  static List<Spec.Row> rows() {
    return Spec.rows(LinkSpecTest.class, "links.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void linksAreAsTheSpecSays(Spec.Row row) {
    String shown = Written.links(READER.links(Written.body(Drawn.read(row.input()))));
    assertEquals(row.expected(), shown, row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void addressReadAgainStaysTheSame(Spec.Row row) {
    for (Reading<WebLink> reading : READER.links(Written.body(Drawn.read(row.input())))) {
      reading
          .value()
          .ifPresent(
              link ->
                  assertEquals(
                      link.url(),
                      Written.links(READER.links(Written.body(link.url()))),
                      row::toString));
    }
  }
}
