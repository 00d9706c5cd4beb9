package zhinan.ingest.normalize.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.PrintedReadings;
import zhinan.ingest.normalize.body.WrittenBody;
import zhinan.model.WebLink;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

final class LinkSpecTest {
  static List<Spec.Row> rows() {
    return Spec.rows(LinkSpecTest.class, "links.spec");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void linksAreAsTheSpecSays(Spec.Row row) {
    String shown = shown(new LinkReader(List.of()).read(WrittenBody.of(Drawn.read(row.input()))));
    assertEquals(row.expected(), shown, row::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void addressReadAgainStaysTheSame(Spec.Row row) {
    for (Reading<WebLink> reading :
        new LinkReader(List.of()).read(WrittenBody.of(Drawn.read(row.input())))) {
      reading
          .value()
          .ifPresent(
              link ->
                  assertEquals(
                      link.url(),
                      shown(new LinkReader(List.of()).read(WrittenBody.of(link.url()))),
                      row::toString));
    }
  }

  private static String shown(List<Reading<WebLink>> readings) {
    return PrintedReadings.of(readings, WebLink::url);
  }
}
