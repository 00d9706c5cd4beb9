package zhinan.ingest.read.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhinan.ingest.document.RawDocument;
import zhinan.spec.Drawn;
import zhinan.spec.Spec;

/** Small pages and what is read of them, see {@link PageReading}. */
final class PageSpecTest {
  private static final List<String> FILES =
      List.of(
          "text.spec",
          "hidden.spec",
          "lists.spec",
          "tables.spec",
          "site.spec",
          "word.spec",
          "templates.spec",
          "looks.spec");

  static Stream<Spec.Case> cases() {
    return FILES.stream().flatMap(file -> Spec.cases(PageSpecTest.class, file).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pageIsReadAsTheSpecSays(Spec.Case example) {
    RawDocument read = PageReading.read(page(example));
    assertEquals(
        String.join("\n", example.expected()),
        String.join("\n", PageReading.printed(read)),
        () -> String.join("\n", example.input()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lineEndsDoNotMatter(Spec.Case example) {
    String page = page(example);
    List<String> read = PageReading.printed(PageReading.read(page));
    assertEquals(read, PageReading.printed(PageReading.read(page.replace("\n", "\r\n"))));
  }

  private static String page(Spec.Case example) {
    return example.input().stream().map(Drawn::read).collect(Collectors.joining("\n"));
  }
}
